import {html, nothing} from 'lit';
import type {Content, FieldOptions} from './parts.js';
import type {ViewContext} from './view-context.js';

/** What a field for a password has beside others. */
export type SecretField = Pick<FieldOptions, 'type' | 'onKey' | 'reveal' | 'hint'>;

/**
 * A field for a password: it can be shown while it is typed, and says when Caps Lock is on.
 *
 * @param withButton the fields of a form are shown together, by the button of one of them
 */
export function secretField(context: ViewContext, withButton = true): SecretField {
  const {t, memory} = context;
  return {
    type: memory.revealed ? 'text' : 'password',
    onKey: (event) => watchCapsLock(event, context),
    ...(withButton && {reveal: revealView(context)}),
    // Said when it appears.
    hint: html`<p part="hint" role="status">${memory.capsLock ? t('clerkMfaSignIn.capsLock') : nothing}</p>`,
  };
}

// The style sheet has them as well, for pages that reset everything: to most browsers they are properties like others.
const EYE = 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z';
const SLASH = 'M4 3l16 18';

// A toggle keeps its name, and screen readers say its state when it changes.
function revealView({t, id, disabled, memory, actions}: ViewContext): Content {
  const label = t('clerkMfaSignIn.showPassword');
  const toggle = (): void => {
    memory.revealed = !memory.revealed;
    actions.update();
  };
  return html`
    <button
      part="reveal"
      type="button"
      title=${label}
      aria-pressed=${memory.revealed}
      aria-controls=${id('password')}
      ?disabled=${disabled}
      @click=${toggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d=${memory.revealed ? EYE + SLASH : EYE} />
      </svg>
    </button>
  `;
}

function watchCapsLock(event: KeyboardEvent, {memory, actions}: ViewContext): void {
  // What fills in forms sends key events that are none.
  const isOn = event instanceof KeyboardEvent && event.getModifierState('CapsLock');
  if (isOn === memory.capsLock) return;
  memory.capsLock = isOn;
  actions.update();
}

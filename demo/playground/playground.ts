import {html, render} from 'lit';
import type {ClerkMfaSignIn} from '../../src/clerk-mfa-sign-in.js';
import type {SignedInEvent} from '../../src/events.js';
import {announce} from '../announce.js';
import {onChoice} from '../choice.js';
import {EventLog} from '../event-log.js';
import {FormFiller} from '../form-filler.js';
import type {LocalClerkClient, LocalClerkState} from '../local-clerk-client.js';
import {currentIdentifier, followLocalClerk} from '../local-clerk-page.js';
import {byId} from '../page.js';
import {showAccountPicker} from './account-picker.js';
import {showCode, showCodeKinds} from './codes-view.js';
import {ControlStore} from './control-store.js';
import {controlId, fieldView, type ControlActions} from './control-view.js';
import {LiveElement} from './live-element.js';
import type {Field, ManifestFields} from './manifest-fields.js';
import {settingsOf} from './read-control.js';
import {showState} from './state-view.js';

/** What a playground is made of. */
export interface PlaygroundOptions {
  readonly fields: ManifestFields;
  readonly client: LocalClerkClient;
  readonly local: LocalClerkState;
  /** Attributes of the element on the stage that no code has unless they are set. */
  readonly base: Readonly<Record<string, string>>;
}

const WHEN_SHOWN = ['step-change', 'sign-in-error', 'signed-in'] as const;

/**
 * The element with a control for everything that can be set on it. Nothing of it is kept, in the URL or elsewhere: a link
 * could otherwise say where scripts are loaded from, and a secret key pasted by mistake would stay in the history.
 */
export class Playground {
  readonly #fields: ManifestFields;
  readonly #base: PlaygroundOptions['base'];
  readonly #store = new ControlStore((field, value) => this.#live.set(field, value));
  readonly #actions: ControlActions = {
    onHold: (field, held, isUnreadable) => this.#hold(field, held, isUnreadable),
    onClear: (field) => this.#clear(field),
    onMistake: (error) => announce(`Not used: ${error}`),
  };
  readonly #live: LiveElement;
  readonly #refresh: () => void;
  #log: EventLog | null = null;
  #local: LocalClerkState;
  #codeKind = '';

  constructor({fields, client, local, base}: PlaygroundOptions) {
    this.#fields = fields;
    this.#base = base;
    this.#local = local;
    this.#live = new LiveElement({stage: byId('stage'), base, onNew: (element) => this.#follow(element)});
    this.#refresh = followLocalClerk(
      async () => {
        this.#local = await client.state();
      },
      () => this.#showLive(),
    );
    showCodeKinds(byId('code-kinds'));
    onChoice('code', (kind) => {
      this.#codeKind = kind;
      this.#show();
    });
    byId('renew').addEventListener('click', () => this.#renew());
    byId('clear-all').addEventListener('click', () => this.#clearAll());
    this.#showAgainInOtherColours();
  }

  #hold(field: Field, held: string | boolean, isUnreadable?: boolean): void {
    this.#store.hold(field, held, isUnreadable);
    this.#show();
  }

  #clear(field: Field): void {
    this.#store.clear(field);
    emptyControl(field);
    this.#show();
    // Its button has gone, and the focus must not be lost with it.
    document.getElementById(controlId(field))?.focus();
    announce(`${field.name} is at its default.`);
  }

  #clearAll(): void {
    this.#store.clearAll();
    [...this.#fields.attributes, ...this.#fields.properties, ...this.#fields.css].forEach(emptyControl);
    this.#show();
    announce('Everything is at its default.');
  }

  #renew(): void {
    this.#live.renew(this.#store.values);
    announce('The element on the page is a new one.');
  }

  #follow(element: ClerkMfaSignIn): void {
    if (this.#log) this.#log.follow(element);
    else this.#log = new EventLog(byId('events'), element);
    element.addEventListener('signed-in', stay);
    for (const type of WHEN_SHOWN) element.addEventListener(type, () => this.#refresh());
    element.addEventListener('step-change', () => (byId('stayed').hidden = true));
    // The element's own custom states are set right after its controllers have been told.
    element.addController({hostUpdated: () => queueMicrotask(() => this.#showLive())});
  }

  /** What follows from the controls. */
  #show(): void {
    const {attributes, properties, css} = this.#fields;
    this.#showControls('attributes', attributes);
    this.#showControls('properties', properties);
    this.#showControls('css', css);
    const {size} = this.#store.values;
    byId('set-count').textContent = size === 0 ? 'Everything is at its default.' : `Set: ${size}.`;
    showCode(byId('code'), this.#codeKind, settingsOf(this.#fields, this.#store.values));
  }

  #showControls(id: string, fields: readonly Field[]): void {
    const views = fields
      .filter(({control}) => control.kind !== 'state')
      .map((field) => {
        const state = this.#store.state(field);
        const placeholder = this.#base[field.name] ?? field.defaultText;
        return fieldView({field, state, placeholder, ...this.#actions});
      });
    render(html`${views}`, byId(id));
  }

  /** What follows from the element and local Clerk. */
  #showLive(): void {
    const {element} = this.#live;
    const {step} = element.snapshot;
    const filler = new FormFiller(element);
    showAccountPicker(byId('account-picker'), {
      local: this.#local,
      current: currentIdentifier(element.snapshot),
      wantsCode: step.name === 'code' && step.factor.strategy === 'totp',
      onFill: ({email, password}) => void filler.fillCredentials(email, password ?? ''),
      onType: (code) => void filler.typeCode(code),
    });
    const readable = [...this.#fields.attributes, ...this.#fields.properties].filter(
      ({control}) => control.kind === 'state',
    );
    showState(byId('state'), element, readable, this.#fields.states);
  }

  /** Colour pickers show what a default looks like, which is another in the dark. */
  #showAgainInOtherColours(): void {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#show());
    for (const radio of document.querySelectorAll('input[name="theme"]')) {
      radio.addEventListener('change', () => this.#show());
    }
  }
}

/** Who has set a redirect wants to know where it leads, and to go on playing. */
function stay(event: SignedInEvent): void {
  const {redirectUrl} = event.detail;
  if (redirectUrl === null) return;
  event.preventDefault();
  byId('stayed').hidden = false;
  byId('stayed-url').textContent = redirectUrl;
}

/** What the browser could not read stays in a control that is empty as far as the page can see. */
function emptyControl(field: Field): void {
  const control = document.getElementById(controlId(field));
  if (control instanceof HTMLInputElement && control.validity.badInput) control.value = '';
}

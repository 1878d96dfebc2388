import {html, nothing, type TemplateResult} from 'lit';
import {announce} from './announce.js';

const SHOWN_MS = 1600;

/**
 * A button that copies a text.
 *
 * @param text What is copied.
 * @param what Names it to those who do not see it beside the button, such as "the code".
 * @param face What the button shows in place of "Copy".
 */
export function copyButton(text: string, what: string, face?: string): TemplateResult {
  return html`
    <button class=${face ? 'chip' : 'button'} type="button" @click=${(event: Event) => void copy(event, text, what)}>
      ${face ? html`<span class="visually-hidden">Copy ${what}</span><code>${face}</code>` : 'Copy'}
      ${face ? nothing : html`<span class="visually-hidden">${what}</span>`}
    </button>
  `;
}

async function copy({currentTarget}: Event, text: string, what: string): Promise<void> {
  const button = currentTarget as HTMLButtonElement;
  const worked = await write(text);
  announce(worked ? `Copied ${what}.` : `Your browser did not let this page copy ${what}.`);
  // An attribute, which the style sheet turns into words over the button: its own text stays with the template.
  button.dataset['outcome'] = worked ? 'Copied' : 'Not copied';
  setTimeout(() => delete button.dataset['outcome'], SHOWN_MS);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

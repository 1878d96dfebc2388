import {html, nothing, render} from 'lit';
import {codeBlock} from '../code-block.js';
import {CODE_KINDS} from '../codes/codes.js';
import type {ElementSettings} from '../codes/settings.js';

/** The kinds of code to choose from, as radio buttons of the name `code`. */
export function showCodeKinds(container: HTMLElement): void {
  render(
    CODE_KINDS.map(
      ({id, label}, index) => html`
        <label class="switch-option">
          <input
            class="visually-hidden"
            type="radio"
            name="code"
            value=${id}
            autocomplete="off"
            ?checked=${index === 0}
          />
          <span>${label}</span>
        </label>
      `,
    ),
    container,
  );
}

/** The code of one kind for what is set. */
export function showCode(container: HTMLElement, kindId: string, settings: ElementSettings): void {
  const kind = CODE_KINDS.find(({id}) => id === kindId);
  if (!kind) return;
  const files = kind.write(settings);
  render(
    html`
      ${files.map(
        ({name, text}) => html`
          <div class="snippet" data-file=${name}>
            <h3 class="file-name"><code>${name}</code></h3>
            ${codeBlock(text, name)}
          </div>
        `,
      )}
      ${kind.note ? html`<p class="panel-note">${kind.note}</p>` : nothing}
    `,
    container,
  );
}

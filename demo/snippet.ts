import {html, render} from 'lit';
import {copyButton} from './copy-button.js';

const SCRIPT = '<script type="module" src="/clerk-mfa-sign-in.js"></script>';

/** Shows the HTML that puts the element, with the attributes it has at the moment, on a plain page. */
export function showSnippet(container: HTMLElement, element: Element): void {
  const show = (): void => {
    const text = snippetOf(element);
    render(
      html`<pre class="code-block"><code>${text}</code></pre>
        ${copyButton(text, 'the HTML')}`,
      container,
    );
  };
  new MutationObserver(show).observe(element, {attributes: true});
  show();
}

function snippetOf(element: Element): string {
  const lines = [...element.attributes].map(({name, value}) => (value ? `  ${name}="${escape(value)}"` : `  ${name}`));
  const tag = element.localName;
  return [SCRIPT, '', `<${tag}`, ...lines, `></${tag}>`].join('\n');
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

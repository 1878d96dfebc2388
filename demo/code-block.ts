import {html, type TemplateResult} from 'lit';
import {copyButton} from './copy-button.js';

/**
 * Code, and a button that copies it.
 *
 * @param what Names it, such as "the HTML".
 */
export function codeBlock(text: string, what: string): TemplateResult {
  return html`<pre class="code-block"><code>${text}</code></pre>
    ${copyButton(text, what)}`;
}

import {render} from 'lit';
import {codeBlock} from './code-block.js';
import {SCRIPT} from './codes/html.js';
import {htmlAttribute, tag} from './codes/markup.js';

/** Shows the HTML that puts the element, with the attributes it has at the moment, on a plain page. */
export function showSnippet(container: HTMLElement, element: Element): void {
  const show = (): void => {
    const text = snippetOf(element);
    render(codeBlock(text, 'the HTML'), container);
  };
  new MutationObserver(show).observe(element, {attributes: true});
  show();
}

function snippetOf(element: Element): string {
  const attributes = [...element.attributes].map(({name, value}) => htmlAttribute(name, value || true));
  return `${SCRIPT}\n\n${tag(attributes, {name: element.localName})}`;
}

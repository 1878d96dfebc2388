/**
 * A member of the document as the platform has it. Content can put itself in its place: `<img name="currentScript">` is
 * `document.currentScript`, and then the address of code to run would be an author's.
 */
function documentMember<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document);
}

/** The script tag that is being run; `null` in modules and in shadow roots. */
export function currentScript(): HTMLScriptElement | null {
  const script = documentMember('currentScript');
  return script instanceof HTMLScriptElement ? script : null;
}

/** Every match in a root. Not the root's own method, which a form loses to an input of that name. */
export function queryAll(root: ParentNode, selector: string): NodeListOf<Element> {
  const {prototype} = root instanceof Element ? Element : root instanceof Document ? Document : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector);
}

/** Whether an element is a match. */
export function isMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** A new element. */
export function create(tag: string): HTMLElement {
  return Document.prototype.createElement.call(document, tag);
}

/** Runs something when the parser is through: before that, whatever is taken from an open element comes back. */
export function whenParsed(run: () => void): void {
  if (documentMember('readyState') !== 'loading') run();
  // The first change there is: the next state is `interactive`.
  else addEventListener('readystatechange', run, {capture: true, once: true});
}

/** Runs something when `DOMContentLoaded` is, or has been, so that scripts with `defer` have had their turn. */
export function whenReady(run: () => void): void {
  const state = documentMember('readyState');
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (state === 'complete' || (state === 'interactive' && navigation?.domContentLoadedEventStart !== 0)) {
    run();
    return;
  }
  // Browsers that blur timings say 0 for ever; `load` is still to come then.
  const once = new AbortController();
  const onEvent = (): void => {
    once.abort();
    run();
  };
  for (const type of ['DOMContentLoaded', 'load']) addEventListener(type, onEvent, {signal: once.signal});
}

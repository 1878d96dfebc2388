import type {TestContext} from 'node:test';
import {freshPage, stubGlobal, stubLocation} from './flow-globals.js';

/** A page at a URL, with a registry of its own, whose history notes what states it is given. */
export function stubPage(t: TestContext, href: string, state: unknown = null): {readonly states: unknown[]} {
  freshPage(t);
  stubLocation(t, href);
  const states: unknown[] = [];
  const replaceState = (now: unknown, _: string, url: string | URL): void => {
    states.push(now);
    Object.assign(globalThis.location, {href: String(url)});
  };
  stubGlobal(t, 'history', {state, replaceState});
  return {states};
}

interface FakeNode {
  tag: string;
  slot: string;
  childElementCount: number;
  children: FakeNode[];
  parent: FakeNode | null;
  append(child: FakeNode): void;
  remove(): void;
  querySelectorAll(selector: string): FakeNode[];
}

/** Enough of a document to mount something in. `reveal` puts content into a node, as Clerk's UI does. */
export function stubDocument(t: TestContext): {
  readonly host: HTMLElement & {children: FakeNode[]};
  reveal(node: unknown): void;
} {
  const observers = new Map<FakeNode, () => void>();
  const createElement = (tag: string): FakeNode => ({
    tag,
    slot: '',
    childElementCount: 0,
    children: [],
    parent: null,
    append(child) {
      child.parent = this;
      this.children.push(child);
    },
    remove() {
      const siblings = this.parent?.children ?? [];
      siblings.splice(siblings.indexOf(this), 1);
    },
    querySelectorAll(selector) {
      return this.children.filter((child) => selector === `:scope > ${child.tag}`);
    },
  });
  class Observer {
    #node: FakeNode | null = null;
    constructor(readonly callback: () => void) {}
    observe(node: FakeNode): void {
      observers.set((this.#node = node), this.callback);
    }
    disconnect(): void {
      if (this.#node) observers.delete(this.#node);
    }
  }
  stubGlobal(t, 'document', {createElement});
  stubGlobal(t, 'MutationObserver', Observer);
  return {
    host: createElement('host') as unknown as HTMLElement & {children: FakeNode[]},
    reveal: (node) => {
      (node as FakeNode).childElementCount = 1;
      observers.get(node as FakeNode)?.();
    },
  };
}

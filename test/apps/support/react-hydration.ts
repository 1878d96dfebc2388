import assert from 'node:assert/strict';
import type {AppScene, Specification} from './app.js';

/**
 * What React does to the element that a server has rendered. An app has a page `/hydration`: the React component, without
 * options; with `/hydration?plain` the tag alone, without `defer-hydration`. Either is defined before React hydrates it.
 */
export function reactHydration(): readonly Specification[] {
  return [
    {
      check: 'hydration',
      title: 'is hydrated by React without a complaint: the same element, whose form comes afterwards',
      run: async (scene) => {
        const {isSameElement, happened} = await hydrate(scene, '/hydration');
        assert.deepEqual({isSameElement, happened}, {isSameElement: true, happened: ['released', 'form']});
      },
    },
    {
      check: 'hydration',
      title: 'needs that: React complains of the tag alone, and replaces it',
      run: async (scene) => {
        const {isSameElement, happened} = await hydrate(scene, '/hydration?plain');
        assert.equal(happened[0], 'form');
        assert.equal(isSameElement, false);
        // All that is left is for the app's own test of the console, which is to find nothing.
        const complaints = scene.visitor.console.filter((line) => HYDRATION_FAILED.test(line));
        assert.notEqual(complaints.length, 0, scene.visitor.console.join('\n'));
        const others = scene.visitor.console.filter((line) => !HYDRATION_FAILED.test(line));
        scene.visitor.console.splice(0, Infinity, ...others);
      },
    },
  ];
}

/** What React's production build says: that hydration failed, and (18) that what it did instead is to render anew. */
const HYDRATION_FAILED = /Minified React error #(418|422|423|425);/;

interface Hydration {
  /** Whether the element is the one that the server has rendered. */
  readonly isSameElement: boolean;
  /** What happened to that one, in order: its form came, or `defer-hydration` went. */
  readonly happened: readonly ('form' | 'released')[];
}

async function hydrate({visitor, origin}: AppScene, path: string): Promise<Hydration> {
  // Records come in the order of what they record, whenever that is.
  await visitor.page.evaluateOnNewDocument(`
    window.hydration = {element: null, happened: []};
    new MutationObserver((records) => {
      for (const {type, target, addedNodes} of records) {
        hydration.element ??= document.querySelector('clerk-mfa-sign-in');
        if (target !== hydration.element) continue;
        if (type === 'attributes' && !target.hasAttribute('defer-hydration')) hydration.happened.push('released');
        if ([...addedNodes].some(({localName}) => localName === 'clerk-mfa-form')) hydration.happened.push('form');
      }
    }).observe(document, {childList: true, subtree: true, attributeFilter: ['defer-hydration']});
  `);
  await visitor.visit(origin + path);
  await visitor.ready();
  return visitor.page.evaluate(() => {
    const {element, happened} = (window as unknown as {hydration: Omit<Hydration, 'isSameElement'> & {element: Node}})
      .hydration;
    return {isSameElement: element === document.querySelector('clerk-mfa-sign-in'), happened};
  });
}

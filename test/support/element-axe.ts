import {expect} from '@open-wc/testing';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
  }[];
  readonly passes: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
  readonly incomplete: readonly {readonly id: string}[];
  readonly inapplicable: readonly {readonly id: string}[];
}

interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
  getRules(tags: readonly string[]): readonly {readonly ruleId: string; readonly tags: readonly string[]}[];
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every rule of WCAG 2.0, 2.1 and 2.2, A and AA, also those that axe leaves off by itself, such as `target-size`. */
export function wcagRules(axe: Axe): readonly string[] {
  return axe
    .getRules(WCAG)
    .filter(({tags}) => !tags.includes('deprecated'))
    .map(({ruleId}) => ruleId);
}

/** Runs axe on an element, its light children and its open shadow root, with rules that chai-a11y-axe leaves off. */
export async function axeResults(el: Element): Promise<AxeResults> {
  const axe = await loadAxe();
  const wanted = [...wcagRules(axe), 'label-content-name-mismatch'];
  return axe.run(el, {rules: Object.fromEntries(wanted.map((id) => [id, {enabled: true}]))});
}

/** chai-a11y-axe brings axe along when it is first used; by itself it passes no options on. */
export async function loadAxe(): Promise<Axe> {
  const page = globalThis as {axe?: Axe};
  if (!page.axe) {
    const probe = document.createElement('p');
    document.body.append(probe);
    await expect(probe).to.be.accessible();
    probe.remove();
  }
  if (!page.axe) throw new Error('axe is not there.');
  return page.axe;
}

/** Makes sure that axe finds nothing. */
export async function expectAccessible(el: Element): Promise<void> {
  const {violations} = await axeResults(el);
  const report = violations.map(
    ({id, help, nodes}) =>
      `${id}: ${help}\n${nodes.map(({html, failureSummary}) => `${html}\n${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(report.join('\n\n')).to.equal('');
}

/** What axe was to look at, and did not. */
export async function rulesNotAsked(el: Element): Promise<readonly string[]> {
  const {violations, passes, incomplete, inapplicable} = await axeResults(el);
  const asked = new Set([violations, passes, incomplete, inapplicable].flat().map(({id}) => id));
  return wcagRules(await loadAxe()).filter((id) => !asked.has(id));
}

import {expect} from '@open-wc/testing';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
  }[];
  readonly passes: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[];
}

interface Axe {
  run(context: Element, options: object): Promise<AxeResults>;
}

/** Runs axe on an element, its light children and its open shadow root, with rules that chai-a11y-axe leaves off. */
export async function axeResults(el: Element): Promise<AxeResults> {
  const axe = await loadAxe();
  return axe.run(el, {rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}}});
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

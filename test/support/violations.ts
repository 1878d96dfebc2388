import type {Visitor} from './visitor.js';

/** Notes what the Content-Security-Policy of every page that the visitor opens from now on refuses or reports. */
export async function watchViolations(visitor: Visitor): Promise<void> {
  // As text, since the compiler would put helpers of its own into a function, which the page does not have.
  await visitor.page.evaluateOnNewDocument(`
    window.violations = [];
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
      window.violations.push([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
    });`);
}

/** The violations on this page that are not clerk-js's own. */
export async function violations(visitor: Visitor): Promise<readonly string[]> {
  const all = await visitor.page.evaluate(() => (window as unknown as {violations: string[]}).violations);
  // clerk-js starts its poller as a worker from a blob, and goes on without it.
  const others = all.filter((line) => !/^worker-src blob|sink.*Worker|Worker constructor/i.test(line));
  return others.filter((line) => !line.includes('/npm/@clerk/clerk-js@'));
}

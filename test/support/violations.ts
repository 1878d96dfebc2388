import type {Page} from 'puppeteer-core';
import type {Visitor} from './visitor.js';

/**
 * The policy under which every page of an end-to-end test is watched that has none of its own. It reports and does not
 * refuse, so that the scripts and styles that tests write into their pages work; what is ours must not be reported.
 */
export function reportOnlyPolicy(clerk: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${clerk}`,
    `style-src 'none'`,
    `connect-src 'self' ${clerk}`,
    `img-src data:`,
    `require-trusted-types-for 'script'`,
    `trusted-types clerk-mfa-sign-in`,
  ].join('; ');
}

const MARK = 'csp-violation-of-the-element ';

/** Calls back for whatever a script of ours does against the policy of a page, on each page that is opened from now on. */
export async function onOwnViolation(page: Page, tell: (violation: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (message.text().startsWith(MARK)) tell(message.text().slice(MARK.length));
  });
  await page.evaluateOnNewDocument(`
    addEventListener('securitypolicyviolation', ({disposition, effectiveDirective, blockedURI, sample, sourceFile}) => {
      // What is enforced is for the test that enforces it.
      if (disposition !== 'report' || !sourceFile?.startsWith(location.origin + '/dist/')) return;
      // Clerk's own runner of Protect checks loads a script from wherever Clerk says: a known exception.
      if (sourceFile.includes('/protectCheckRunner-')) return;
      console.debug('${MARK}' + [effectiveDirective, blockedURI, sample, sourceFile].join(' '));
    });`);
}

/** Whether a line of the console is about a policy that only reports. */
export function isReport(line: string): boolean {
  return line.startsWith(MARK) || /report-only|\(Report Only\)|\[Report Only\]/i.test(line);
}

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

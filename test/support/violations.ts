import type {Page} from 'puppeteer-core';
import type {Visitor} from './visitor.js';

/** CSP nonce of the script that a test's page has of its own. */
export const PAGE_NONCE = 'n0nce';

/**
 * The policy that every page of an end-to-end test has unless it has one of its own: only what Clerk needs, and Trusted
 * Types.
 * @param hosts of scripts and of what they ask for: the Frontend API's, and whatever else the page's files are from
 */
export function strictPolicy(...hosts: readonly string[]): string {
  const from = hosts.join(' ');
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${PAGE_NONCE}' ${from}`,
    `style-src 'none'`,
    `connect-src 'self' ${from}`,
    `img-src data:`,
    `require-trusted-types-for 'script'`,
    `trusted-types clerk-mfa-sign-in`,
  ].join('; ');
}

/**
 * A policy that lets scripts in by the nonce alone, for a page with a Lit of its own.
 * @param clerk the origin of the Frontend API
 * @param scripts where else scripts come from
 */
export function noncePolicy(clerk: string, scripts: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${PAGE_NONCE}' ${scripts}`,
    `style-src 'none'`,
    `connect-src ${clerk}`,
    `img-src data:`,
    `require-trusted-types-for 'script'`,
    `trusted-types clerk-mfa-sign-in lit-html 'allow-duplicates'`,
  ].join('; ');
}

const MARK = 'csp-violation-of-the-element ';

/** Calls back for whatever a script of ours does against the policy of a page, on each page that is opened from now on. */
export async function onOwnViolation(page: Page, tell: (violation: string) => void): Promise<void> {
  page.on('console', (message) => {
    if (message.text().startsWith(MARK)) tell(message.text().slice(MARK.length));
  });
  await page.evaluateOnNewDocument(`
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
      if (!sourceFile?.includes('/dist/') || sourceFile.includes('/npm/@clerk/')) return;
      // Clerk's own runner of Protect checks loads a script from wherever Clerk says: a known exception.
      if (sourceFile.includes('/protectCheckRunner-')) return;
      console.debug('${MARK}' + [effectiveDirective, blockedURI, sample, sourceFile].join(' '));
    });`);
}

// As Chromium and Firefox say it.
const SAID =
  /violates the following Content Security Policy directive|document requires 'Trusted|^(?:Error: )?Content-Security-Policy:/;

/** Whether a line of the console is the browser's, about a policy. */
export function isReport(line: string): boolean {
  return line.startsWith(MARK) || SAID.test(line) || /report-only/i.test(line);
}

/**
 * Notes on `window.violations` what the policy of a page refuses or reports. As text, since the compiler would put helpers
 * of its own into a function, which the page does not have.
 */
export const WATCH_VIOLATIONS = `
  window.violations = [];
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
    window.violations.push([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
  });`;

/** Notes what the Content-Security-Policy of every page that the visitor opens from now on refuses or reports. */
export async function watchViolations(visitor: Visitor): Promise<void> {
  await visitor.page.evaluateOnNewDocument(WATCH_VIOLATIONS);
}

/** Directive, blocked URI, sample and source of every violation on this page. */
export function allViolations(visitor: Visitor): Promise<readonly string[]> {
  return visitor.page.evaluate(() => (window as unknown as {violations: string[]}).violations);
}

/** The violations on this page that are not clerk-js's own. */
export async function violations(visitor: Visitor): Promise<readonly string[]> {
  const all = await allViolations(visitor);
  // clerk-js starts its poller as a worker from a blob, and goes on without it.
  const others = all.filter((line) => !/^worker-src blob|sink.*Worker|Worker constructor/i.test(line));
  return others.filter((line) => !line.includes('/npm/@clerk/clerk-js@'));
}

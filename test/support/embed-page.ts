import type {LocalInstance} from './local-instance.js';
import type {Site} from './site.js';
import {PAGE_NONCE, strictPolicy, WATCH_VIOLATIONS} from './violations.js';
import type {Visitor} from './visitor.js';

/** The attribute that makes a placeholder. */
export const PLACEHOLDER = 'data-clerk-mfa-sign-in';

/** A page of a content management system. */
export interface EmbedPage {
  readonly head?: string;
  readonly body?: string;
  /** Default: the strict policy of an end-to-end test, which only reports, since authors write scripts and styles. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another place that scripts come from, for that policy. */
  readonly scriptsFrom?: string;
}

// What went wrong unseen, and what content of authors has run.
const WATCH = `
  window.rejections = [];
  window.hits = [];
  ${WATCH_VIOLATIONS}
  addEventListener('unhandledrejection', ({reason}) => window.rejections.push(String(reason)));`;

/** Makes a page without the element and without its script, and goes there. */
export async function openPage(visitor: Visitor, site: Site, page: EmbedPage): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
    <title>A post</title><script nonce="${PAGE_NONCE}">${WATCH}</script>${page.head ?? ''}</head><body>${page.body ?? ''}</body></html>`;
  const headers = page.headers ?? {
    'content-security-policy-report-only': strictPolicy(new URL(visitor.instance.url).origin, page.scriptsFrom ?? ''),
  };
  const path = site.add({html, headers});
  await visitor.page.goto(site.origin + path, {waitUntil: 'domcontentloaded'});
  await visitor.page.bringToFront();
}

/** The configuration of a script tag for an instance, as attributes. */
export async function configuration(instance: LocalInstance): Promise<string> {
  return `data-publishable-key="${await instance.publishableKey()}" data-proxy-url="${instance.url}"`;
}

/** The script tag. */
export function embedTag(attributes: string, origin = ''): string {
  return `<script src="${origin}/dist/cdn/embed.js" ${attributes}></script>`;
}

/** The attributes of every element of a page, by name, in document order. */
export function elementAttributes(visitor: Visitor): Promise<readonly Readonly<Record<string, string>>[]> {
  return visitor.page.evaluate(() =>
    [...document.querySelectorAll('clerk-mfa-sign-in')].map((element) =>
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    ),
  );
}

/** Waits until so many elements are there, and all of them show their form. */
export async function forms(visitor: Visitor, count: number): Promise<void> {
  await visitor.until((wanted: number) => {
    const elements = [...document.querySelectorAll('clerk-mfa-sign-in')];
    return elements.length === wanted && elements.every((element) => element.querySelector('form'));
  }, count);
}

/** What `window` noted: rejections nobody handled, code of authors that ran. */
export async function noted(visitor: Visitor, name: 'rejections' | 'hits'): Promise<readonly string[]> {
  return (await visitor.page.evaluate(`window.${name}`)) as readonly string[];
}

/** Lets everything run that is due: tasks of the page that are queued already. */
export async function turn(visitor: Visitor): Promise<void> {
  await visitor.page.evaluate(`new Promise((resolve) => setTimeout(() => setTimeout(resolve)))`);
}

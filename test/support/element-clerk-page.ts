import {FakeClerk} from './fake-clerk.js';

/** A publishable key for a Frontend API host, as Clerk makes them. */
export function publishableKey(host = 'clerk.example.com', type: 'live' | 'test' = 'live'): string {
  return `pk_${type}_${btoa(`${host}$`)}`;
}

/** The script that stands for clerk-js. The name tells one test's URL from another's. */
export function scriptUrl(name: string): string {
  const url = new URL('clerk-script.js', import.meta.url);
  url.searchParams.set('test', name);
  return url.href;
}

interface ClerkPage {
  Clerk?: unknown;
  onClerkScript?: (script: HTMLScriptElement) => void;
}

const page = globalThis as ClerkPage;
const REGISTRY = Symbol.for('clerk-mfa-sign-in');

/** Gives the page a Clerk of its own. */
export function setPageClerk(clerk: unknown): void {
  page.Clerk = clerk;
}

/** Decides what {@link scriptUrl} makes of `window.Clerk`; default: an instance with the key of its script tag. */
export function onClerkScript(make: (script: HTMLScriptElement) => FakeClerk | null = fromScript): {
  readonly scripts: HTMLScriptElement[];
  readonly instances: FakeClerk[];
} {
  const made = {scripts: [] as HTMLScriptElement[], instances: [] as FakeClerk[]};
  page.onClerkScript = (script) => {
    made.scripts.push(script);
    const clerk = make(script);
    if (!clerk) return;
    page.Clerk = clerk;
    made.instances.push(clerk);
  };
  return made;
}

/** What clerk-js does when it runs: an instance that nobody has loaded yet. */
export function fromScript(script: HTMLScriptElement): FakeClerk {
  const {clerkPublishableKey} = script.dataset;
  return new FakeClerk({loaded: false, ...(clerkPublishableKey ? {publishableKey: clerkPublishableKey} : {})});
}

/** Every script tag that might bring Clerk. */
export function clerkScripts(): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-clerk-js-script], script[src*="clerk"]')];
}

/** Leaves nothing of Clerk, and nothing that the copies of the package share, to the next test. */
export function cleanPage(): void {
  delete page.Clerk;
  delete page.onClerkScript;
  Reflect.deleteProperty(globalThis, REGISTRY);
  for (const script of clerkScripts()) script.remove();
}

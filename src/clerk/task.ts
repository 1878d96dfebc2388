import {mountClerkChild} from './clerk-child.js';
import {loadOptionOf, type ClerkLike} from './clerk-like.js';

/** Clerk's component for each task. */
const COMPONENTS = {
  'choose-organization': 'TaskChooseOrganization',
  'reset-password': 'TaskResetPassword',
  'setup-mfa': 'TaskSetupMFA',
} as const;

/** Mounts Clerk's own component for the task of the session in use, as `BrowserClerkPort` says. */
export function mountTask(
  clerk: ClerkLike,
  host: HTMLElement,
  slot: string,
  redirectUrlComplete: string,
): (() => void) | null {
  const key = clerk.session?.status === 'pending' ? clerk.session.currentTask?.key : undefined;
  const component = Object.entries(COMPONENTS).find(([known]) => known === key)?.[1];
  const taskUrls = loadOptionOf(clerk, 'taskUrls') as Readonly<Record<string, unknown>> | null | undefined;
  if (!key || !component || taskUrls?.[key] || !clerk[`mount${component}`]) return null;
  return mountClerkChild(
    host,
    'clerk-mfa-task',
    slot,
    (node) => clerk[`mount${component}`]?.(node, {redirectUrlComplete}),
    (node) => clerk[`unmount${component}`]?.(node),
  );
}

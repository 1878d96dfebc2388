import type {Hono} from 'hono';
import {apiError} from '../errors.js';
import {connectionOf} from '../rules/enterprise.js';
import {linkTarget, linkTokenInvalid, openLink} from '../sign-in/email-link.js';
import {answerProvider, nameOfProvider, type ProviderAnswer} from '../sign-in/provider.js';
import type {AttemptVisit} from '../sign-in/visit.js';
import type {Account} from '../state/accounts.js';
import {rotate, type Client} from '../state/clients.js';
import type {Link} from '../state/links.js';
import type {Bindings} from './app.js';
import type {Call} from './call.js';
import {identifyOpener} from './identity.js';
import {escapeHtml, page, redirect} from './pages.js';

/** A visit to the attempt that a link belongs to. The browser may be another one than the attempt's. */
function visitOf(call: Call, link: Link, opener: Client | null): AttemptVisit {
  const {instance} = call;
  return {
    instance,
    client: link.client,
    attempt: link.attempt,
    origin: null,
    baseUrl: call.baseUrl,
    isAllowedTarget: () => false,
    identityChanged: () => {
      if (instance.settings.mode === 'production' && opener !== link.client) {
        // That browser still has the old cookie, so it gets its new one when it calls.
        link.client.mustRotate = true;
        return;
      }
      rotate(link.client);
      call.client = link.client;
      call.identityChanged = true;
    },
  };
}

/** The accounts that a provider's page offers: those that are connected first. */
function offered(call: Call, link: Link): readonly Account[] {
  const {strategy} = link.verification;
  const accounts = call.instance.accounts.all();
  if (strategy === 'enterprise_sso') {
    const known = accounts.filter((account) => connectionOf(call.instance, account.email) !== null);
    return known;
  }
  const isConnected = (account: Account): boolean => account.social.includes(strategy);
  return [...accounts.filter(isConnected), ...accounts.filter((account) => !isConnected(account))];
}

function stranger(link: Link): string {
  const typed = link.attempt.identifier ?? '';
  const domain =
    link.verification.strategy === 'enterprise_sso' ? typed.slice(typed.lastIndexOf('@') + 1) : 'example.com';
  return `stranger@${domain}`;
}

function providerPage(call: Call, link: Link, token: string): Response {
  const name = nameOfProvider(call.instance, link.verification.strategy);
  const button = (email: string, note: string): string =>
    `<button name="email" value="${escapeHtml(email)}">Continue as ${escapeHtml(email)}${note}</button>`;
  const typed = link.attempt.identifier;
  const accounts = [...offered(call, link)].sort((a, b) => Number(b.email === typed) - Number(a.email === typed));
  const form = (content: string): string =>
    `<form method="post" action="${escapeHtml(call.basePath)}/_provider"><input type="hidden" name="state" value="${escapeHtml(token)}">${content}</form>`;
  return page(
    `Sign in with ${name}`,
    form(accounts.map((account) => button(account.email, '')).join('') + button(stranger(link), ' (no account here)')) +
      form('<label>Another address <input name="email" type="email" required></label><button>Continue</button>') +
      form('<button name="answer" value="deny">Cancel</button>'),
  );
}

function findLink(call: Call, kind: Link['kind'], token: string | null): Link {
  const link = call.instance.links.find(token ?? '');
  if (link?.kind !== kind) throw linkTokenInvalid();
  return link;
}

/** What browsers open outside the page: links from e-mails, and the pages of providers. */
export function linkRoutes(app: Hono<Bindings>): void {
  app.get('/v1/verify', async (c) => {
    const {call} = c.env;
    const link = findLink(call, 'email_link', call.query.get('token'));
    const opener = await identifyOpener(call);
    const status = openLink(visitOf(call, link, opener), link, opener);
    if (link.redirectUrl !== null) return redirect(linkTarget(link, link.redirectUrl, status));
    return page(status === 'verified' ? 'Verified' : 'Not verified', `<p>${status}</p>`);
  });

  app.get('/_provider', (c) => {
    const {call} = c.env;
    const token = call.query.get('state') ?? '';
    return providerPage(call, findLink(call, 'provider', token), token);
  });

  app.post('/_provider', async (c) => {
    const {call} = c.env;
    const link = findLink(call, 'provider', call.form.get('state'));
    const opener = await identifyOpener(call);
    if (call.instance.settings.mode === 'production' && opener !== link.client) {
      // Else a page could sign its visitor in as somebody else, with a state of its own.
      throw apiError(403, 'authorization_invalid', 'Request not allowed', 'This sign-in was begun in another browser.');
    }
    const email = call.form.get('email')?.trim() ?? '';
    const answer: ProviderAnswer = call.form.get('answer') === 'deny' || email === '' ? 'deny' : {email};
    return redirect(answerProvider(visitOf(call, link, opener), link, answer));
  });
}

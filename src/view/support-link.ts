import {html, nothing} from 'lit';
import type {Content} from './parts.js';
import type {ViewContext} from './view-context.js';

/** A link to the instance's support, where it has one. */
export function supportLink({t, settings}: ViewContext): Content {
  const address = settings?.supportEmail;
  if (!address) return nothing;
  const label = t('signIn.alternativeMethods.getHelp.blockButton__emailSupport');
  return html`<a part="link" href=${mailtoUrl(address)}>${label}</a>`;
}

/** An address is all that it may be: what else a mail link can say is cut off. */
function mailtoUrl(address: string): string {
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
}

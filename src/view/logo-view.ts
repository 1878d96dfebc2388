import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {ViewContext} from './view-context.js';

/**
 * The application's logo, where the instance has one. It stands in for a page's own, and lazily, so that it is not even
 * loaded where the page has one. Where it cannot be had, the form does not need it.
 */
export function logoView({settings}: ViewContext): TemplateResult | typeof nothing {
  if (!settings?.logoUrl) return nothing;
  const {logoUrl, applicationName} = settings;
  const hide = ({target}: Event): void => void ((target as HTMLElement).hidden = true);
  const image = html`<img
    part="logo"
    src=${logoUrl}
    alt=${applicationName ?? ''}
    height="40"
    loading="lazy"
    referrerpolicy="no-referrer"
    @error=${hide}
  />`;
  return html`${keyed(logoUrl, image)}`;
}

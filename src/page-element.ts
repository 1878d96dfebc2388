import {LitElement} from 'lit';

/** The community's attribute: whoever hydrates the page takes it away. */
const DEFER_HYDRATION = 'defer-hydration';

/**
 * How an element bears what a page does to it. It is not there as long as it has `defer-hydration`: no shadow root, no
 * child and no Clerk while a framework compares the page with what its server has rendered. And it may be moved.
 */
export class PageElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, DEFER_HYDRATION];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== DEFER_HYDRATION) super.attributeChangedCallback(name, old, value);
    else if (value === null && this.isConnected) this.connectedCallback();
  }

  override connectedCallback(): void {
    if (this.hasAttribute(DEFER_HYDRATION)) return;
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** Defined, so that `moveBefore` moves the element without disconnecting it; another root may want its styles. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }
}

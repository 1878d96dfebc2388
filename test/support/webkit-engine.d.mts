/** A WebDriver server of WebKitGTK, on a display of its own. */
export interface WebKitEngine {
  readonly hostname: string;
  readonly port: number;
  stop(): void;
}

export const WEBKIT_CAPABILITIES: {
  readonly browserName: string;
  readonly 'wdio:enforceWebDriverClassic': true;
};

/** Starts one. It runs one session at a time. */
export function startWebKit(): Promise<WebKitEngine>;

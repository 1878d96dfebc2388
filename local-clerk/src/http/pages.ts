/** Text in HTML. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}' +
  'button,input{font:inherit;padding:.5rem .75rem;width:100%;box-sizing:border-box;margin:.25rem 0;text-align:start}' +
  'form{margin:1rem 0}';

/** A plain page: no script, nothing from elsewhere. */
export function page(title: string, body: string, status = 200): Response {
  const html =
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${escapeHtml(title)}</title><style>${style}</style>` +
    `<main><h1>${escapeHtml(title)}</h1>${body}` +
    '<p><small>local-clerk, for development and tests only. Nothing here is a real provider.</small></p></main></html>';
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      // The address holds a token.
      'Referrer-Policy': 'same-origin',
    },
  });
}

/** Sends a browser on with a GET, after a form too. */
export function redirect(url: string): Response {
  return new Response(null, {status: 303, headers: {Location: url, 'Cache-Control': 'no-store'}});
}

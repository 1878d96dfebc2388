/** Where the pictured application's logo is said to be, as of Clerk: by https. */
export const LOGO_URL = 'https://img.clerk.com/acme';

/** What is there. */
export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40">
  <rect width="40" height="40" rx="10" fill="#5a5ad6"/><path d="M11 29 20 10l9 19M15 22h10" fill="none" stroke="#fff"
    stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/>
  <text x="50" y="28" font-family="sans-serif" font-size="22" font-weight="700" fill="#5a5ad6">Acme</text></svg>`;

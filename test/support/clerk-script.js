// Stands for clerk-js where a test lets the element load it: what it makes of `window.Clerk` is the test's business.
window.onClerkScript?.(document.currentScript);

/** A theme's own script, for what content cannot say: objects, and what follows from events. */

/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

/** @param {object} line */
function note(line) {
  const item = document.createElement('li');
  item.textContent = JSON.stringify(line);
  find('#events').append(item);
}

document.addEventListener('signed-in', ({type, detail: {restored, redirectUrl}}) =>
  note({type, restored, redirectUrl}),
);
document.addEventListener('sign-in-error', ({type, detail: {code, field}}) => note({type, code, field}));
document.addEventListener('step-change', ({type, detail: {step, previous}}) => note({type, step, previous}));
document.addEventListener('session-task', ({type, detail: {key}}) => note({type, key}));

let localization = {formButtonPrimary: 'Weiter'};

function localize() {
  for (const element of document.querySelectorAll('clerk-mfa-sign-in')) element.localization = localization;
}

/** Runs the script tag of the documentation, as a tag manager does. */
function embed() {
  const template = /** @type {HTMLTemplateElement} */ (find('#late'));
  const written = /** @type {HTMLScriptElement} */ (template.content.querySelector('script'));
  const script = document.createElement('script');
  for (const {name, value} of written.attributes) script.setAttribute(name, value);
  document.body.append(script);
}

new MutationObserver(localize).observe(find('#content'), {childList: true, subtree: true});
find('#localize').addEventListener('click', () => {
  localization = {formButtonPrimary: 'Go on'};
  localize();
});
find('#toggle').addEventListener('click', () => {
  const content = find('#content');
  content.innerHTML = content.childElementCount > 0 ? '' : '<div data-clerk-mfa-sign-in></div>';
});
find('#leave').addEventListener('click', () => location.assign('/dashboard'));
find('#define').addEventListener('click', embed);
if (!new URLSearchParams(location.search).has('late')) embed();

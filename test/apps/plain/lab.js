const define = () => import('clerk-mfa-sign-in/define');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

const element = find('clerk-mfa-sign-in');
const place = find('main');
const events = find('#events');

element.localization = {formButtonPrimary: 'Weiter'};
element.addEventListener('signed-in', ({type, detail: {restored, redirectUrl}}) => add({type, restored, redirectUrl}));
element.addEventListener('sign-in-error', ({type, detail: {code, field}}) => add({type, code, field}));
element.addEventListener('step-change', ({type, detail: {step, previous}}) => add({type, step, previous}));
element.addEventListener('session-task', ({type, detail: {key}}) => add({type, key}));

onPress('#toggle', () => (element.isConnected ? element.remove() : place.append(element)));
onPress('#localize', () => (element.localization = {formButtonPrimary: 'Go on'}));
onPress('#leave', () => location.assign('/dashboard'));
onPress('#define', define).hidden = !isLate;

/** @param {object} line */
function add(line) {
  const item = document.createElement('li');
  item.textContent = JSON.stringify(line);
  events.append(item);
}

/**
 * @param {string} selector
 * @param {() => unknown} listener
 */
function onPress(selector, listener) {
  const button = find(selector);
  button.addEventListener('click', listener);
  return button;
}

/**
 * @template {string} Selector
 * @param {Selector} selector
 * @returns {Selector extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Selector] : HTMLElement}
 */
function find(selector) {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  // @ts-expect-error A condition on a type parameter is not resolved here.
  return found;
}

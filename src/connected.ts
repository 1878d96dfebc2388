import {LATER_STYLES} from './later.styles.js';
import {firstForm} from './view/first-form.js';
import {logoView} from './view/logo-view.js';
import {secretField} from './view/secret-field.js';
import {stepView} from './view/step-view.js';
import type {LaterViews} from './view/view-context.js';

/**
 * Everything that an ordinary sign-in needs when the form is on screen: how Clerk is found and driven, the views of the
 * steps after the first one, what the settings of the instance add to that, and their texts and styles. What few sign-ins
 * need comes when it is needed: `lazy-parts.ts`.
 */
export {ConnectedSignIn} from './connected-sign-in.js';
export {LATER_STYLES};

export const LATER_VIEWS: LaterViews = {stepView, firstForm, secretField, logoView};

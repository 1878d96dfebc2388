import {LATER_STYLES} from './later.styles.js';
import {ENGLISH} from './strings/english.js';
import {ENGLISH_ERRORS} from './strings/english-errors.js';
import {ENGLISH_LATER} from './strings/english-later.js';
import type {Strings} from './strings/string-key.js';
import {firstForm} from './view/first-form.js';
import {stepView} from './view/step-view.js';
import type {LaterViews} from './view/view-context.js';
import {wayOnView} from './view/way-on-view.js';

/**
 * Everything that the first form does not need before Clerk is there: how Clerk is found and driven, the views of all
 * later steps, what the settings of the instance add to the first one, and their texts and styles. Loaded when the form is
 * on screen.
 */
export {ConnectedSignIn} from './connected-sign-in.js';
export {LATER_STYLES};

export const LATER_VIEWS: LaterViews = {stepView, firstForm, wayOnView};

/** English for everything. */
export const ALL_ENGLISH: Strings = {...ENGLISH, ...ENGLISH_LATER, ...ENGLISH_ERRORS};

import type {FailureViews} from './view/view-context.js';
import {wayOnView} from './view/way-on-view.js';

/** What is known of failures: what to tell a visitor, and what can be done. Loaded for the first of them. */
export {wayOn} from './flow/failure-catalogue.js';
export {ENGLISH_ERRORS, ENGLISH_WAYS} from './strings/english-errors.js';

export const FAILURE_VIEWS: FailureViews = {wayOnView};

import type {MoreViews} from './view/view-context.js';
import {moreStepView} from './view/more-step-view.js';

/** The steps that few sign-ins come to. Loaded for the first of them. */
export {ENGLISH_MORE} from './strings/english-more.js';

export const MORE_VIEWS: MoreViews = {stepView: moreStepView};

/** What is bundled, each for itself: a module of `src`. */
export const PARTS = ['bare', 'class', 'events', 'headless', 'nothing'];

/** And those that have a page. */
export const PAGES = {'sign-in': 'index.html', react: 'react.html'};

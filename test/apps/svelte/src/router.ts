import {createRouter} from 'sv-router';

export const {navigate} = createRouter({
  '/': () => import('./pages/SignIn.svelte'),
  '/dashboard': () => import('./pages/Dashboard.svelte'),
  '/lab': {
    '/': () => import('./pages/Lab.svelte'),
    hooks: {
      // With `?late` the page renders the tag before it is defined.
      async beforeLoad() {
        if (!new URLSearchParams(location.search).has('late')) await import('clerk-mfa-sign-in/define');
      },
    },
  },
});

import type {Routes} from '@angular/router';

export const routes: Routes = [
  {path: '', loadComponent: () => import('./sign-in').then(({SignIn}) => SignIn)},
  {path: 'dashboard', loadComponent: () => import('./dashboard').then(({Dashboard}) => Dashboard)},
  {
    path: 'lab',
    loadComponent: async () => {
      // With `?late` the lab renders the element before it is defined.
      if (!new URLSearchParams(location.search).has('late')) await import('clerk-mfa-sign-in/define');
      return (await import('./lab')).Lab;
    },
  },
];

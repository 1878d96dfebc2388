import {createRouter, createWebHistory} from 'vue-router';

export default createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    {path: '/', component: () => import('../views/SignInView.vue')},
    {path: '/dashboard', component: () => import('../views/DashboardView.vue')},
    {
      path: '/lab',
      component: () => import('../views/LabView.vue'),
      // With `?late` the page renders the tag before it is defined.
      beforeEnter: async ({query}) => {
        if (!('late' in query)) await import('clerk-mfa-sign-in/define');
      },
    },
  ],
});

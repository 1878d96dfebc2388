import {testApp} from './support/app.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'nuxt',
    label: 'Nuxt',
    framework: 'nuxt',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {command: ['npm', 'start']},
    env: {publishableKey: 'NUXT_PUBLIC_CLERK_PUBLISHABLE_KEY', proxyUrl: 'NUXT_PUBLIC_CLERK_PROXY_URL'},
  },
  specification({router: true, serverRendered: true}),
);

import {testApp} from './support/app.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'astro',
    label: 'Astro',
    framework: 'astro',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {command: ['npm', 'start']},
    env: {publishableKey: 'PUBLIC_CLERK_PUBLISHABLE_KEY', proxyUrl: 'PUBLIC_CLERK_PROXY_URL'},
  },
  specification({router: true, serverRendered: true}),
);

import {testApp} from './support/app.js';
import {reactHydration} from './support/react-hydration.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'next',
    label: 'Next',
    framework: 'next',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {command: ['npm', 'start', '--', '-p', 'PORT']},
    env: {publishableKey: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY', proxyUrl: 'NEXT_PUBLIC_CLERK_PROXY_URL'},
  },
  [...specification({router: true, serverRendered: true}), ...reactHydration()],
);

import {testApp} from './support/app.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'plain',
    label: 'No bundler',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {files: 'site', fallback: null},
    env: {publishableKey: 'CLERK_PUBLISHABLE_KEY', proxyUrl: 'CLERK_PROXY_URL'},
  },
  specification({router: false}),
);

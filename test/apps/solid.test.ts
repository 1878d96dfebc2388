import {testApp} from './support/app.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'solid',
    label: 'Solid',
    framework: 'solid-js',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {files: 'dist', fallback: 'index.html'},
    env: {publishableKey: 'VITE_CLERK_PUBLISHABLE_KEY', proxyUrl: 'VITE_CLERK_PROXY_URL'},
  },
  specification({router: true}),
);

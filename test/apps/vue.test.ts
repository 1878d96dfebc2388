import {testApp} from './support/app.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'vue',
    label: 'Vue',
    framework: 'vue',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'type-check'],
    serving: {files: 'dist', fallback: 'index.html'},
    env: {publishableKey: 'VITE_CLERK_PUBLISHABLE_KEY', proxyUrl: 'VITE_CLERK_PROXY_URL'},
  },
  specification({router: true}),
);

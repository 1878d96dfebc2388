import {testApp, type App} from './support/app.js';
import {reactHydration} from './support/react-hydration.js';
import {specification} from './support/specification.js';

const REACT: App = {
  name: 'react',
  label: 'React',
  framework: 'react',
  build: ['npm', 'run', 'build'],
  check: ['npm', 'run', 'check'],
  serving: {files: 'dist', fallback: 'index.html'},
  env: {publishableKey: 'VITE_CLERK_PUBLISHABLE_KEY', proxyUrl: 'VITE_CLERK_PROXY_URL'},
};
const SCENES = [...specification({router: true}), ...reactHydration()];

testApp(REACT, SCENES);
testApp({...REACT, name: 'react-18', variantOf: 'react'}, SCENES);

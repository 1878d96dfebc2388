import assert from 'node:assert/strict';
import {testApp} from './support/app.js';
import {specification} from './support/specification.js';

testApp(
  {
    name: 'cms',
    label: 'CMS page (content sanitised as WordPress does)',
    build: ['npm', 'run', 'build'],
    check: ['npm', 'run', 'check'],
    serving: {files: 'dist', fallback: null},
    env: {publishableKey: 'CLERK_PUBLISHABLE_KEY', proxyUrl: 'CLERK_PROXY_URL'},
  },
  [
    ...specification({router: false}),
    {
      check: 'hostile',
      title: 'gives an author no say in where passwords go',
      run: async ({visitor, instance, origin}) => {
        await visitor.visit(`${origin}/hostile.html`);
        await visitor.ready();
        const attributes = await visitor.page.$$eval('clerk-mfa-sign-in', (elements) =>
          elements.map((element) => [element.getAttribute('publishable-key'), element.getAttribute('proxy-url')]),
        );
        assert.deepEqual(attributes, [[await instance.publishableKey(), instance.url]]);
        await visitor.submitCredentials('none@example.com');
        await visitor.at(`${origin}/dashboard`);
        assert.deepEqual(
          visitor.urls.filter((url) => url.includes('evil.example')),
          [],
        );
      },
    },
  ],
);

import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';

const NONCE = 'n0nce';

const VIOLATIONS = `
  window.violations = [];
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, sourceFile}) => {
    window.violations.push([effectiveDirective, blockedURI, sample, sourceFile].join(' '));
  });`;

endToEnd('A strict Content-Security-Policy with Trusted Types', (scene) => {
  for (const formRoot of ['light', 'shadow']) {
    scene(`signs in without a violation of ours, form-root ${formRoot}`, async ({visitor, instance}) => {
      const policy = [
        `default-src 'none'`,
        `script-src 'nonce-${NONCE}' 'self'`,
        `style-src 'none'`,
        `connect-src ${new URL(instance.url).origin}`,
        `img-src data:`,
        `require-trusted-types-for 'script'`,
        `trusted-types clerk-mfa-sign-in lit-html 'allow-duplicates'`,
      ].join('; ');
      await visitor.open({
        attributes: {nonce: NONCE, 'form-root': formRoot},
        headers: {'content-security-policy': policy},
        script: VIOLATIONS,
        nonce: NONCE,
      });
      const input = (name: string): string =>
        `clerk-mfa-sign-in ${formRoot === 'shadow' ? '>>>' : ''} input[name="${name}"]`;
      const {email, password} = await instance.account('totp@example.com');
      await visitor.page.locator(input('identifier')).fill(email);
      await visitor.page.locator(input('password')).fill(password);
      await visitor.press('Enter');
      await visitor.atStep('code');
      const code = await visitor.page.waitForSelector(input('code'));
      await code?.type(await instance.code(email));
      await visitor.atStep('signed-in');
      const violations = await visitor.page.evaluate(() => (window as unknown as {violations: string[]}).violations);
      // clerk-js starts its poller as a worker from a blob, and goes on without it.
      const ours = violations.filter((line) => !/^worker-src blob|sink.*Worker|Worker constructor/i.test(line));
      assert.deepEqual(
        ours.filter((line) => !line.includes('/npm/@clerk/clerk-js@')),
        [],
      );
    });
  }
});

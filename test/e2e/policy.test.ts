import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';
import {violations, watchViolations} from '../support/violations.js';

const NONCE = 'n0nce';

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
      await watchViolations(visitor);
      await visitor.open({
        attributes: {nonce: NONCE, 'form-root': formRoot},
        headers: {'content-security-policy': policy},
        nonce: NONCE,
      });
      const input = (name: string): string =>
        `clerk-mfa-sign-in ${formRoot === 'shadow' ? '>>>' : ''} input[name="${name}"]`;
      const {email, password} = await instance.account('totp@example.com');
      await visitor.page.locator(input('identifier')).fill(email);
      await visitor.page.locator(input('password')).fill(password);
      await visitor.press('Enter');
      await visitor.atStep('code');
      await visitor.page.locator(input('code')).fill(await instance.code(email));
      await visitor.atStep('signed-in');
      assert.deepEqual(await violations(visitor), []);
    });
  }
});

import {apiError} from '../errors.js';
import type {Client} from '../state/clients.js';
import type {Instance} from '../state/instance.js';

/** A token that is refused; every other one passes, since no captcha is played here. */
const badToken = 'invalid';

const captchaInvalid = () =>
  apiError(
    400,
    'captcha_invalid',
    'Authentication unsuccessful due to failed security validations.',
    'Authentication unsuccessful due to failed security validations. Please try using a different browser or disabling ' +
      'browser extensions. If issues persist, contact support for assistance.',
  );

/** Throws 401 `requires_captcha` while the instance wants a captcha of this browser. */
export function assertCaptcha(instance: Instance, client: Client, params: URLSearchParams): void {
  if (!instance.settings.captcha || client.captchaPassed) return;
  const token = params.get('captcha_token');
  if (token === badToken) throw captchaInvalid();
  if (!token) {
    throw apiError(401, 'requires_captcha', 'CAPTCHA verification is required', 'CAPTCHA verification is required');
  }
}

/** `POST /v1/client/verify`: takes a captcha's token for the browser. */
export function verifyCaptcha(instance: Instance, client: Client, params: URLSearchParams): void {
  if (!instance.settings.captcha) {
    throw apiError(
      400,
      'captcha_not_enabled',
      'CAPTCHA not enabled',
      'You attempted to complete a CAPTCHA, but they are not enabled. If this issue persists, please contact support.',
    );
  }
  const token = params.get('captcha_token');
  if (token === badToken) throw captchaInvalid();
  if (!token) {
    throw apiError(
      400,
      'captcha_missing_token',
      'Authentication unsuccessful due to failed security validations.',
      'Authentication unsuccessful due to failed security validations. Please refresh the page to try again or reach ' +
        'out to support for more assistance.',
    );
  }
  client.captchaPassed = true;
}

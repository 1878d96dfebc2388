import type {SignInAttempt} from './ports.js';
import type {CodeStep, UnsupportedStep} from './steps.js';

/**
 * The step that proves the second factor. An authenticator comes first, with its backup codes beside it; where there is
 * no authenticator, backup codes stand for themselves. Strategies that are not known are passed over.
 */
export function secondFactorStep(attempt: SignInAttempt, resumed: boolean): CodeStep | UnsupportedStep {
  const strategies = attempt.secondFactors.map((factor) => factor.strategy);
  const backupCodes = strategies.includes('backup_code');
  if (strategies.includes('totp')) return {name: 'code', strategy: 'totp', backupCodes, resumed};
  if (backupCodes) return {name: 'code', strategy: 'backup_code', backupCodes: false, resumed};
  return {name: 'unsupported', status: attempt.status, strategies};
}

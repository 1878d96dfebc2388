import type {SignInAttempt} from './ports.js';
import type {CodeStep, UnsupportedStep} from './steps.js';

/**
 * The step that proves the second factor. An authenticator comes first, with its backup codes beside it; where there is
 * no authenticator, backup codes stand for themselves. Strategies that are not known are passed over.
 */
export function secondFactorStep(attempt: SignInAttempt, resumed: boolean): CodeStep | UnsupportedStep {
  const strategies = attempt.secondFactors.map((factor) => factor.strategy);
  const backupCodes = strategies.includes('backup_code');
  const step = {name: 'code', attemptId: attempt.id, resumed} as const;
  if (strategies.includes('totp')) return {...step, strategy: 'totp', backupCodes};
  if (backupCodes) return {...step, strategy: 'backup_code', backupCodes: false};
  return {name: 'unsupported', status: attempt.status, strategies};
}

import type {Account} from '../state/accounts.js';

function normalize(code: string): string {
  return code.trim().toLowerCase();
}

/** Whether `code` is an unused backup code, whatever its case and the spaces around it. If so, it is used up. */
export function acceptBackupCode(account: Account, code: string): boolean {
  const wanted = normalize(code);
  const index = account.backupCodes.findIndex((candidate) => normalize(candidate) === wanted);
  if (index === -1) return false;
  account.backupCodes.splice(index, 1);
  return true;
}

import type {FactorStage} from '../flow/ports.js';
import {readNote, writeNote} from './page-notes.js';

/** What was sent last in one stage of an attempt: Clerk tells its strategy and expiry only. */
export interface SentNote {
  readonly strategy: string;
  readonly targetId: string | null;
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
}

type SentNotes = {readonly attemptId: string} & {readonly [stage in FactorStage]?: SentNote};

const KEY = 'clerk-mfa-sign-in:sent';

/** What this tab has sent last for an attempt; `null` for nothing, or where that is not known. */
export function sentNote(attemptId: string, stage: FactorStage): SentNote | null {
  return notesOf(attemptId)?.[stage] ?? null;
}

/** Notes that something was sent just now. What is known of other attempts is forgotten. */
export function noteSent(attemptId: string, stage: FactorStage, strategy: string, targetId: string | null): void {
  const note: SentNote = {strategy, targetId, sentAt: Date.now()};
  writeNote(KEY, JSON.stringify({...notesOf(attemptId), attemptId, [stage]: note}));
}

function notesOf(attemptId: string): SentNotes | null {
  try {
    const notes = JSON.parse(readNote(KEY) ?? 'null') as SentNotes | null;
    return notes?.attemptId === attemptId ? notes : null;
  } catch {
    return null;
  }
}

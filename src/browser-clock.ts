import type {Clock} from './flow/ports.js';

/** The browser's own time. */
export const BROWSER_CLOCK: Clock = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

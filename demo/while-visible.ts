/**
 * Runs a task now and then every so often, each time after the one before has ended, and only while the page is visible.
 *
 * @param task One that rejects is reported as any other rejection is, and run again.
 * @param intervalMs Pause between two runs, in milliseconds.
 * @returns Runs the task at once, in place of the next time.
 */
export function whileVisible(task: () => Promise<void>, intervalMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;

  async function run(): Promise<void> {
    clearTimeout(timer);
    if (isRunning || document.hidden) return;
    isRunning = true;
    try {
      await task();
    } finally {
      isRunning = false;
      timer = setTimeout(() => void run(), intervalMs);
    }
  }

  document.addEventListener('visibilitychange', () => void run());
  void run();
  return () => void run();
}

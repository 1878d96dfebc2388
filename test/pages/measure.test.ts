import assert from 'node:assert/strict';
import {endToEnd} from '../support/e2e.js';

endToEnd('Measured', (scene) => {
  scene(
    '1000 mounts and unmounts retain nothing',
    async ({visitor}) => {
      await visitor.open();
      await visitor.ready();
      const count = async (): Promise<number> => {
        const prototype = await visitor.page.evaluateHandle(
          () => customElements.get('clerk-mfa-sign-in')?.prototype as object,
        );
        const instances = await visitor.page.queryObjects(prototype);
        const length = await visitor.page.evaluate((all) => (all as unknown as unknown[]).length, instances);
        await instances.dispose();
        await prototype.dispose();
        return length;
      };
      const before = await count();
      assert.equal(before, 1);
      await visitor.page.evaluate(async () => {
        const template = document.querySelector('clerk-mfa-sign-in');
        for (let round = 0; round < 1000; round++) {
          const element = template?.cloneNode() as HTMLElement & {updateComplete: Promise<unknown>};
          document.body.append(element);
          await element.updateComplete;
          element.remove();
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      // One collection may leave the last few, which the next one takes.
      for (let tries = 0; tries < 10 && (await count()) > before; tries++);
      assert.equal(await count(), before);
      const sheets = await visitor.page.evaluate(() => document.adoptedStyleSheets.length);
      assert.equal(sheets, 1);
    },
    {browsers: ['chrome']},
  );

  scene(
    'time of ours between the session and the event, four times slower',
    async ({visitor}) => {
      const times: number[] = [];
      for (let round = 0; round < 5; round++) {
        await visitor.open({
          script: `addEventListener('signed-in', () => performance.mark('event'));
            addEventListener('DOMContentLoaded', async () => {
              while (!window.Clerk?.loaded) await new Promise(requestAnimationFrame);
              Clerk.addListener(({session}) => { if (session) performance.mark('session'); });
            });`,
        });
        await visitor.ready();
        await visitor.page.emulateCPUThrottling(4);
        await visitor.submitCredentials('none@example.com');
        await visitor.details('signed-in');
        await visitor.page.emulateCPUThrottling(null);
        times.push(
          await visitor.page.evaluate(() => {
            const [session] = performance.getEntriesByName('session');
            const [event] = performance.getEntriesByName('event');
            return (event?.startTime ?? NaN) - (session?.startTime ?? NaN);
          }),
        );
        await visitor.click('Sign out');
        await visitor.atStep('credentials');
      }
      times.sort((a, b) => a - b);
      const median = times[2] ?? NaN;
      assert.ok(Number.isFinite(median));
      console.log(`From the session to signed-in, 4x slower, median of 5: ${median.toFixed(1)} ms (budget 50 ms)`);
    },
    {browsers: ['chrome']},
  );
});

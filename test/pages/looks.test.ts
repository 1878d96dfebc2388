import assert from 'node:assert/strict';
import {endToEnd, type Scene} from '../support/e2e.js';
import {boxesOf, differingBoxes, type Look} from '../support/pictures.js';
import {press} from '../support/failure-page.js';
import {choose, OTHER} from '../support/walk.js';

const EMAIL = 'many+clerk_test@example.com';

/** On a page of a known width, with all that a form has of its own: the footer's sentence runs as its language does. */
async function open({visitor, instance}: Scene): Promise<void> {
  await instance.settings({social: ['oauth_github', 'oauth_google'], passkeyButton: true});
  await visitor.page.setViewport({width: 400, height: 900});
  visitor.reportOnly = true;
  await visitor.open({head: '<style>body { margin: 20px }</style>'});
  await visitor.ready();
}

/** The first form, a failure, the code step and the list of methods, one after the other. */
async function eachStep({visitor, instance}: Scene, look: (step: string) => Promise<void>): Promise<void> {
  await look('the first form');
  await visitor.submitCredentials(EMAIL, 'wrong');
  await visitor.message('password');
  await look('a wrong password');
  await visitor.submitCredentials(EMAIL, (await instance.account(EMAIL)).password);
  await visitor.atStep('code');
  await visitor.settled();
  await look('the code');
  await press(visitor, OTHER);
  await visitor.atStep('choose-factor');
  await look('the list');
  await choose(visitor, 'Send SMS');
  await visitor.atStep('code');
  await visitor.settled();
  await look('a code that was sent');
}

/** As in a mirror that stands beside the card. */
function mirrored(boxes: Look['boxes']): Look['boxes'] {
  const [, , cardWidth = 0] = boxes['page'] ?? [];
  return Object.fromEntries(
    Object.entries(boxes).map(([part, [x = 0, y = 0, width = 0, height = 0]]) => [
      part,
      part === 'page' ? [x, y, width, height] : [cardWidth - x - width, y, width, height],
    ]),
  );
}

endToEnd('From right to left', (scene) => {
  scene('the form is as in a mirror', async (world) => {
    const {page} = world.visitor;
    await open(world);
    await eachStep(world, async (step) => {
      const boxes = await boxesOf(page);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      // The language stays, since other texts have other widths.
      assert.deepEqual(differingBoxes(mirrored(boxes), await boxesOf(page)), [], step);
      await page.evaluate(() => (document.documentElement.dir = 'ltr'));
    });
  });
});

endToEnd('While a call is in flight', (scene) => {
  scene('nothing of the form moves', async (world) => {
    const {visitor, instance} = world;
    const {page} = visitor;
    await open(world);
    await visitor.fill('identifier', EMAIL);
    await visitor.fill('password', (await instance.account(EMAIL)).password);
    const before = await boxesOf(page);
    await instance.post('faults', {path: '/v1/client/sign_ins', times: 1, delayMs: 2000});
    await visitor.press('Enter');
    await visitor.until(() => document.querySelector('clerk-mfa-sign-in [part=primary-button][aria-disabled]'));
    assert.deepEqual(differingBoxes(before, await boxesOf(page)), []);
    const spinner = await page.$eval('clerk-mfa-sign-in [part=primary-button]', (button) => {
      const {content, animationName, color} = getComputedStyle(button, '::after');
      return {content, animationName, text: getComputedStyle(button).color, color};
    });
    assert.equal(spinner.content, '""');
    assert.equal(spinner.animationName, 'clerk-mfa-spin');
    assert.equal(spinner.text, 'rgba(0, 0, 0, 0)');
    await visitor.atStep('code');
  });
});

/** Colours of some parts, as the browser computes them. */
function coloursOf({visitor: {page}}: Scene): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const host = document.querySelector('clerk-mfa-sign-in');
    const colours: Record<string, string[]> = {};
    for (const part of ['card', 'title', 'subtitle', 'label', 'input', 'error', 'primary-button', 'alternative']) {
      const node =
        host?.shadowRoot?.querySelector(`[part~=${part}]`) ??
        [...(host?.querySelectorAll(`[part~=${part}]`) ?? [])].find(
          ({textContent}) => part !== 'error' || textContent.trim(),
        );
      if (!node) throw new Error(`There is no ${part}.`);
      const {color, backgroundColor, borderTopColor, borderTopWidth} = getComputedStyle(node);
      colours[part] = [color, backgroundColor, borderTopWidth === '0px' ? 'no border' : borderTopColor];
    }
    return colours;
  });
}

const NONE = 'rgba(0, 0, 0, 0)';

/** Text, ground, border; what the manifest says of the defaults. */
const SCHEMES = {
  light: {
    title: ['rgb(33, 33, 38)', NONE, 'no border'],
    subtitle: ['rgb(95, 95, 104)', NONE, 'no border'],
    label: ['rgb(33, 33, 38)', NONE, 'no border'],
    input: ['rgb(19, 19, 22)', 'rgb(255, 255, 255)', 'rgb(133, 133, 143)'],
    error: ['rgb(194, 25, 15)', NONE, 'no border'],
    'primary-button': ['rgb(255, 255, 255)', 'rgb(47, 48, 55)', NONE],
    alternative: ['rgb(33, 33, 38)', NONE, 'rgb(133, 133, 143)'],
  },
  dark: {
    title: ['rgb(255, 255, 255)', NONE, 'no border'],
    subtitle: ['rgb(181, 181, 189)', NONE, 'no border'],
    label: ['rgb(255, 255, 255)', NONE, 'no border'],
    input: ['rgb(255, 255, 255)', 'rgb(38, 38, 43)', 'rgb(125, 125, 135)'],
    error: ['rgb(255, 139, 133)', NONE, 'no border'],
    'primary-button': ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', NONE],
    alternative: ['rgb(255, 255, 255)', NONE, 'rgb(125, 125, 135)'],
  },
} as const;

endToEnd('Colours', (scene) => {
  scene('are light or dark as the page’s color-scheme says', async (world) => {
    const {visitor} = world;
    await open(world);
    await visitor.submitCredentials(EMAIL, 'wrong');
    await visitor.message('password');
    for (const [scheme, expected] of Object.entries(SCHEMES)) {
      await visitor.page.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);
      const {card, ...parts} = await coloursOf(world);
      assert.equal(card?.[1], scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(33, 33, 38)');
      // The border of an input with an error is the error's.
      assert.deepEqual(parts, expected, scheme);
    }
  });

  const chrome = {browsers: ['chrome']} as const;
  scene(
    'that are forced are the system’s, and a call in flight still shows',
    async (world) => {
      const {visitor, instance} = world;
      const {page} = visitor;
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      await open(world);
      const system = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        return ['Canvas', 'CanvasText', 'ButtonText', 'Field', 'GrayText'].map((name) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
          return getComputedStyle(probe).color;
        });
      });
      const [canvas, canvasText, buttonText, field, grayText] = system;
      assert.notEqual(canvas, canvasText);
      await visitor.submitCredentials(EMAIL, 'wrong');
      await visitor.message('password');
      const colours = await coloursOf(world);
      assert.deepEqual(
        [colours['card']?.[1], colours['title']?.[0], colours['primary-button']?.[0], colours['input']?.[1]],
        [canvas, canvasText, buttonText, field],
      );
      assert.notEqual(colours['primary-button']?.[2], NONE, 'the button has an edge');
      await instance.post('faults', {path: '/v1/client/sign_ins', times: 1, delayMs: 2000});
      await visitor.press('Enter');
      await visitor.until(() => document.querySelector('clerk-mfa-sign-in [part=primary-button][aria-disabled]'));
      // A spinner over the text would leave neither to be read.
      const busy = await page.$eval('clerk-mfa-sign-in [part=primary-button]', (button) => [
        getComputedStyle(button).color,
        getComputedStyle(button, '::after').content,
      ]);
      assert.deepEqual(busy, [grayText, 'none']);
    },
    chrome,
  );
});

import type {Page} from 'puppeteer-core';

/** How an element looks: where each of its parts is, and its pixels. */
export interface Look {
  /** By part, in CSS pixels from the element's own corner: left, top, width, height. */
  readonly boxes: Readonly<Record<string, readonly number[]>>;
  /** A PNG, in base64. */
  readonly picture: string;
}

/** Measures and photographs the first element of the page, with nothing focused or hovered. */
export async function lookOf(page: Page): Promise<Look> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.querySelector<HTMLElement>('clerk-mfa-sign-in')?.shadowRoot?.querySelector<HTMLElement>(':focus')?.blur();
  });
  const boxes = await boxesOf(page);
  const [x = 0, y = 0, width = 0, height = 0] = boxes['page'] ?? [];
  // With the shadow of the card.
  const clip = {x: x - 8, y: y - 8, width: width + 16, height: height + 16};
  return {boxes, picture: await page.screenshot({clip, encoding: 'base64', captureBeyondViewport: false})};
}

/** Where each part of the first element is; `page` is the element itself, from the corner of the page. */
export function boxesOf(page: Page): Promise<Look['boxes']> {
  return page.evaluate(() => {
    const host = document.querySelector('clerk-mfa-sign-in');
    const card = host?.shadowRoot?.querySelector('[part=card]');
    if (!host || !card) throw new Error('There is no element.');
    const origin = card.getBoundingClientRect();
    const boxes: Record<string, number[]> = {page: [origin.x, origin.y, origin.width, origin.height]};
    for (const root of [host.shadowRoot!, host]) {
      for (const node of root.querySelectorAll('[part]')) {
        // What has no box is nowhere.
        if (node.getClientRects().length === 0) continue;
        const name = node.getAttribute('part') ?? '';
        const key = `${name} ${Object.keys(boxes).filter((other) => other.startsWith(`${name} `)).length + 1}`;
        // Its words may be elsewhere in it.
        const words = document.createRange();
        words.selectNodeContents(node);
        const measured = node.textContent.trim() && !node.firstElementChild ? [node, words] : [node];
        for (const [index, each] of measured.entries()) {
          const {x, y, width, height} = each.getBoundingClientRect();
          const box = [x - origin.x, y - origin.y, width, height].map((n) => Math.round(n * 10) / 10);
          boxes[index ? `words of ${key}` : key] = box;
        }
      }
    }
    return boxes;
  });
}

/** Which parts are not where they were, by more than half a pixel. */
export function differingBoxes(before: Look['boxes'], after: Look['boxes']): readonly string[] {
  return Object.entries(before)
    .filter(([part, box]) => box.some((value, index) => !(Math.abs(value - (after[part]?.[index] ?? NaN)) <= 0.5)))
    .map(([part, box]) => `${part} at ${box.join(' ')} is at ${after[part]?.join(' ')}`);
}

/** How many pixels of two pictures differ by more than what anti-aliasing does; all of them where the sizes differ. */
export function differingPixels(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context!.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || a.width !== b?.width || a.height !== b.height) return Infinity;
      let count = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > 32)) count++;
      }
      return count;
    },
    [one, other],
  );
}

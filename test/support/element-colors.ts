/** A colour as the browser would paint it, on what is opaque: red, green, blue, 0 to 255. */
export type Color = readonly [number, number, number];

/** Reads any colour of CSS by painting it over another one. */
export function paint(color: string, over: Color = [255, 255, 255]): Color {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('There is nothing to paint on.');
  for (const fill of [`rgb(${over.join()})`, color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** What lies behind a node: the backgrounds of its ancestors, through shadow roots, on top of each other. */
export function backgroundOf(node: Element): Color {
  const parent = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const behind: Color = parent ? backgroundOf(parent) : [255, 255, 255];
  return paint(getComputedStyle(node).backgroundColor, behind);
}

/** Contrast as WCAG defines it, 1 to 21. */
export function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

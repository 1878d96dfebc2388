/** One picture of a contact sheet. */
export interface Picture {
  readonly caption: string;
  /** A PNG, in base64. */
  readonly data: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const COLUMNS = {320: 4, 480: 3} as Readonly<Record<number, number>>;

/** A page with pictures in columns, each put where there is most room, in their order otherwise. */
export function sheetHtml(pictures: readonly Picture[], dark: boolean): string {
  const count = COLUMNS[pictures[0]?.width ?? 0] ?? 1;
  const columns = Array.from({length: count}, () => ({height: 0, html: ''}));
  for (const {caption, data, width, height} of pictures) {
    const column = columns.reduce((least, each) => (each.height < least.height ? each : least));
    column.height += height + 48;
    column.html += `<figure style="inline-size: ${width}px"><figcaption>${caption}</figcaption>
      <img src="data:image/png;base64,${data}" width="${width}" height="${height}"></figure>`;
  }
  return `<!doctype html><meta charset="utf-8"><style>
    body { display: grid; grid-template-columns: repeat(${count}, max-content); gap: 24px; inline-size: max-content;
      margin: 0; padding: 24px; font: 14px 'DejaVu Sans', sans-serif;
      background: ${dark ? '#000' : '#fff'}; color: ${dark ? '#ccc' : '#333'} }
    figure { margin: 0 0 24px }
    figcaption { margin-block-end: 6px }
    img { display: block; outline: 1px solid ${dark ? '#333' : '#ddd'} }
    </style>${columns.map(({html}) => `<div>${html}</div>`).join('')}`;
}

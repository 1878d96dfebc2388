let probe: HTMLElement | undefined;
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * A colour of CSS as the page shows it at the moment, light or dark, for a colour picker, which takes no other form.
 *
 * @param color Any that the browser knows; black stands for others.
 * @returns Such as `#2f3037`, without transparency.
 */
export function hexColor(color: string): string {
  if (!probe) {
    probe = document.createElement('span');
    probe.hidden = true;
    document.body.append(probe);
  }
  canvas ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!canvas) return '#000000';
  probe.style.color = '#000';
  probe.style.color = color;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  const channels = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

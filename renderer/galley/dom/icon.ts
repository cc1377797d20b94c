/** The galley's icons as the drawings have them: strokes on a 16 px square. */
export const icons = {
  plus: 'M8 3v10M3 8h10',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  warning: 'M8 2.2 14.4 13.5H1.6zM8 6.4v3.2M8 11.6v.1',
  blocked: 'M5.3 2h5.4L14 5.3v5.4L10.7 14H5.3L2 10.7V5.3zM8 5v3.6M8 11v.1',
  picture: 'M2 3.5h12v9H2zM2 11l3.5-3.5 3 3 2-2 3.5 3.5M10.5 6v.01',
  play: 'M5.5 3.5v9l7-4.5z',
  page: 'M4 2h5.5L13 5.5V14H4zM9.5 2v3.5H13M6.5 8.5h4M6.5 11h4',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c2.2 2 2.2 10 0 12M8 2c-2.2 2-2.2 10 0 12',
  pair: 'M1.8 4h5.6v8H1.8zM8.6 4h5.6v8H8.6z',
  unpair: 'M2.5 2.5h8v5h-8zM5.5 9.5h8v4h-8z',
  replace: 'M2.5 5.5h10L10 3M13.5 10.5h-10L6 13',
  up: 'M8 13V3.5M4 7.2 8 3.2l4 4',
  down: 'M8 3v9.5M4 8.8l4 4 4-4',
  duplicate: 'M2.5 2.5h8v8h-8zM5.5 13.5h8v-8',
  remove: 'M3 4.5h10M6.2 4.3V2.5h3.6v1.8M4.4 4.6l.6 8.9h6l.6-8.9',
  addRow: 'M2 2.5h12v5H2zM8 9.8v4.4M5.8 12h4.4',
  removeRow: 'M2 2.5h12v5H2zM5.8 12h4.4',
  addColumn: 'M2.5 2h5v12h-5zM12 5.8v4.4M9.8 8h4.4',
  removeColumn: 'M2.5 2h5v12h-5zM9.8 8h4.4',
  headerRow: 'M2 3h12v10H2zM2 6.3h12M6 6.3V13M10 6.3V13M3.6 4.7h8.8',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.1 9.2a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof icons;

/** An icon as an element, for parts of the page that ProseMirror draws. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'i');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

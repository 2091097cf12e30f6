/** Pairs of a ground and a figure colour that tell apart at 32 pixels. */
const palettes = [
  ['#0f4c5c', '#f4d35e'],
  ['#1b4332', '#b7e4c7'],
  ['#7f1d1d', '#fde2e4'],
  ['#312e81', '#c7d2fe'],
  ['#b45309', '#fff7ed'],
  ['#1e293b', '#38bdf8'],
  ['#6b2151', '#f9c6d3'],
  ['#e9f5db', '#31572c'],
  ['#fdf0d5', '#c1121f'],
] as const;

/** Figures on a square of 100 by 100, each made of the figure colour alone. */
const figures: readonly ((colour: string) => string)[] = [
  (colour) => `<path d="M18 74 42 30 58 58 68 42 84 74Z" fill="${colour}"/>`,
  (colour) =>
    `<circle cx="50" cy="50" r="28" fill="none" stroke="${colour}" stroke-width="12"/><circle cx="50" cy="50" r="9" fill="${colour}"/>`,
  (colour) => `<path d="M50 16 80 33v34L50 84 20 67V33Z" fill="none" stroke="${colour}" stroke-width="11"/>`,
  (colour) =>
    [24, 42, 60]
      .map(
        (x, step) =>
          `<rect x="${x}" y="${62 - step * 16}" width="13" height="${16 + step * 16}" rx="3" fill="${colour}"/>`,
      )
      .join(''),
  (colour) => `<path d="M22 62c14-34 42-34 56 0-14-14-42-14-56 0Zm0 12c14-12 42-12 56 0" fill="${colour}"/>`,
  (colour) => `<path d="M50 18 58 42 82 50 58 58 50 82 42 58 18 50 42 42Z" fill="${colour}"/>`,
  (colour) =>
    `<path d="M26 26h30v18H44v30H26Z" fill="${colour}"/><path d="M74 74H56V56h18Z" fill="${colour}" opacity="0.75"/>`,
  (colour) =>
    `<path d="M20 58q15-20 30 0t30 0M20 40q15-20 30 0t30 0" fill="none" stroke="${colour}" stroke-width="10" stroke-linecap="round"/>`,
];

/** A simple mark on a rounded ground, always the same for the same key. */
export function drawingOf(key: string): string {
  const seed = Array.from(key).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7);
  const [ground, colour] = palettes[seed % palettes.length] ?? palettes[0];
  const figure = figures[Math.floor(seed / palettes.length) % figures.length]?.(colour) ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 100 100"><rect width="100" height="100" rx="18" fill="${ground}"/>${figure}</svg>`;
}

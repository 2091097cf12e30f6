import type { MarketResult } from './result.ts';

const width = 760;
const rowHeight = 26;
const labelWidth = 250;

/** A bar with its label, or without a length the title of those that follow. */
interface Row {
  readonly text: string;
  readonly p95: number | undefined;
}

/** A bar chart of the 95th percentiles by size of market, as an SVG that reads in light and dark. Logarithmic, labelled with its numbers. */
export function chartOf(markets: readonly MarketResult[]): string {
  const rows = markets.flatMap(({ companies, routes }): readonly Row[] => [
    { text: `${companies.toLocaleString('en')} companies`, p95: undefined },
    ...routes.map(({ name, p95 }) => ({ text: name, p95 })),
  ]);
  const largest = Math.max(1, ...rows.map((row) => row.p95 ?? 0));
  const lengthOf = (p95: number): number =>
    Math.max(2, ((width - labelWidth - 90) * Math.log1p(p95)) / Math.log1p(largest));
  const drawn = rows.map((row, at) => {
    const y = 44 + at * rowHeight;
    if (row.p95 === undefined) return `<text x="0" y="${y + 16}" class="title">${escape(row.text)}</text>`;
    const length = lengthOf(row.p95).toFixed(1);
    return (
      `<text x="${labelWidth - 10}" y="${y + 16}" class="label">${escape(row.text)}</text>` +
      `<rect x="${labelWidth}" y="${y + 4}" width="${length}" height="16" rx="3"/>` +
      `<text x="${labelWidth + Number(length) + 8}" y="${y + 16}" class="number">${row.p95.toFixed(1)} ms</text>`
    );
  });
  const height = 60 + rows.length * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="95th percentile of the answer time by route and size of the market">
<style>text{font:13px system-ui,sans-serif;fill:#5a6663}.heading{font-size:15px;fill:#17211f;font-weight:600}.title{font-weight:600;fill:#17211f}.label{text-anchor:end}rect{fill:#0f6b5c}@media(prefers-color-scheme:dark){text{fill:#9aa8a4}.heading,.title{fill:#e8ecea}rect{fill:#7fd1bf}}</style>
<text x="0" y="20" class="heading">Answer time, 95th percentile at ten connections (logarithmic)</text>
${drawn.join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

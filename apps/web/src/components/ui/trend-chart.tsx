import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import { useFormat } from '../../lib/format.ts';
import classes from './trend-chart.module.css';

export interface TrendSeries {
  key: string;
  label: string;
  /** One value for each of the chart's labels. */
  values: readonly number[];
}

export interface TrendChartProps {
  /** What stands below the points, the oldest first. */
  labels: readonly string[];
  /** Two at most: more lines are no longer told apart without colour. */
  series: readonly TrendSeries[];
}

/** Told apart by the stroke, so that neither print nor a reader who sees no colours loses anything. */
const strokes = [
  { color: 'var(--k-jade)', strokeDasharray: '' },
  { color: 'var(--k-vermilion)', strokeDasharray: '6 4' },
] as const;

/**
 * Counts over time. A picture for the eye only: put the same numbers into a table beside it, which this does not do. Time
 * runs from left to right in every language.
 */
export function TrendChart({ labels, series }: TrendChartProps) {
  const format = useFormat();
  const lines = series.map((one, index) => ({ ...one, ...(strokes[index % strokes.length] ?? strokes[0]) }));
  return (
    <div aria-hidden>
      <ul className={classes['legend']}>
        {lines.map(({ key, label, values, color, strokeDasharray }) => (
          <li key={key} className={classes['entry']}>
            <svg width="28" height="8" viewBox="0 0 28 8">
              <line x1="0" y1="4" x2="28" y2="4" stroke={color} strokeWidth="2.5" strokeDasharray={strokeDasharray} />
            </svg>
            <span>{label}</span>
            <strong>{format.number(values.reduce((sum, value) => sum + value, 0))}</strong>
          </li>
        ))}
      </ul>
      <div dir="ltr">
        <LineChart
          h={220}
          data={labels.map((label, index) => ({
            // The axis runs left to right, the words of a date need not.
            label: `\u2068${label}\u2069`,
            ...Object.fromEntries(lines.map(({ key, values }) => [key, values[index] ?? 0])),
          }))}
          dataKey="label"
          series={lines.map(({ key, label, color, strokeDasharray }) => ({ name: key, label, color, strokeDasharray }))}
          curveType="linear"
          withDots={labels.length <= 12}
          valueFormatter={format.number}
          xAxisProps={{ interval: 'preserveStartEnd', minTickGap: 24, padding: { left: 12, right: 12 } }}
          yAxisProps={{ allowDecimals: false, width: 44 }}
          lineProps={{ isAnimationActive: false }}
          lineChartProps={{ accessibilityLayer: false }}
        />
      </div>
    </div>
  );
}

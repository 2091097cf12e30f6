import classes from './ridge.module.css';

/** The mark drawn wide: the two ranges as a horizon. Decoration, once in a page. */
export function Ridge() {
  return (
    <svg
      className={classes['ridge']}
      viewBox="0 0 1200 72"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden
      focusable="false"
    >
      <g transform="scale(1 0.6)">
        <path
          className={classes['far']}
          d="M0 92 70 58l46 22 62-50 54 42 40-24 74 50 66-30 60 34 48-16 80 26 78-30 56 22 72-58 60 46 44-30 88 56 62-34 52 24 88-40v92H0Z"
        />
        <path
          className={classes['near']}
          d="M0 104l96-44 58 30 72-56 64 52 48-22 86 40 70-20 66 28 40 6 40-6 74-30 62 22 78-64 56 46 62-34 80 52 66-26 82 22"
        />
      </g>
    </svg>
  );
}

import { useFormat } from '../../lib/format.ts';
import classes from './character-count.module.css';

/** How much of the room for a text is used. More may be typed, and is refused at submit, so that a paste is never cut. */
export function CharacterCount({ length, limit }: { length: number; limit: number }) {
  const format = useFormat();
  return (
    <p className={classes['count']} data-over={length > limit || undefined}>
      <bdi dir="ltr">
        {format.number(length)} / {format.number(limit)}
      </bdi>
    </p>
  );
}

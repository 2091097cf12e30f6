import { type SignalReader, unknown } from './reading.ts';
import { shareOfLikeness } from './share-of-likeness.ts';

/** From so many common words that few companies use, the texts are called similar. */
const tellingWords = 3;

/** The words of what the wanting company needs and does against those of what the other writes about itself. */
export const textFit: SignalReader = {
  value: ({ matches }) => shareOfLikeness(matches.text.likeness),
  describe: ({ matches: { text } }) =>
    text.shared < tellingWords ? unknown : { finding: 'fits', evidence: [{ kind: 'words', shared: text.shared }] },
};

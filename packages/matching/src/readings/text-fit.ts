import { type SignalReader, unknown } from './reading.ts';

/** The likeness that is worth one half. Likenesses of texts are small numbers with a long tail. */
const half = 0.05;

/** From so many common words that few companies use, the texts are called similar. */
const tellingWords = 3;

/** The words of what the wanting company needs and does against those of what the other writes about itself. */
export const textFit: SignalReader = {
  value: ({ matches }) => matches.text.likeness / (matches.text.likeness + half),
  describe: ({ matches: { text } }) =>
    text.shared < tellingWords ? unknown : { finding: 'fits', evidence: [{ kind: 'words', shared: text.shared }] },
};

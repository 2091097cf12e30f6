import type { EnglishCatalogue } from '@karakoram/i18n';
import { useTranslation } from 'react-i18next';

type NamedSignal = keyof EnglishCatalogue['ranking']['signal'];

interface SignalWords {
  readonly name: string;
  readonly why?: string;
}

/** The name of a signal and why it counts; a signal that came later than the catalogue has its name of the code. */
export function useSignalWords(): (signal: string) => SignalWords {
  const { t, i18n } = useTranslation();
  const isNamed = (signal: string): signal is NamedSignal => i18n.exists(`ranking:signal.${signal}.name`);
  return (signal) =>
    isNamed(signal)
      ? { name: t(`ranking:signal.${signal}.name`), why: t(`ranking:signal.${signal}.why`) }
      : { name: signal };
}

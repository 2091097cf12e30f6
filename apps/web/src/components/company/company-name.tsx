import { pickText, type Country, type Locale, type LocalisedText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useLocalised } from '../../lib/use-localised.ts';

/** The languages in which a company of a country calls itself, the most usual first. */
const ownLanguages = { CN: ['zh', 'en', 'ur'], PK: ['en', 'ur', 'zh'] } as const satisfies Record<
  Country,
  readonly Locale[]
>;

interface NamedCompany {
  names: LocalisedText;
  country: Country;
}

/** The name for the reader, with language and direction; empty only if the company has no name. */
export function ReaderName({ names }: { names: LocalisedText }) {
  const picked = useLocalised()(names);
  if (!picked) return null;
  return (
    <bdi lang={picked.lang} dir={picked.dir}>
      {picked.text}
    </bdi>
  );
}

/** The name by which the company calls itself, where that is not the one that the reader sees; otherwise nothing. */
export function OwnName({ names, country }: NamedCompany) {
  const shown = useLocalised()(names);
  const own = ownLanguages[country].find((locale) => names[locale] !== undefined && names[locale] !== shown?.text);
  const name = own === undefined ? undefined : pickText({ [own]: names[own] }, own);
  if (name === undefined) return null;
  const traits = localeTraits[name.locale];
  return (
    <bdi lang={traits.htmlLang} dir={traits.direction}>
      {name.text}
    </bdi>
  );
}

/** The name for the reader as plain text, for titles, letters of logos and labels. */
export function useReaderName(): (names: LocalisedText) => string {
  const pick = useLocalised();
  return (names) => pick(names)?.text ?? '';
}

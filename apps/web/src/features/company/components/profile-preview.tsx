import { locales, pickText, type Country, type Locale, type LocalisedText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { isSectorCode, sectorLabel } from '@karakoram/taxonomy/labels';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localisedOf } from '../../../components/autosave/index.ts';
import {
  Badge,
  Card,
  CompanyLogo,
  LanguageTag,
  MachineTag,
  SegmentedControl,
  Text,
} from '../../../components/ui/index.ts';
import { usePlaces } from '../../../lib/places.ts';
import { isEmptyStatement, type StatementValue } from '../profile-values.ts';
import type { OriginValues } from '../../../components/translation/index.ts';
import { useProfile } from '../use-profile.ts';
import classes from './profile-preview.module.css';

/** The language in which most readers of the other side look. */
const otherSide = { CN: 'en', PK: 'zh' } as const satisfies Record<Country, Locale>;

interface ReadTextProps {
  text: LocalisedText;
  origins?: OriginValues;
  reader: Locale;
  fallback: string;
}

function ReadText({ text, origins = {}, reader, fallback }: ReadTextProps) {
  const picked = pickText(text, reader);
  if (!picked) return <span className={classes['missing']}>{fallback}</span>;
  const origin = origins[picked.locale];
  const { htmlLang, direction } = localeTraits[picked.locale];
  return (
    <>
      <bdi lang={htmlLang} dir={direction}>
        {picked.text}
      </bdi>
      {picked.locale !== reader && (
        <>
          {' '}
          <LanguageTag locale={picked.locale} />
        </>
      )}
      {origin?.by === 'machine' && !origin.confirmed && (
        <>
          {' '}
          <MachineTag />
        </>
      )}
    </>
  );
}

/** The card of the company in a list, as a reader of another language sees it, while it is being written. */
export function ProfilePreview({ logoUrl }: { logoUrl: string | null }) {
  const { t } = useTranslation();
  const { values } = useProfile();
  const places = usePlaces();
  const [chosen, setReader] = useState<Locale | undefined>(undefined);
  const reader = chosen ?? otherSide[values.country];
  const names = localisedOf(values.names);
  const place =
    values.cityCode === null
      ? values.provinceCode === null
        ? undefined
        : places?.provinceByCode(values.provinceCode)
      : places?.cityByCode(values.cityCode);

  const statements = (list: readonly StatementValue[]) => {
    const written = list.filter((one) => !isEmptyStatement(one));
    if (written.length === 0)
      return (
        <Text size="sm" tone="quiet">
          {t('company:editor.preview.nothing')}
        </Text>
      );
    return (
      <ul className={classes['list']}>
        {written.slice(0, 3).map((one) => (
          <li key={one.key}>
            <ReadText
              text={localisedOf(one.text)}
              origins={one.textOrigins}
              reader={reader}
              fallback={t('company:statements.concepts')}
            />
          </li>
        ))}
      </ul>
    );
  };

  return (
    <section className={classes['preview']} aria-label={t('company:editor.preview.title')}>
      <h2 className={classes['title']}>{t('company:editor.preview.title')}</h2>
      <SegmentedControl
        label={t('company:editor.preview.as')}
        options={locales.map((locale) => ({ value: locale, label: t(`common:languages.${locale}`) }))}
        value={reader}
        onChange={setReader}
        fullWidth
      />
      <Card>
        {/* Mirrored or not as it is for that reader, whatever language the editor reads. */}
        <div dir={localeTraits[reader].direction}>
          <div className={classes['head']}>
            <CompanyLogo name={pickText(names, reader)?.text ?? ''} src={logoUrl} />
            <div>
              <p className={classes['name']}>
                <ReadText text={names} reader={reader} fallback={t('company:editor.preview.noName')} />
              </p>
              <Text size="sm" tone="quiet">
                {place === undefined ? t(`enums:country.${values.country}`) : place.names[reader]}
              </Text>
            </div>
          </div>
          <p className={classes['summary']}>
            <ReadText
              text={localisedOf(values.summary)}
              origins={values.summaryOrigins}
              reader={reader}
              fallback={t('company:editor.preview.noSummary')}
            />
          </p>
          <div className={classes['sectors']}>
            {values.sectors.map((code) => (
              <Badge key={code}>{isSectorCode(code) ? sectorLabel(code, reader) : code}</Badge>
            ))}
          </div>
          <div className={classes['columns']}>
            <div>
              <p className={classes['label']}>{t('company:editor.preview.offers')}</p>
              {statements(values.offers)}
            </div>
            <div>
              <p className={classes['label']}>{t('company:editor.preview.needs')}</p>
              {statements(values.needs)}
            </div>
          </div>
        </div>
      </Card>
    </section>
  );
}

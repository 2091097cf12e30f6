import { directionOf, type Locale } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, Button, Select } from '../ui/index.ts';
import { problemText } from '../../lib/problem-text.ts';
import { useDraftTranslation } from './draft-translation.ts';
import {
  compared,
  draftSource,
  possibleSources,
  putDraft,
  stateOf,
  stateOrigin,
  type OriginValue,
  type TextEdit,
  type TranslatableText,
} from './text-origins.ts';
import classes from './text-origin.module.css';

interface TextOriginProps {
  locale: Locale;
  value: TranslatableText;
  onEdit: (edit: TextEdit) => void;
}

/** Where the text of one language comes from, how it stands to its source, and what can be done about that. */
export function TextOrigin({ locale, value, onEdit, canDraft }: TextOriginProps & { canDraft: boolean }) {
  const isWritten = value.text[locale].trim() !== '';
  const origin = value.origins[locale];
  return (
    <div className={classes['origin']}>
      {isWritten && <OriginSelect locale={locale} value={value} onEdit={onEdit} />}
      {isWritten && origin !== undefined && (
        <OriginState origin={origin} locale={locale} value={value} onEdit={onEdit} />
      )}
      {canDraft && (!isWritten || wantsDraft(value, origin)) && (
        <DraftButton locale={locale} value={value} onEdit={onEdit} />
      )}
    </div>
  );
}

/** A machine's words may be replaced by a machine's as long as nobody has checked them, or their source has changed. */
function wantsDraft(value: TranslatableText, origin: OriginValue | undefined): boolean {
  return origin?.by === 'machine' && (!origin.confirmed || stateOf(value, origin) === 'stale');
}

/** Nothing to choose where there is no other language that it could have come from. */
function OriginSelect({ locale, value, onEdit }: TextOriginProps) {
  const { t } = useTranslation();
  const origin = value.origins[locale];
  const sources = possibleSources(value, locale);
  if (sources.length === 0 && origin === undefined) return null;
  const language = (from: Locale): string => t(`common:languages.${from}`);
  const stated = (by: OriginValue['by'], from: Locale): OriginValue =>
    origin?.by === by && origin.from === from
      ? origin
      : { by, from, source: value.text[from].trim(), confirmed: false };
  const choices: { value: string; label: string; origin: OriginValue | null }[] = [
    { value: 'own', label: t('common:translating.own'), origin: null },
    ...sources.map((from) => ({
      value: `person ${from}`,
      label: t('common:translating.person', { language: language(from) }),
      origin: stated('person', from),
    })),
  ];
  // What a machine made, or what has lost its source, is there to be kept and not to be chosen.
  const current = origin === undefined ? 'own' : `${origin.by} ${origin.from}`;
  if (origin !== undefined && choices.every((choice) => choice.value !== current)) {
    const label = t(`common:translating.${origin.by}`, { language: language(origin.from) });
    choices.push({ value: current, label, origin });
  }
  return (
    <Select
      label={t('common:translating.label')}
      options={choices}
      value={current}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen);
        if (choice !== undefined) onEdit((text) => stateOrigin(text, locale, choice.origin));
      }}
    />
  );
}

function OriginState({ origin, locale, value, onEdit }: TextOriginProps & { origin: OriginValue }) {
  const { t } = useTranslation();
  const state = stateOf(value, origin);
  const isUnconfirmed = origin.by === 'machine' && !origin.confirmed;
  const language = t(`common:languages.${origin.from}`);
  // What the reader of this page has compared is the source as they see it now, whatever somebody else saves meanwhile.
  const compare = (): void => {
    const seen = compared(value, origin);
    onEdit((text) => stateOrigin(text, locale, seen));
  };
  return (
    <>
      {isUnconfirmed && <p className={classes['attention']}>{t('common:translating.unconfirmed')}</p>}
      {origin.by === 'machine' && origin.confirmed && (
        <Badge tone="good" icon={<IconCheck size={14} aria-hidden />}>
          {t('common:translating.confirmed')}
        </Badge>
      )}
      {state === 'gone' && <p className={classes['attention']}>{t('common:translating.gone', { language })}</p>}
      {state === 'stale' && (
        <>
          <p className={classes['attention']}>{t('common:translating.stale', { language })}</p>
          <details className={classes['compare']}>
            <summary>{t('common:translating.compare')}</summary>
            <p lang={localeTraits[origin.from].htmlLang} dir={directionOf(origin.from)}>
              {origin.source}
            </p>
          </details>
        </>
      )}
      {state !== 'gone' && (isUnconfirmed || state === 'stale') && (
        <Button size="sm" icon={<IconCheck size={16} aria-hidden />} onClick={compare}>
          {t(isUnconfirmed ? 'common:translating.confirm' : 'common:translating.upToDate')}
        </Button>
      )}
    </>
  );
}

/** Asks for a draft. Whatever goes wrong, and whatever is typed meanwhile, nothing that was written is lost. */
function DraftButton({ locale, value, onEdit }: TextOriginProps) {
  const { t } = useTranslation();
  const draft = useDraftTranslation();
  const [outcome, setOutcome] = useState<'drafted' | 'typedMeanwhile'>();
  const from = draftSource(value, locale);
  if (from === undefined) return null;
  const source = value.text[from].trim();
  const before = value.text[locale];

  const ask = (): void => {
    setOutcome(undefined);
    draft.mutate(
      { text: source, from, to: locale },
      {
        onSuccess: ({ text }) => {
          onEdit((current) => {
            const drafted = putDraft(current, { locale, from, source, text }, before);
            setOutcome(drafted === undefined ? 'typedMeanwhile' : 'drafted');
            return drafted ?? current;
          });
        },
      },
    );
  };
  const isAnew = before.trim() !== '';
  const label = t(isAnew ? 'common:translating.draftAgain' : 'common:translating.draft', {
    language: t(`common:languages.${from}`),
  });
  return (
    <>
      <Button
        size="sm"
        variant={isAnew ? 'quiet' : 'secondary'}
        icon={<IconLanguage size={16} aria-hidden />}
        loading={draft.isPending}
        title={t('common:translating.draftHint')}
        onClick={ask}
      >
        {label}
      </Button>
      {!isAnew && <p className={classes['note']}>{t('common:translating.draftHint')}</p>}
      <p role="status" className={classes['note']}>
        {outcome !== undefined && t(`common:translating.${outcome}`)}
      </p>
      {draft.error !== null && (
        <p role="alert" className={classes['error']}>
          {problemText(draft.error).title}
        </p>
      )}
    </>
  );
}

import type { TaxonomyPreview } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Localised, Notice, Stack, Text, Title } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import classes from './taxonomy.module.css';

/** What a change would do to the companies that are listed now. */
export function ChangeEffect({ effect }: { effect: TaxonomyPreview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { conceptName } = useTaxonomyNames();
  const { gains, losses, listed, others, examples } = effect;
  return (
    <section aria-live="polite" className={classes['effect']}>
      <Stack gap="sm">
        <Title level={3} size={5}>
          {t('taxonomy:effect.title')}
        </Title>
        {gains === 0 && losses === 0 && <Text>{t('taxonomy:effect.none', { listed: format.number(listed) })}</Text>}
        {gains > 0 && <Text>{t('taxonomy:effect.gains', { count: gains })}</Text>}
        {losses > 0 && <Text>{t('taxonomy:effect.losses', { count: losses })}</Text>}
        {gains + losses > 0 && (
          <Text size="sm" tone="quiet">
            {t('taxonomy:effect.ofListed', { listed: format.number(listed) })}
          </Text>
        )}
        {effect.isEstimate && (
          <Text size="sm" tone="quiet">
            {t('taxonomy:effect.estimate', {
              checked: format.number(effect.checked),
              candidates: format.number(effect.candidates),
            })}
          </Text>
        )}
        {effect.isFlood && <Notice tone="attention">{t('taxonomy:effect.flood')}</Notice>}
        {others.length > 0 && (
          <div>
            <Text size="sm" tone="quiet">
              {t('taxonomy:effect.others')}
            </Text>
            <ul className={classes['plain']}>
              {others.map((other) => (
                <li key={other.code}>
                  {t('taxonomy:effect.other', {
                    concept: conceptName(other.code) ?? other.code,
                    gains: format.number(other.gains),
                    losses: format.number(other.losses),
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {examples.length > 0 && (
          <div>
            <Text size="sm" tone="quiet">
              {t('taxonomy:effect.examples')}
            </Text>
            <ul className={classes['plain']}>
              {examples.map(({ companyId, names }) => (
                <li key={companyId}>
                  <Localised text={names} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
    </section>
  );
}

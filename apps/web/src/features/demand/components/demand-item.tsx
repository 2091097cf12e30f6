import type { UnmetDemand } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { ConceptChips, PlaceText, ReaderName, useReaderName } from '../../../components/company/index.ts';
import { Anchor, Badge, Card, Group, Localised, Stack, Text } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useTaxonomyNames } from '../../../lib/taxonomy.ts';
import classes from '../demand.module.css';

/** One need or request: what is looked for, by whom, since when, and what comes nearest. */
export function DemandItem({ demand }: { demand: UnmetDemand }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, type, country, company, text, concepts, modes, cityCode, since } = demand;
  return (
    <Card as="li">
      <Stack gap="sm">
        <Group gap="xs">
          <Badge>{t(`demand:kind.${kind}`)}</Badge>
          {type !== null && <Badge>{t(`enums:opportunityType.${type}`)}</Badge>}
          {modes.map((mode) => (
            <Badge key={mode}>{t(`enums:cooperationMode.${mode}`)}</Badge>
          ))}
        </Group>
        <Text>
          <Localised text={text} />
        </Text>
        <ConceptChips codes={concepts} linked />
        <div className={classes['facts']}>
          <Text size="sm" tone="quiet">
            {company === null ? (
              t('demand:list.anonymous')
            ) : (
              <Anchor to="/companies/$companyId" params={{ companyId: company.id }}>
                <ReaderName names={company.names} />
              </Anchor>
            )}
          </Text>
          <Text size="sm" tone="quiet">
            <PlaceText country={country} provinceCode={null} cityCode={cityCode} />
          </Text>
          <Text size="sm" tone="quiet">
            {t('demand:list.since', { date: format.date(since) })}
          </Text>
        </div>
        <Text size="sm">
          <Nearest demand={demand} />
        </Text>
      </Stack>
    </Card>
  );
}

/** What comes nearest, in words. */
function Nearest({ demand: { concepts, nearest } }: { demand: UnmetDemand }) {
  const { t } = useTranslation();
  const nameOf = useReaderName();
  const { conceptName } = useTaxonomyNames();
  if (nearest === null) return t(concepts.length === 0 ? 'demand:list.unread' : 'demand:list.nothing');
  const { company, concept, declared, form } = nearest;
  const sentence = t(`demand:list.nearest.${declared ? 'offers' : 'writes'}`, {
    company: nameOf(company.names),
    concept: conceptName(concept) ?? '…',
  });
  return (
    <>
      <Anchor to="/companies/$companyId" params={{ companyId: company.id }} tone="quiet">
        {sentence}
      </Anchor>{' '}
      {form === 'differs' && <Badge>{t('demand:list.nearest.differs')}</Badge>}
    </>
  );
}

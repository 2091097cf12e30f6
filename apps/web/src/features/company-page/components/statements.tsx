import type { StatementView } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { ConceptChips } from '../../../components/company/index.ts';
import { Badge, Card, Localised, Stack, Text, Title } from '../../../components/ui/index.ts';
import classes from './statements.module.css';

interface StatementsProps {
  id: string;
  title: string;
  empty: string;
  statements: readonly StatementView[];
}

/** All offers or all needs of a company: text, technologies, ways of cooperation. */
export function Statements({ id, title, empty, statements }: StatementsProps) {
  const { t } = useTranslation();
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack gap="sm">
        <Title level={2} size={4} id={id}>
          {title}
        </Title>
        {statements.length === 0 && <Text tone="quiet">{empty}</Text>}
        <ul className={classes['list']}>
          {statements.map((statement) => (
            <li key={statement.id} className={classes['statement']}>
              {Object.keys(statement.text).length > 0 && (
                <div>
                  <Localised text={statement.text} origins={statement.textOrigins} block />
                </div>
              )}
              <ConceptChips codes={statement.concepts} linked />
              {statement.readiness !== null && (
                <Text size="sm" tone="quiet">
                  {t('companyPage:readiness', { stage: t(`enums:readinessStage.${statement.readiness}`) })}
                </Text>
              )}
              {statement.modes.length > 0 && (
                <ul className={classes['modes']} aria-label={t('companyPage:modes')}>
                  {statement.modes.map((mode) => (
                    <li key={mode}>
                      <Badge>{t(`enums:cooperationMode.${mode}`)}</Badge>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}

import type { OwnOpportunity } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { OpportunityContentView } from '../../../components/opportunity/index.ts';
import { Localised, Stack, Title } from '../../../components/ui/index.ts';

/** What is stored of an opportunity, as its page shows it to readers. */
export function OpportunityPreview({ opportunity }: { opportunity: OwnOpportunity }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Title level={3} size={2}>
        <Localised
          text={opportunity.title}
          origins={opportunity.origins.title}
          fallback={t('ownOpportunities:untitled')}
        />
      </Title>
      <OpportunityContentView content={opportunity} attachments={opportunity.attachments} />
    </Stack>
  );
}

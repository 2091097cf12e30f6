import type { CompanyCard } from '@karakoram/contracts';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/problem.ts';
import { useSession } from '../../lib/session.ts';
import { Card, ErrorState, Skeleton, Title } from '../ui/index.ts';
import { companyFitQuery } from './api/company-fit.ts';
import { FitDetails } from './fit-details.tsx';

export interface FitPanelProps {
  company: Pick<CompanyCard, 'id' | 'country'>;
}

/**
 * How well a company fits the reader's own and why, both ways. Nothing for those for whom there is no answer: visitors,
 * staff, companies of the same country, companies that are not approved yet.
 */
export function FitPanel({ company }: FitPanelProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const session = useSession();
  const country = session.user?.membership?.companyCountry;
  const concerned =
    session.permissions.includes('suggestion:read') && country !== undefined && country !== company.country;
  const { data, error, refetch } = useQuery({ ...companyFitQuery(company.id), enabled: concerned });
  if (!concerned) return null;
  // The page itself says it when the company is gone.
  if (error instanceof ProblemError && error.isRefusal) return null;
  return (
    <Card as="section" aria-labelledby={titleId}>
      <Title level={2} size={3} id={titleId}>
        {t('suggestions:fit.title')}
      </Title>
      {data && <FitDetails suggestion={data} reasons={3} />}
      {!data && error && <ErrorState level={3} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="220px" />}
    </Card>
  );
}

import type { AnonymousCompany, MatchRequestView } from '@karakoram/contracts';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReaderName, useReaderName } from '../../../components/company/index.ts';
import { CompanyLogo } from '../../../components/ui/index.ts';
import classes from './other-company.module.css';

type Other = Pick<MatchRequestView, 'company' | 'anonymous'>;

function useAnonymousName(): (anonymous: AnonymousCompany) => string {
  const { t } = useTranslation();
  return ({ country, type }) => t(`opportunities:anonymous.${country}.${type}`);
}

/** What the other company is called, as plain text: by its name, or while it is anonymous by country and type. */
export function useOtherName(): (request: Other) => string {
  const nameOf = useReaderName();
  const anonymousName = useAnonymousName();
  return ({ company, anonymous }) => {
    if (company !== null) return nameOf(company.names);
    return anonymous === null ? '' : anonymousName(anonymous);
  };
}

/** The same with the language of the name. */
export function OtherName({ request: { company, anonymous } }: { request: Other }) {
  const anonymousName = useAnonymousName();
  if (company !== null) return <ReaderName names={company.names} />;
  return anonymous === null ? null : anonymousName(anonymous);
}

/** Its logo; of an anonymous company a sign that says nothing of it. */
export function OtherLogo({ request, size }: { request: Other; size?: 'sm' | 'md' }) {
  const name = useOtherName()(request);
  if (request.company !== null) return <CompanyLogo name={name} src={request.company.logoUrl} size={size} />;
  return (
    <span className={classes['unknown']} data-size={size} aria-hidden>
      <IconUserQuestion />
    </span>
  );
}

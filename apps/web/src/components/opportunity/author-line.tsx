import type { OpportunityAuthor } from '@karakoram/contracts';
import { IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { InventedBadge, ReaderName, useReaderName } from '../company/index.ts';
import { Anchor, CompanyLogo } from '../ui/index.ts';
import classes from './author-line.module.css';

/** Who posts an opportunity, as plain text: a name, or what kind of organisation it is. */
function useAuthorWords(): (author: OpportunityAuthor) => string {
  const { t } = useTranslation();
  const readerName = useReaderName();
  return ({ company, country, type }) =>
    company === null ? t(`opportunities:anonymous.${country}.${type}`) : readerName(company.names);
}

/** Who posts an opportunity: the company with a link to its page, or what everybody may know of an anonymous author. */
export function AuthorLine({ author }: { author: OpportunityAuthor }) {
  const { t } = useTranslation();
  const wordsOf = useAuthorWords();
  const { company, country, sizeBand, invented } = author;
  return (
    <div className={classes['author']}>
      {company === null ? (
        <span className={classes['mask']}>
          <IconUserQuestion size={18} aria-hidden />
        </span>
      ) : (
        <CompanyLogo name={wordsOf(author)} src={company.logoUrl} size="sm" />
      )}
      <span className={classes['words']}>
        {company === null ? (
          wordsOf(author)
        ) : (
          <Anchor to="/companies/$companyId" params={{ companyId: company.id }} tone="quiet">
            <ReaderName names={company.names} />
          </Anchor>
        )}
        <span className={classes['quiet']}>
          {company !== null && <span>{t(`enums:country.${country}`)}</span>}
          {sizeBand !== null && <span>{t(`enums:sizeBand.${sizeBand}`)}</span>}
        </span>
        {invented && <InventedBadge />}
      </span>
    </div>
  );
}

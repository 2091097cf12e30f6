import type { CompanyCheck, ReviewCase } from '@karakoram/contracts';
import { companyCheckCodes } from '@karakoram/domain';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ReaderName, useReaderName } from '../../../components/company/index.ts';
import { Panel } from '../../../components/review/index.ts';
import { Anchor } from '../../../components/ui/index.ts';
import { StatusBadge } from './status-badge.tsx';
import classes from './checks.module.css';

const icons = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle };
const checkedFields = ['names', 'registrationNumber', 'taxNumber', 'lei', 'summary'] as const;

/** What the machine looked at, field by field: what it found, or that it found nothing; and companies that look the same. */
export function Checks({ reviewCase: { company, checks, duplicates, change } }: { reviewCase: ReviewCase }) {
  const { t } = useTranslation();
  const isGiven = {
    names: true,
    registrationNumber: (change?.registrationNumber ?? company.registrationNumber) !== null,
    taxNumber: company.taxNumber !== null,
    lei: company.lei !== null,
    summary: Object.keys(company.summary).length > 0,
  };
  return (
    <Panel title={t('desk:case.checked')}>
      <dl className={classes['checks']}>
        {checkedFields.map((field) => {
          const found = checks.filter((check) => check.field === field);
          return (
            <div key={field} className={classes['field']}>
              <dt className={classes['label']}>{t(`desk:field.${field}`)}</dt>
              {found.map((check) => (
                <Finding key={check.code} check={check} />
              ))}
              {found.length === 0 && <NoFinding isGiven={isGiven[field]} />}
            </div>
          );
        })}
      </dl>
      {duplicates.length > 0 && <Duplicates duplicates={duplicates} />}
    </Panel>
  );
}

function Finding({ check: { code, severity } }: { check: CompanyCheck }) {
  const { t } = useTranslation();
  const Icon = icons[severity];
  const known = companyCheckCodes.find((one) => one === code);
  return (
    <dd className={classes['finding']} data-severity={severity}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <span>
        <strong>{t(`desk:check.${severity}`)}</strong> {known === undefined ? code : t(`enums:checks.${known}`)}
      </span>
    </dd>
  );
}

function NoFinding({ isGiven }: { isGiven: boolean }) {
  const { t } = useTranslation();
  const Icon = isGiven ? IconCircleCheck : IconCircleDashed;
  return (
    <dd className={classes['finding']} data-severity={isGiven ? 'fine' : 'absent'}>
      <Icon size={18} stroke={1.75} aria-hidden />
      <span>{t(isGiven ? 'desk:check.fine' : 'desk:check.absent')}</span>
    </dd>
  );
}

function Duplicates({ duplicates }: { duplicates: ReviewCase['duplicates'] }) {
  const { t } = useTranslation();
  const readerName = useReaderName();
  return (
    <div>
      <h3 className={classes['title']}>{t('desk:case.duplicates')}</h3>
      <ul className={classes['duplicates']}>
        {duplicates.map((duplicate) => (
          <li key={duplicate.id} className={classes['duplicate']}>
            <Anchor to="/desk/companies/$companyId" params={{ companyId: duplicate.id }}>
              {readerName(duplicate.names) === '' ? t('desk:nameless') : <ReaderName names={duplicate.names} />}
            </Anchor>
            <StatusBadge status={duplicate.status} />
            <span className={classes['why']}>
              {t(duplicate.why === 'name' ? 'desk:case.sameName' : 'desk:case.sameNumber')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ReviewCase } from '@karakoram/contracts';
import { memberRoles } from '@karakoram/domain';
import { IconMailCheck, IconMailX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/review/index.ts';
import { Badge, Text } from '../../../components/ui/index.ts';
import classes from './members.module.css';

/** Who speaks for the company, and whether their address is known to be theirs. */
export function Members({ members }: { members: ReviewCase['members'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('desk:case.members')}>
      {members.length === 0 && <Text tone="quiet">{t('desk:case.noMembers')}</Text>}
      <ul className={classes['list']}>
        {members.map((member) => {
          const role = memberRoles.find((known) => known === member.role);
          const Icon = member.emailVerified ? IconMailCheck : IconMailX;
          return (
            <li key={member.email} className={classes['member']}>
              <bdi className={classes['name']}>{member.name}</bdi>
              {role !== undefined && <Badge>{t(`enums:memberRole.${role}`)}</Badge>}
              <a href={`mailto:${member.email}`} className={classes['mail']}>
                <bdi dir="ltr">{member.email}</bdi>
              </a>
              <span className={classes['verified']} data-missing={!member.emailVerified || undefined}>
                <Icon size={16} aria-hidden />
                {t(member.emailVerified ? 'desk:case.verified' : 'desk:case.notVerified')}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

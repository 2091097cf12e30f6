import type { Contact } from '@karakoram/contracts';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card, IconButton } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { toast } from '../../../lib/toast.ts';
import { useNow } from '../../../lib/use-now.ts';
import { ContactLines } from './contact-lines.tsx';
import classes from './contact-card.module.css';

interface ContactCardProps {
  company: string;
  contact: Contact;
}

/** How to reach the other company after acceptance, and what time it is on both sides before one calls. */
export function ContactCard({ company, contact }: ContactCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    toast.success(t('common:state.copied'));
  };
  const isEmpty = contact.name === null && contact.email === null && contact.phone === null;
  return (
    <Card as="section" padding="sm" className={classes['card']}>
      <h3 className={classes['title']}>{t('requests:contact.title', { company })}</h3>
      {isEmpty ? (
        <p>{t('requests:contact.none')}</p>
      ) : (
        <ContactLines
          contact={contact}
          actions={{
            email: contact.email !== null && (
              <IconButton label={t('requests:contact.copyEmail')} onClick={() => void copy(contact.email ?? '')}>
                <IconCopy size={18} aria-hidden />
              </IconButton>
            ),
            phone: contact.phone !== null && (
              <IconButton label={t('requests:contact.copyPhone')} onClick={() => void copy(contact.phone ?? '')}>
                <IconCopy size={18} aria-hidden />
              </IconButton>
            ),
          }}
        />
      )}
      <p className={classes['now']}>
        {t('common:labelled', { label: t('requests:contact.now'), value: format.clocks(now) })}
      </p>
    </Card>
  );
}

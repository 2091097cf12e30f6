import type { Contact } from '@karakoram/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './contact-card.module.css';

interface ContactLinesProps {
  contact: Contact;
  actions?: { email?: ReactNode; phone?: ReactNode };
}

/** Person, e-mail and telephone, as far as they are given; the last two can be used with one press. */
export function ContactLines({ contact, actions }: ContactLinesProps) {
  const { t } = useTranslation();
  return (
    <dl className={classes['lines']}>
      {contact.name !== null && (
        <>
          <dt>{t('requests:contact.name')}</dt>
          <dd>
            <bdi>{contact.name}</bdi>
          </dd>
        </>
      )}
      {contact.email !== null && (
        <>
          <dt>{t('requests:contact.email')}</dt>
          <dd>
            <a href={`mailto:${contact.email}`} dir="ltr">
              {contact.email}
            </a>
            {actions?.email}
          </dd>
        </>
      )}
      {contact.phone !== null && (
        <>
          <dt>{t('requests:contact.phone')}</dt>
          <dd>
            <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
              {contact.phone}
            </a>
            {actions?.phone}
          </dd>
        </>
      )}
    </dl>
  );
}

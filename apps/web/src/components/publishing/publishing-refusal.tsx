import { locales } from '@karakoram/domain';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/problem.ts';
import { problemText } from '../../lib/problem-text.ts';
import { Notice } from '../ui/index.ts';

interface PublishingRefusalProps {
  error: Error;
  /** Stands above what is missing. */
  title: string;
  /** What a field is called; undefined for what is no field. */
  fieldName: (name: string) => string | undefined;
}

/** Why it was refused; what is missing is named by field and language. */
export function PublishingRefusal({ error, title, fieldName }: PublishingRefusalProps) {
  const { t } = useTranslation();
  const missing = error instanceof ProblemError && error.code.endsWith('_INCOMPLETE') ? error.errors : [];
  const nameOf = (pointer: string): string => {
    const [, name = '', part] = pointer.split('/');
    const field = fieldName(name);
    const locale = locales.find((known) => known === part);
    if (field === undefined) return '';
    return `${locale === undefined ? field : t('common:fieldInLanguage', { field, language: t(`common:languages.${locale}`) })}: `;
  };
  if (missing.length === 0) return <Notice tone="attention" live title={problemText(error).title} />;
  return (
    <Notice tone="attention" live title={title}>
      <ul>
        {missing.map(({ pointer, message }) => (
          <li key={pointer}>
            {nameOf(pointer)}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import { useTranslation } from 'react-i18next';
import { Button, Notice } from '../../../components/ui/index.ts';
import type { DirectorySearch } from '../directory.search.ts';
import { withQuery } from '../filters.ts';

interface SpellingNoticeProps {
  search: DirectorySearch;
  /** Another spelling of the text that was searched. */
  suggestion: string | null;
  onChange: (search: DirectorySearch) => void;
}

/** Offers another spelling, and after it was taken the way back to what was typed: each one press. */
export function SpellingNotice({ search, suggestion, onChange }: SpellingNoticeProps) {
  const { t } = useTranslation();
  const { q, typed } = search;
  if (typed !== undefined && q !== undefined) {
    return (
      <Notice
        actions={
          <Button size="sm" onClick={() => onChange(withQuery(search, typed))}>
            <bdi>{t('directory:spelling.back', { typed })}</bdi>
          </Button>
        }
      >
        {t('directory:spelling.showing', { text: q })}
      </Notice>
    );
  }
  if (suggestion === null || q === undefined) return null;
  return (
    <Notice
      actions={
        <Button size="sm" variant="primary" onClick={() => onChange({ ...withQuery(search, suggestion), typed: q })}>
          <bdi>{suggestion}</bdi>
        </Button>
      }
    >
      {t('directory:spelling.didYouMean')}
    </Notice>
  );
}

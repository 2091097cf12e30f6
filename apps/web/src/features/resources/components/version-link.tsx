import type { ResourceVersionCard } from '@karakoram/contracts';
import { fileKindTraits } from '@karakoram/domain';
import { IconDownload, IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, DownloadLink } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';

interface VersionLinkProps {
  resourceId: string;
  version: ResourceVersionCard;
  /** Off where texts cannot be opened: a draft has no public page. */
  canRead?: boolean;
}

/** The way to what a version holds: a download in its language, or its text. */
export function VersionLink({ resourceId, version, canRead = true }: VersionLinkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const languages = format.list(version.languages.map((locale) => t(`common:languages.${locale}`)));
  if (version.file === null) {
    if (!canRead) return null;
    return (
      <ButtonLink
        to="/resources/$resourceId"
        params={{ resourceId }}
        search={{ version: version.number }}
        size="sm"
        icon={<IconFileText size={18} aria-hidden />}
      >
        {t('common:labelled', { label: t('resources:read'), value: languages })}
      </ButtonLink>
    );
  }
  const { name, kind, bytes, url } = version.file;
  return (
    <DownloadLink
      href={url}
      size="sm"
      icon={<IconDownload size={18} aria-hidden />}
      aria-label={t('resources:downloadLabel', { name, language: languages })}
    >
      {t('common:labelled', {
        label: languages,
        value: t('resources:file', { kind: fileKindTraits[kind].label, size: format.bytes(bytes) }),
      })}
    </DownloadLink>
  );
}

import { IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button } from './button.tsx';
import classes from './file-upload.module.css';

export interface FileUploadProps {
  label: string;
  hint?: string;
  /** MIME types and endings, as of the `accept` attribute: `image/png,image/jpeg`, `.csv`. */
  accept: string;
  maxBytes: number;
  /** Called with a file of the right kind and size. */
  onFile: (file: File) => void;
  error?: string | undefined;
  loading?: boolean;
}

function isAccepted(file: File, accept: string): boolean {
  return accept.split(',').some((entry) => {
    const kind = entry.trim().toLowerCase();
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind);
    if (kind.endsWith('/*')) return file.type.startsWith(kind.slice(0, -1));
    return file.type === kind;
  });
}

/** Takes one file, chosen or dropped. The browser's word on its kind is a courtesy; the API looks into the file. */
export function FileUpload({ label, hint, accept, maxBytes, onFile, error, loading = false }: FileUploadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [isOver, setOver] = useState(false);

  const take = (file: File | undefined): void => {
    if (!file) return;
    const size = format.bytes(maxBytes);
    if (!isAccepted(file, accept)) setRefusal(t('common:upload.wrongType'));
    else if (file.size > maxBytes) setRefusal(t('common:upload.tooLarge', { size }));
    else {
      setRefusal(undefined);
      setChosen(file.name);
      onFile(file);
    }
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };

  const problem = refusal ?? error;
  return (
    <div className={classes['field']}>
      <span id={`${id}-label`} className={classes['label']}>
        {label}
      </span>
      <div
        className={classes['zone']}
        data-over={isOver || undefined}
        data-invalid={problem !== undefined || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          accept={accept}
          tabIndex={-1}
          aria-hidden
          className="k-visually-hidden"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            // The same file may be chosen again after it was corrected.
            event.currentTarget.value = '';
          }}
        />
        <Button
          icon={<IconUpload size={18} aria-hidden />}
          loading={loading}
          aria-describedby={`${id}-label ${id}-hint`}
          onClick={() => input.current?.click()}
        >
          {chosen === undefined ? t('common:upload.choose') : t('common:upload.change')}
        </Button>
        <span className={classes['drop']}>{t('common:upload.drop')}</span>
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint} {t('common:upload.limit', { size: format.bytes(maxBytes) })}
        </p>
        {chosen !== undefined && <p role="status">{t('common:upload.chosen', { name: chosen })}</p>}
      </div>
      {problem !== undefined && (
        <p role="alert" className={classes['error']}>
          {problem}
        </p>
      )}
    </div>
  );
}

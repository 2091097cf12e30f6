import type { LocalisedText, TypeAhead } from '@karakoram/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconBuilding, IconCategory, IconSearch, IconTopologyStar3 } from '@tabler/icons-react';
import { useId, useState, type FocusEvent, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../lib/api-client.ts';
import { useLocale } from '../../lib/i18n.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { Button } from '../ui/index.ts';
import classes from './search-box.module.css';

const typeAheadQuery = (q: string, locale: string) =>
  queryOptions({
    queryKey: ['type-ahead', locale, q],
    queryFn: ({ signal }) => api.get<TypeAhead>('/suggest', { query: { q, locale }, signal }),
    enabled: q.length > 0,
    staleTime: 5 * 60_000,
    // What is being typed does not wait for a lost suggestion.
    retry: false,
    placeholderData: keepPreviousData,
  });

type Suggestion = TypeAhead['items'][number];

const icons = { company: IconBuilding, sector: IconCategory, concept: IconTopologyStar3 } as const;

export interface SearchBoxProps {
  label: string;
  placeholder: string;
  submitLabel: string;
  /** What was searched last. When it changes, give the box a new `key`. */
  initial?: string;
  size?: 'md' | 'lg';
  onSearch: (q: string) => void;
}

/** A search box that says, while one types, which company, field or technology may be meant (ARIA combobox pattern). */
export function SearchBox({ label, placeholder, submitLabel, initial = '', size = 'md', onSearch }: SearchBoxProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [opened, setOpened] = useState(false);
  const [active, setActive] = useState(-1);
  const settled = useSettled(typed.trim(), 150);
  const { data, isFetching, isError } = useQuery(typeAheadQuery(settled, locale));
  const wanted = typed.trim();
  const items = wanted === '' ? [] : (data?.items ?? []);
  const isOpen = opened && items.length > 0;
  const isWaiting = wanted !== settled || isFetching;
  // Without suggestions the box says so, or that it is still looking; a lost one is none of the reader's concern.
  const told = opened && wanted !== '' && !isError ? stateOf() : '';

  function stateOf(): string {
    if (items.length > 0) return isWaiting ? '' : t('directory:search.count', { count: items.length });
    return isWaiting ? t('directory:search.waiting') : t('directory:search.nothing');
  }

  const search = (event?: SubmitEvent<HTMLFormElement>): void => {
    event?.preventDefault();
    setOpened(false);
    onSearch(typed.trim());
  };
  const choose = (item: Suggestion): void => {
    setOpened(false);
    setActive(-1);
    if (item.kind === 'company') {
      void navigate({ to: '/companies/$companyId', params: { companyId: item.id } });
      return;
    }
    setTyped('');
    void navigate({
      to: '/directory',
      search: item.kind === 'sector' ? { sector: item.code } : { concept: item.code },
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The Enter that ends the composition of Chinese characters is not ours.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpened(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length > 0) {
      event.preventDefault();
      setOpened(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are items: between the last and the first nothing is chosen.
      setActive((current) => ((current + 1 + step + items.length + 1) % (items.length + 1)) - 1);
    } else if (event.key === 'Enter' && isOpen) {
      const item = items[active];
      if (item === undefined) return;
      event.preventDefault();
      choose(item);
    }
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpened(false);
  };

  return (
    <form role="search" className={classes['box']} data-size={size} onSubmit={search} onBlur={onBlur}>
      <div className={classes['field']}>
        <IconSearch size={20} aria-hidden className={classes['icon']} />
        <input
          type="search"
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          placeholder={placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setOpened(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          className={classes['input']}
        />
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={t('directory:search.suggestions')}
          hidden={!isOpen}
          className={classes['list']}
        >
          {items.map((item, index) => {
            const Icon = icons[item.kind];
            return (
              <li
                key={item.kind === 'company' ? item.id : `${item.kind}-${item.code}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classes['option']}
                // The box keeps the focus, so that its blur does not close the list before the click arrives.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(item)}
                onPointerMove={() => setActive(index)}
              >
                <Icon size={18} aria-hidden className={classes['icon']} />
                <span className={classes['name']}>
                  {item.kind === 'company' ? <CompanyOption names={item.names} /> : item.name}
                </span>
                <span className={classes['kind']}>{t(`directory:search.kinds.${item.kind}`)}</span>
              </li>
            );
          })}
        </ul>
        <p role="status" className={items.length > 0 || told === '' ? 'k-visually-hidden' : classes['state']}>
          {told}
        </p>
      </div>
      <Button type="submit" variant="primary" size={size}>
        {submitLabel}
      </Button>
    </form>
  );
}

function CompanyOption({ names }: { names: LocalisedText }) {
  const picked = useLocalised()(names);
  return (
    <bdi lang={picked?.lang} dir={picked?.dir}>
      {picked?.text}
    </bdi>
  );
}

import { locales } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuAction } from '../../components/ui/index.ts';
import { useLocale } from '../../lib/i18n.ts';
import { useChooseLocale } from '../../lib/use-choose-locale.ts';
import classes from './language-menu.module.css';

/** Each language is named in itself, so that who does not read the present one finds theirs. */
export function LanguageMenu() {
  const { t } = useTranslation();
  const current = useLocale();
  const choose = useChooseLocale();
  return (
    <Menu
      trigger={(props) => (
        <Button
          {...props}
          variant="quiet"
          className={classes['trigger']}
          aria-label={t('common:labelled', {
            label: t('common:languages.label'),
            value: localeTraits[current].endonym,
          })}
          icon={<IconLanguage size={20} stroke={1.75} aria-hidden />}
        >
          <span className={classes['name']}>{localeTraits[current].endonym}</span>
        </Button>
      )}
    >
      {locales.map((locale) => (
        <MenuAction
          key={locale}
          lang={localeTraits[locale].htmlLang}
          onSelect={() => void choose(locale)}
          end={locale === current ? <IconCheck size={18} aria-hidden /> : undefined}
        >
          {localeTraits[locale].endonym}
        </MenuAction>
      ))}
    </Menu>
  );
}

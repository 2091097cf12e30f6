import { UpdateAccountBody, type Session } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Form, SegmentedControl, Stack, Text, TextField } from '../../../components/ui/index.ts';
import { setColorScheme, useColorScheme } from '../../../lib/color-scheme.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { updateAccount } from '../../../lib/session.ts';
import { toast } from '../../../lib/toast.ts';
import { useChooseLocale } from '../../../lib/use-choose-locale.ts';
import { useForm } from '../../../lib/use-form.ts';
import { SettingsSection } from './settings-section.tsx';
import classes from './profile-section.module.css';

const schema = UpdateAccountBody.pick({ name: true }).required();

export function ProfileSection({ user }: { user: NonNullable<Session['user']> }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const locale = useLocale();
  const choose = useChooseLocale();
  const colorScheme = useColorScheme();

  const form = useForm({
    schema,
    initial: { name: user.name },
    submit: async (changes) => {
      await updateAccount(queryClient, changes);
      toast.success(t('account:settings.profileSaved'));
    },
  });

  return (
    <SettingsSection title={t('account:settings.profile')}>
      <Stack gap="lg">
        <Form handle={form.handle}>
          <TextField
            label={t('account:fields.name')}
            hint={t('account:fields.nameHint')}
            autoComplete="name"
            dir="auto"
            {...form.field('name')}
          />
          <TextField
            label={t('account:fields.email')}
            hint={t('account:settings.emailFixed')}
            type="email"
            value={user.email}
            onChange={() => undefined}
            readOnly
            optional={false}
          />
          <div>
            <Button type="submit" variant="primary" loading={form.isSubmitting} disabled={!form.isDirty}>
              {t('common:actions.save')}
            </Button>
          </div>
        </Form>
        <div className={classes['choice']}>
          <Text weight="bold" size="sm">
            {t('account:fields.language')}
          </Text>
          <Text tone="quiet" size="sm">
            {t('account:settings.languageHint')}
          </Text>
          <SegmentedControl
            label={t('account:fields.language')}
            value={locale}
            onChange={(chosen) => void choose(chosen)}
            options={locales.map((one) => ({
              value: one,
              label: <span lang={localeTraits[one].htmlLang}>{localeTraits[one].endonym}</span>,
            }))}
          />
        </div>
        <div className={classes['choice']}>
          <Text weight="bold" size="sm">
            {t('common:theme.label')}
          </Text>
          <Text tone="quiet" size="sm">
            {t('account:settings.appearanceHint')}
          </Text>
          <SegmentedControl
            label={t('common:theme.label')}
            value={colorScheme}
            onChange={setColorScheme}
            options={[
              { value: 'light', label: t('common:theme.light') },
              { value: 'dark', label: t('common:theme.dark') },
              { value: 'auto', label: t('common:theme.system') },
            ]}
          />
        </div>
      </Stack>
    </SettingsSection>
  );
}

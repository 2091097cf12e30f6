import { CreateCompanyBody } from '@karakoram/contracts';
import { companyLimits, companyTypes, countries, type CompanyType, type Country } from '@karakoram/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LocalisedFields, type Texts } from '../../../components/autosave/index.ts';
import {
  Button,
  Card,
  Form,
  PageHeader,
  RadioGroup,
  Select,
  Sidebar,
  Stack,
  Text,
  Title,
} from '../../../components/ui/index.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { useForm } from '../../../lib/use-form.ts';
import { useCreateCompany } from '../api/own-company.ts';
import classes from './create-company.module.css';

interface Values {
  country: Country;
  type: CompanyType;
  names: Texts;
}

/** The first step of somebody without a company: where, what and how it is called. */
export function CreateCompany() {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const create = useCreateCompany();
  const initial: Values = {
    country: locale === 'zh' ? 'CN' : 'PK',
    type: 'firm',
    names: { en: '', zh: '', ur: '' },
  };
  const form = useForm({
    schema: CreateCompanyBody,
    initial,
    submit: async (body) => {
      await create.mutateAsync(body);
      await navigate({ to: '/company/profile', search: { step: 'identity' } });
    },
  });
  const names = form.field('names');

  return (
    <>
      <PageHeader title={t('company:create.title')} lead={t('company:create.lead')} />
      <Sidebar
        side="end"
        aside={
          <Card tone="sunken" as="section">
            <Stack gap="sm">
              <Title level={2} size={4}>
                {t('company:create.stepsTitle')}
              </Title>
              <ol className={classes['next']}>
                <li>{t('company:create.step1')}</li>
                <li>{t('company:create.step2')}</li>
                <li>{t('company:create.step3')}</li>
              </ol>
              <Text size="sm" tone="quiet">
                {t('company:create.invited')}
              </Text>
            </Stack>
          </Card>
        }
      >
        <Card padding="lg">
          <Form handle={form.handle}>
            <RadioGroup
              label={t('company:create.country')}
              options={countries.map((value) => ({ value, label: t(`enums:country.${value}`) }))}
              {...form.field('country')}
            />
            <Select
              label={t('company:create.type')}
              options={companyTypes.map((value) => ({ value, label: t(`enums:companyType.${value}`) }))}
              value={form.values.type}
              onChange={(type) => type !== null && form.setValue('type', type)}
            />
            <LocalisedFields
              label={t('company:create.names')}
              hint={t('company:create.namesHint')}
              value={names.value}
              onWrite={(locale, name) => names.onChange({ ...names.value, [locale]: name })}
              limit={companyLimits.nameMax}
              errorAt={(one) => (one === undefined ? names.error : form.errorAt(`/names/${one}`))}
            />
            <div>
              <Button type="submit" variant="primary" size="lg" loading={form.isSubmitting}>
                {t('company:create.submit')}
              </Button>
            </div>
          </Form>
        </Card>
      </Sidebar>
    </>
  );
}

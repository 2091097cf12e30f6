import type { CreateProgrammeBody } from '@karakoram/contracts';
import {
  companyTypes,
  countries,
  type Country,
  programmeKinds,
  programmeLimits,
  programmeSides,
  programmeVenues,
} from '@karakoram/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LocalisedFields } from '../../../components/autosave/index.ts';
import {
  Button,
  Card,
  Form,
  Grid,
  Group,
  MultiSelect,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextField,
  Title,
  UnsavedGuard,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLocale } from '../../../lib/i18n.ts';
import { usePlaces } from '../../../lib/places.ts';
import { useForm } from '../../../lib/use-form.ts';
import classes from './programme-form.module.css';
import { instantOf, programmeFormSchema, type ProgrammeValues } from './programme-values.ts';
import { useOrganisers } from './use-runs-programmes.ts';

interface ProgrammeFormProps {
  initial: ProgrammeValues;
  submitLabel: string;
  /** What is told when it is saved, where somebody registered. */
  note?: string;
  onSubmit: (body: CreateProgrammeBody) => Promise<void>;
  onCancel: ReactNode;
}

/** All of a programme on one page, its texts in three languages side by side. */
export function ProgrammeForm({ initial, submitLabel, note, onSubmit, onCancel }: ProgrammeFormProps) {
  const { t } = useTranslation();
  const organisers = useOrganisers();
  const form = useForm({ schema: programmeFormSchema, initial, submit: onSubmit });
  const { values } = form;
  const isOnline = values.venue === 'online';
  const zone = t(`runProgrammes:form.zoneName.${values.zone}`);

  const texts = (name: 'title' | 'summary' | 'description' | 'address', limit: number, rows?: number) => (
    <LocalisedFields
      label={t(`runProgrammes:form.${name}`)}
      {...(name === 'address' ? { hint: t('runProgrammes:form.addressHint') } : {})}
      value={values[name]}
      onWrite={(locale, words) => form.setValue(name, { ...values[name], [locale]: words })}
      limit={limit}
      {...(rows === undefined ? {} : { rows })}
      errorAt={(locale) => form.errorAt(locale === undefined ? `/${name}` : `/${name}/${locale}`)}
    />
  );
  const moment = (
    day: 'startsOn' | 'endsOn' | 'registrationEndsOn',
    time: 'startsAt' | 'endsAt' | 'registrationEndsAt',
  ) => (
    <div className={classes['moment']}>
      <TextField
        type="date"
        label={t(`runProgrammes:form.${day}`)}
        dir="ltr"
        {...form.field(day)}
        error={form.errorAt(`/${time}`)}
      />
      <TextField
        type="time"
        label={t(`runProgrammes:form.${time}`)}
        dir="ltr"
        name={time}
        value={values[time]}
        onChange={(value) => form.setValue(time, value)}
      />
      <Clocks instant={instantOf(values[day], values[time], values.zone)} />
    </div>
  );

  return (
    <Form handle={form.handle}>
      <UnsavedGuard when={form.isDirty && !form.isSubmitting} />
      <Section title={t('runProgrammes:form.what')}>
        <Grid>
          <Select
            label={t('runProgrammes:form.kind')}
            options={programmeKinds.map((value) => ({ value, label: t(`enums:programmeKind.${value}`) }))}
            {...form.field('kind')}
            onChange={(kind) => form.setValue('kind', kind ?? values.kind)}
          />
          <Select
            label={t('runProgrammes:form.organiser')}
            hint={t('runProgrammes:form.organiserHint')}
            options={organisers.map((value) => ({ value, label: t(`runProgrammes:form.deskSide.${value}`) }))}
            {...form.field('organiser')}
            onChange={(organiser) => form.setValue('organiser', organiser ?? values.organiser)}
          />
        </Grid>
      </Section>
      <Section title={t('runProgrammes:form.texts')} hint={t('runProgrammes:form.textsHint')}>
        {texts('title', programmeLimits.titleMax)}
        {texts('summary', programmeLimits.summaryMax, 3)}
        {texts('description', programmeLimits.descriptionMax, 6)}
      </Section>
      <Section title={t('runProgrammes:form.place')}>
        <Group align="flex-end">
          <Select
            label={t('runProgrammes:form.venue')}
            options={programmeVenues.map((value) => ({ value, label: t(`enums:programmeVenue.${value}`) }))}
            {...form.field('venue')}
            onChange={(venue) => form.setValue('venue', venue ?? values.venue)}
          />
          <Labelled label={t('runProgrammes:form.zone')}>
            <SegmentedControl
              label={t('runProgrammes:form.zone')}
              value={values.zone}
              // A city lies on one of the two clocks.
              onChange={(chosen) => form.setValues({ zone: chosen, cityCode: null })}
              options={countries.map((value) => ({ value, label: t(`runProgrammes:form.zoneName.${value}`) }))}
            />
          </Labelled>
        </Group>
        {!isOnline && (
          <CityField
            zone={values.zone}
            value={values.cityCode}
            onChange={(cityCode) => form.setValue('cityCode', cityCode)}
            error={form.errorAt('/cityCode')}
          />
        )}
        {!isOnline && texts('address', programmeLimits.venueMax)}
        {values.venue !== 'in_person' && (
          <TextField
            label={t('runProgrammes:form.onlineUrl')}
            hint={t('runProgrammes:form.onlineUrlHint')}
            type="url"
            optional
            maxLength={programmeLimits.onlineUrlMax}
            {...form.field('onlineUrl')}
          />
        )}
      </Section>
      <Section title={t('runProgrammes:form.time')} hint={t('runProgrammes:form.timeHint', { zone })}>
        <Grid minColumn="320px">
          {moment('startsOn', 'startsAt')}
          {moment('endsOn', 'endsAt')}
          {moment('registrationEndsOn', 'registrationEndsAt')}
        </Grid>
      </Section>
      <Section title={t('runProgrammes:form.audience')}>
        <Labelled label={t('runProgrammes:form.audienceSide')}>
          <SegmentedControl
            label={t('runProgrammes:form.audienceSide')}
            value={values.audience}
            onChange={(audience) => form.setValue('audience', audience)}
            options={programmeSides.map((value) => ({ value, label: t(`runProgrammes:form.side.${value}`) }))}
          />
        </Labelled>
        <MultiSelect
          label={t('runProgrammes:form.companyTypes')}
          hint={t('runProgrammes:form.companyTypesHint')}
          options={companyTypes.map((value) => ({ value, label: t(`enums:companyType.${value}`) }))}
          value={values.companyTypes}
          onChange={(types) => form.setValue('companyTypes', types)}
          searchable={false}
          optional
        />
        <div className={classes['capacity']}>
          <TextField
            label={t('runProgrammes:form.capacity')}
            hint={t('runProgrammes:form.capacityHint')}
            inputMode="numeric"
            dir="ltr"
            maxLength={4}
            {...form.field('capacity')}
          />
        </div>
      </Section>
      {note !== undefined && (
        <Text size="sm" tone="quiet">
          {note}
        </Text>
      )}
      <Group justify="end">
        {onCancel}
        <Button type="submit" variant="primary" loading={form.isSubmitting}>
          {submitLabel}
        </Button>
      </Group>
    </Form>
  );
}

function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <Card as="section" padding="lg">
      <Stack>
        <div>
          <Title level={2} size={4}>
            {title}
          </Title>
          {hint !== undefined && (
            <Text size="sm" tone="quiet">
              {hint}
            </Text>
          )}
        </div>
        {children}
      </Stack>
    </Card>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Stack gap="xxs" align="flex-start">
      <Text as="span" weight="bold" size="sm">
        {label}
      </Text>
      {children}
    </Stack>
  );
}

/** The moment on both clocks, so that nobody reckons in their head. */
function Clocks({ instant }: { instant: string | undefined }) {
  const format = useFormat();
  return <p className={classes['clocks']}>{instant === undefined ? '' : format.clocks(instant, { withDate: true })}</p>;
}

interface CityFieldProps {
  zone: Country;
  value: string | null;
  onChange: (cityCode: string | null) => void;
  error: string | undefined;
}

function CityField({ zone, value, onChange, error }: CityFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const format = useFormat();
  const places = usePlaces();
  const cities = (places?.cities ?? [])
    .filter(({ country }) => country === zone)
    .map(({ code, names }) => ({ value: code, label: names[locale] }))
    .sort((left, right) => format.compare(left.label, right.label));
  return (
    <Select
      label={t('runProgrammes:form.city')}
      placeholder={t('runProgrammes:form.cityPlaceholder')}
      options={cities}
      value={value}
      onChange={onChange}
      error={error}
      searchable
    />
  );
}

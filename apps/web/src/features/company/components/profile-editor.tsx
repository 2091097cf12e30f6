import type { OwnCompany } from '@karakoram/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AutosaveNotices, FormStep } from '../../../components/autosave/index.ts';
import { Progress, Sidebar, Stack, Stepper, Text, UnsavedGuard } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { completenessOf } from '../profile-completeness.ts';
import { profileSteps, type ProfileStep } from '../profile.search.ts';
import { stepOf } from '../profile-steps.ts';
import type { ProfileField } from '../profile-values.ts';
import { ProfileContext, useProfileStore } from '../use-profile.ts';
import { ContactStep } from './contact-step.tsx';
import { DescriptionStep } from './description-step.tsx';
import { IdentityStep } from './identity-step.tsx';
import { PartnerWishesFields } from './partner-wishes-fields.tsx';
import { PlaceStep } from './place-step.tsx';
import { ProfilePreview } from './profile-preview.tsx';
import { ReviewStep } from './review-step.tsx';
import { SectorsStep } from './sectors-step.tsx';
import { StatementsStep } from './statements-step.tsx';
import classes from './profile-editor.module.css';

function StepContent({ step, company }: { step: ProfileStep; company: OwnCompany }) {
  switch (step) {
    case 'identity':
      return <IdentityStep company={company} />;
    case 'place':
      return <PlaceStep />;
    case 'sectors':
      return <SectorsStep />;
    case 'offers':
      return <StatementsStep key="offers" kind="offers" />;
    case 'needs':
      return (
        <>
          <StatementsStep key="needs" kind="needs" />
          <PartnerWishesFields />
        </>
      );
    case 'description':
      return <DescriptionStep />;
    case 'contact':
      return <ContactStep />;
    case 'review':
      return <ReviewStep company={company} />;
  }
}

/** The profile in steps, which can be taken in any order. It saves as it goes. */
export function ProfileEditor({ company }: { company: OwnCompany }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { step = 'identity' } = useSearch({ from: '/company/profile' });
  const navigate = useNavigate();
  const profile = useProfileStore(company);
  const { percent, missing } = completenessOf(profile.values, company.logoUrl !== null);
  const nextGap = missing[0];

  const go = (to: ProfileStep): void => {
    void profile.flush();
    void navigate({ to: '/company/profile', search: { step: to } });
  };
  const fieldLabel = (field: ProfileField): string =>
    t(`company:fields.${field === 'registrationNumber' ? registrationLabels[profile.values.country] : labels[field]}`);
  const lacking = new Set(missing.map(({ field }) => stepOf[field]));

  return (
    <ProfileContext value={profile}>
      <UnsavedGuard when={profile.state !== 'saved'} />
      <Stack gap="lg">
        <Stepper
          steps={profileSteps.map((value) => ({
            value,
            label: t(`company:editor.steps.${value}`),
            done: value !== 'review' && !lacking.has(value),
          }))}
          current={step}
          onSelect={go}
        />
        <AutosaveNotices
          state={profile.state}
          restored={profile.restored}
          conflicts={profile.conflicts.map(fieldLabel)}
          onResolve={profile.resolve}
        />
        <Sidebar
          side="end"
          aside={
            <div className={classes['aside']}>
              <Progress label={t('company:editor.completeness')} value={percent / 100} withLabel />
              {nextGap !== undefined && (
                <Text size="sm" tone="quiet">
                  {t('company:editor.nextGain', {
                    field: t(`enums:profileField.${nextGap.field}`),
                    gain: t('company:overview.gain', { share: format.percent(nextGap.gain / 100) }),
                  })}{' '}
                  {t(`company:gains.${nextGap.field}`)}
                </Text>
              )}
              <div className={classes['preview']}>
                <ProfilePreview logoUrl={company.logoUrl} />
              </div>
            </div>
          }
        >
          <FormStep
            title={t(`company:editor.steps.${step}`)}
            state={profile.state}
            steps={profileSteps}
            step={step}
            onGo={go}
          >
            <StepContent step={step} company={company} />
          </FormStep>
        </Sidebar>
      </Stack>
    </ProfileContext>
  );
}

const registrationLabels = { CN: 'registrationNumberCN', PK: 'registrationNumberPK' } as const;

/** The key of each field's label. */
const labels = {
  type: 'type',
  country: 'country',
  names: 'names',
  taxNumber: 'taxNumber',
  lei: 'lei',
  provinceCode: 'province',
  cityCode: 'city',
  sizeBand: 'sizeBand',
  founded: 'founded',
  website: 'website',
  languages: 'languages',
  sectors: 'sectors',
  summary: 'summary',
  summaryOrigins: 'summary',
  description: 'description',
  descriptionOrigins: 'description',
  offers: 'offersLabel',
  needs: 'needsLabel',
  partnerSizes: 'partnerSizes',
  partnerPlaces: 'partnerPlaces',
  contactName: 'contactName',
  contactEmail: 'contactEmail',
  contactPhone: 'contactPhone',
} as const satisfies Record<Exclude<ProfileField, 'registrationNumber'>, string>;

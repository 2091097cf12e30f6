import { companyLimits } from '@karakoram/domain';
import { sectorCodes } from '@karakoram/taxonomy/labels';
import { useTranslation } from 'react-i18next';
import { Checkbox, Grid, Notice, Stack, Text } from '../../../components/ui/index.ts';
import { useTaxonomy, useTaxonomyNames } from '../../../lib/taxonomy.ts';
import { useFieldError, useProfile } from '../use-profile.ts';

/** All sectors in view: twenty is few enough to read, and seeing them all is how one finds the right five. */
export function SectorsStep() {
  const { t } = useTranslation();
  const { data } = useTaxonomy();
  const { sectorName } = useTaxonomyNames();
  const { values, set } = useProfile();
  const error = useFieldError()('/sectors');
  // A sector that an administrator hid stays where it was chosen.
  const offered = data?.sectors.map(({ code }) => code) ?? sectorCodes;
  const shown = [...new Set([...values.sectors, ...offered])].sort(
    (left, right) => indexOf(sectorCodes, left) - indexOf(sectorCodes, right),
  );
  const isFull = values.sectors.length >= companyLimits.sectorsMax;
  return (
    <Stack as="fieldset">
      <legend className="k-visually-hidden">{t('company:fields.sectors')}</legend>
      <Text tone="quiet">{t('company:fields.sectorsHint')}</Text>
      {error !== undefined && <Text tone="attention">{error}</Text>}
      <Grid minColumn="240px" gap="sm">
        {shown.map((code) => {
          const isChosen = values.sectors.includes(code);
          return (
            <Checkbox
              key={code}
              label={sectorName(code)}
              value={isChosen}
              disabled={isFull && !isChosen}
              onChange={(chosen) =>
                set({ sectors: chosen ? [...values.sectors, code] : values.sectors.filter((one) => one !== code) })
              }
            />
          );
        })}
      </Grid>
      {isFull && <Notice live>{t('company:fields.sectorsFull')}</Notice>}
    </Stack>
  );
}

function indexOf(codes: readonly string[], code: string): number {
  const index = codes.indexOf(code);
  return index === -1 ? codes.length : index;
}

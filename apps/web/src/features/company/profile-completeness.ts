import { profileCompleteness, type ProfileCompleteness } from '@karakoram/domain';
import { localisedOf } from '../../components/autosave/texts.ts';
import { isEmptyStatement, type ProfileValues } from './profile-values.ts';

/** How complete the profile is as it stands on the screen, saved or not. */
export function completenessOf(values: ProfileValues, hasLogo: boolean): ProfileCompleteness {
  const founded = Number(values.founded);
  return profileCompleteness({
    ...values,
    names: localisedOf(values.names),
    summary: localisedOf(values.summary),
    description: localisedOf(values.description),
    offers: values.offers.filter((one) => !isEmptyStatement(one)),
    needs: values.needs.filter((one) => !isEmptyStatement(one)),
    founded: values.founded.trim() === '' || Number.isNaN(founded) ? null : founded,
    hasLogo,
  });
}

import type { ProfileField as MissingField } from '@karakoram/domain';
import type { ProfileStep } from './profile.search.ts';

/** The step in which each thing that a profile can lack is entered. */
export const stepOf = {
  name: 'identity',
  name_other_side: 'identity',
  registration_number: 'identity',
  logo: 'identity',
  city: 'place',
  size: 'place',
  founded: 'place',
  website: 'place',
  languages: 'place',
  sectors: 'sectors',
  offers: 'offers',
  modes: 'offers',
  needs: 'needs',
  summary: 'description',
  description: 'description',
  contact: 'contact',
} as const satisfies Record<MissingField, ProfileStep>;

import type { SignalName } from '../signals.ts';
import { readCommonLanguage } from './common-language.ts';
import { readComplementaryField } from './complementary-field.ts';
import { readFreshness } from './freshness.ts';
import { readModesFit } from './modes-fit.ts';
import { readNeedMet } from './need-met.ts';
import { readOfferWanted } from './offer-wanted.ts';
import type { ReadSignal } from './reading.ts';
import { readResponsiveness } from './responsiveness.ts';
import { readSectorOverlap } from './sector-overlap.ts';
import { readSizeFit } from './size-fit.ts';
import { readVerification } from './verification.ts';

/** Every signal of the table and the function that reads it: a signal without one does not compile. */
export const readSignal = {
  needMet: readNeedMet,
  offerWanted: readOfferWanted,
  complementaryField: readComplementaryField,
  modesFit: readModesFit,
  sectorOverlap: readSectorOverlap,
  sizeFit: readSizeFit,
  commonLanguage: readCommonLanguage,
  verification: readVerification,
  responsiveness: readResponsiveness,
  freshness: readFreshness,
} as const satisfies Record<SignalName, ReadSignal>;

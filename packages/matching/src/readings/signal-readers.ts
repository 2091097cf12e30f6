import type { SignalName } from '../signals.ts';
import { commonLanguage } from './common-language.ts';
import { complementaryField } from './complementary-field.ts';
import { freshness } from './freshness.ts';
import { meaningFit } from './meaning-fit.ts';
import { modesFit } from './modes-fit.ts';
import { needMet } from './need-met.ts';
import { offerWanted } from './offer-wanted.ts';
import { pastOutcomes } from './past-outcomes.ts';
import { placeFit } from './place-fit.ts';
import { readinessFit } from './readiness-fit.ts';
import type { SignalReader } from './reading.ts';
import { responsiveness } from './responsiveness.ts';
import { sectorOverlap } from './sector-overlap.ts';
import { sizeFit } from './size-fit.ts';
import { textFit } from './text-fit.ts';
import { verification } from './verification.ts';

/** Every signal of the table and what reads it: a signal without a reader does not compile. */
export const signalReaders = {
  needMet,
  offerWanted,
  complementaryField,
  textFit,
  meaningFit,
  pastOutcomes,
  modesFit,
  sectorOverlap,
  sizeFit,
  placeFit,
  readinessFit,
  commonLanguage,
  verification,
  responsiveness,
  freshness,
} as const satisfies Record<SignalName, SignalReader>;

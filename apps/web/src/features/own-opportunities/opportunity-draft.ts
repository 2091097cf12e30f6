import { TextOriginsInput } from '@karakoram/contracts';
import {
  companyTypes,
  cooperationModes,
  currencies,
  investmentInstruments,
  iprStatuses,
  opportunityTexts,
  readinessStages,
  sizeBands,
  talentProgrammes,
} from '@karakoram/domain';
import { z } from 'zod';

const texts = z.object({ en: z.string(), zh: z.string(), ur: z.string() });

const values = z
  .object({
    anonymous: z.boolean(),
    origins: z.partialRecord(z.enum(opportunityTexts), TextOriginsInput),
    title: texts,
    summary: texts,
    description: texts,
    advantages: texts,
    specification: texts,
    process: texts,
    eligibility: texts,
    partnerRole: texts,
    stage: z.enum(readinessStages).nullable(),
    trl: z.number().nullable(),
    ipr: z.enum(iprStatuses).nullable(),
    instruments: z.array(z.enum(investmentInstruments)),
    money: z.object({ minimum: z.string(), maximum: z.string(), currency: z.enum(currencies), asOf: z.string() }),
    monthlyCapacity: z.object({ amount: z.string(), unit: z.string() }),
    leadTimeDays: z.string(),
    certifications: z.string(),
    siteCityCode: z.string().nullable(),
    programme: z.enum(talentProgrammes).nullable(),
    seats: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    concepts: z.array(z.string()),
    modes: z.array(z.enum(cooperationModes)),
    partnerTypes: z.array(z.enum(companyTypes)),
    partnerSizes: z.array(z.enum(sizeBands)),
    targetPlaces: z.array(z.string()),
  })
  .partial();

/** What this device keeps of an opportunity that was typed and not saved yet. */
export const OpportunityDraftSchema = z.object({ version: z.number(), base: values, values });

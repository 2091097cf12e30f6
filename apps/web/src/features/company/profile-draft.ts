import { TextOriginsInput } from '@karakoram/contracts';
import {
  companyLanguages,
  companyTypes,
  cooperationModes,
  countries,
  readinessStages,
  sizeBands,
} from '@karakoram/domain';
import { z } from 'zod';

const texts = z.object({ en: z.string(), zh: z.string(), ur: z.string() });
const statement = z.object({
  key: z.string(),
  id: z.string().optional(),
  text: texts,
  // A draft that was kept before there were origins says nothing of them.
  textOrigins: TextOriginsInput.default({}),
  concepts: z.array(z.string()),
  modes: z.array(z.enum(cooperationModes)),
  // A draft that was kept before there were stages says nothing of them.
  readiness: z.enum(readinessStages).nullable().default(null),
});

const values = z
  .object({
    type: z.enum(companyTypes),
    country: z.enum(countries),
    names: texts,
    registrationNumber: z.string(),
    taxNumber: z.string(),
    lei: z.string(),
    provinceCode: z.string().nullable(),
    cityCode: z.string().nullable(),
    sizeBand: z.enum(sizeBands).nullable(),
    founded: z.string(),
    website: z.string(),
    languages: z.array(z.enum(companyLanguages)),
    sectors: z.array(z.string()),
    summary: texts,
    summaryOrigins: TextOriginsInput,
    description: texts,
    descriptionOrigins: TextOriginsInput,
    offers: z.array(statement),
    needs: z.array(statement),
    partnerSizes: z.array(z.enum(sizeBands)),
    partnerPlaces: z.array(z.string()),
    contactName: z.string(),
    contactEmail: z.string(),
    contactPhone: z.string(),
  })
  .partial();

/** What this device keeps of a profile that was typed and not saved yet. */
export const ProfileDraftSchema = z.object({ version: z.number(), base: values, values });

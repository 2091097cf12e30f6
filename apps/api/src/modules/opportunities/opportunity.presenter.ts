import {
  type OpportunityAuthor,
  type OpportunityCard,
  OpportunityContent,
  type OpportunityPage,
} from '@karakoram/contracts';
import {
  type CompanyType,
  cooperationModes,
  type Country,
  type LocalisedText,
  type OpportunityDirection,
  type OpportunityType,
  readinessStages,
  sizeBandOf,
} from '@karakoram/domain';
import { z } from 'zod';
import { presentNames } from '../../platform/http/present-localised.ts';
import { presentAttachment } from '../opportunity-attachments/index.ts';
import { OpportunityListing, PublishedAttachment } from './opportunity-entry.repository.ts';

/** The columns of who posts an opportunity: as it was published, of `opportunity_entry AS e`, and as it is, of `company AS c`. */
const authorColumns = `
  e.country AS published_country, e.author_type, e.author_size_band,
  c.country, c.type AS company_type, c.size_band, c.name_en, c.name_zh, c.name_ur, c.city_code, c.invented,
  (SELECT hash FROM company_logo WHERE company_id = c.id) AS logo_hash`;

export interface AuthorRow {
  readonly company_id: string;
  readonly anonymous: boolean;
  readonly published_country: Country;
  readonly author_type: CompanyType;
  readonly author_size_band: string | null;
  readonly country: Country;
  readonly company_type: CompanyType;
  readonly size_band: string | null;
  readonly name_en: string | null;
  readonly name_zh: string | null;
  readonly name_ur: string | null;
  readonly city_code: string | null;
  readonly invented: boolean;
  readonly logo_hash: string | null;
}

/** The columns of a card, of `opportunity_entry AS e` joined with `company AS c`. */
export const cardColumns = `
  e.opportunity_id AS id, e.company_id, e.type, e.direction, e.anonymous, e.open, e.concepts, e.modes, e.stage, e.card,
  e.published_at, e.revised_at, e.expires_at, ${authorColumns}`;

export interface OpportunityCardRow extends AuthorRow {
  readonly id: string;
  readonly type: OpportunityType;
  readonly direction: OpportunityDirection;
  readonly open: boolean;
  readonly concepts: string[];
  readonly modes: readonly string[];
  readonly stage: string | null;
  readonly card: unknown;
  readonly published_at: Date;
  readonly revised_at: Date | null;
  readonly expires_at: Date;
}

export interface OpportunityPageRow extends OpportunityCardRow {
  readonly content: unknown;
  /** Whether the reader may know who posts it although it is anonymous. */
  readonly known: boolean;
  readonly own: boolean;
}

/**
 * Who posts it, as far as the reader may know. Of one who is anonymous to the reader it is what was published: a change of its
 * profile would tell whose profile has changed at that moment.
 */
function presentAuthor(row: AuthorRow, isKnown: boolean): OpportunityAuthor {
  if (!isKnown) {
    return {
      country: row.published_country,
      type: row.author_type,
      sizeBand: sizeBandOf(row.author_size_band) ?? null,
      company: null,
      invented: row.invented,
    };
  }
  return {
    country: row.country,
    type: row.company_type,
    sizeBand: sizeBandOf(row.size_band) ?? null,
    company: {
      id: row.company_id,
      names: namesOf(row),
      cityCode: row.city_code,
      logoUrl: row.logo_hash === null ? null : `/api/v1/companies/${row.company_id}/logo/${row.logo_hash}`,
    },
    invented: row.invented,
  };
}

function namesOf(row: AuthorRow): LocalisedText {
  return presentNames({ nameEn: row.name_en, nameZh: row.name_zh, nameUr: row.name_ur });
}

/** As lists show it: to everybody alike, so an anonymous author is nobody's to know. */
export function presentOpportunityCard(row: OpportunityCardRow): OpportunityCard {
  const { title, summary, origins, money, targetPlaces } = OpportunityListing.parse(row.card);
  return {
    id: row.id,
    type: row.type,
    direction: row.direction,
    title,
    summary,
    origins,
    concepts: row.concepts,
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    stage: readinessStages.find((stage) => stage === row.stage) ?? null,
    money,
    targetPlaces,
    author: presentAuthor(row, !row.anonymous),
    open: row.open,
    publishedAt: row.published_at.toISOString(),
    revisedAt: row.revised_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
  };
}

const PublishedContent = OpportunityContent.extend({ attachments: z.array(PublishedAttachment) });

export function presentOpportunityPage(row: OpportunityPageRow): OpportunityPage {
  const { attachments, ...content } = PublishedContent.parse(row.content);
  return {
    type: content.type,
    direction: content.direction,
    title: content.title,
    summary: content.summary,
    description: content.description,
    advantages: content.advantages,
    specification: content.specification,
    process: content.process,
    eligibility: content.eligibility,
    partnerRole: content.partnerRole,
    origins: content.origins,
    details: content.details,
    concepts: content.concepts,
    modes: content.modes,
    partnerTypes: content.partnerTypes,
    partnerSizes: content.partnerSizes,
    targetPlaces: content.targetPlaces,
    id: row.id,
    author: presentAuthor(row, !row.anonymous || row.known),
    attachments: attachments.map((file) => presentAttachment(`/api/v1/opportunities/${row.id}`, file)),
    open: row.open,
    publishedAt: row.published_at.toISOString(),
    revisedAt: row.revised_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
    own: row.own,
  };
}

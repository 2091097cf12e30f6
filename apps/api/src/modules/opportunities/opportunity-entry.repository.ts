import { LocalisedText as Text, Money, OpportunityContent, OpportunityDetails } from '@karakoram/contracts';
import {
  type LocalisedText,
  locales,
  type OpportunityDirection,
  opportunityTexts,
  ownWords,
  unconfirmedWords,
} from '@karakoram/domain';
import { conceptsIn, offeredWords } from '@karakoram/intake';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { searchDocument, searchDocumentVersion } from '../directory/index.ts';
import { contentSelect, opportunityContent } from './opportunity-content.ts';

/** A file of a published version, as its entry keeps it. */
export const PublishedAttachment = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
});
export type PublishedAttachment = z.infer<typeof PublishedAttachment>;

/** What a list shows of it, besides columns that it is found by. */
export const OpportunityListing = z.object({
  title: Text,
  summary: Text,
  origins: OpportunityContent.shape.origins,
  money: Money.nullable(),
  targetPlaces: z.array(z.string()),
});
type OpportunityListing = z.infer<typeof OpportunityListing>;

const DatedContent = z.object({ details: OpportunityDetails.pick({ endsOn: true }) });

/** Writes what everybody reads of an opportunity. The database refuses what no review of that version has published. */
@Injectable()
export class OpportunityEntryRepository {
  /**
   * Makes the author's copy as it is now the public version, by that review of it. The opportunity has been published and dated
   * before, in the same transaction.
   */
  async publish(tx: Transaction, opportunityId: string, reviewId: string): Promise<void> {
    const row = await tx.opportunity.findUniqueOrThrow({
      where: { id: opportunityId },
      select: {
        ...contentSelect,
        companyId: true,
        version: true,
        anonymous: true,
        open: true,
        publishedAt: true,
        expiresAt: true,
        company: { select: { country: true, type: true, sizeBand: true } },
        entry: { select: { opportunityId: true } },
        attachments: {
          where: { removedAt: null },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          select: { id: true, name: true, mediaType: true, bytes: true },
        },
        reviews: { where: { id: reviewId }, select: { createdAt: true } },
      },
    });
    if (row.publishedAt === null || row.expiresAt === null) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
    const content = opportunityContent(row);
    await this.#write(tx, {
      opportunity_id: opportunityId,
      review_id: reviewId,
      company_id: row.companyId,
      version: row.version,
      country: row.company.country,
      author_type: row.company.type,
      author_size_band: row.company.sizeBand,
      anonymous: row.anonymous,
      open: row.open,
      content: { ...content, attachments: row.attachments },
      card: listingOf(content),
      published_at: row.publishedAt.toISOString(),
      revised_at: row.entry === null ? null : (row.reviews[0]?.createdAt.toISOString() ?? null),
      expires_at: row.expiresAt.toISOString(),
      ...readingOf(content),
    });
  }

  /** The last day of what is public, `yyyy-mm-dd`, where it has one of its own. */
  async lastDay(tx: Transaction, opportunityId: string): Promise<string | undefined> {
    const entry = await tx.opportunityEntry.findUnique({ where: { opportunityId }, select: { content: true } });
    return entry === null ? undefined : DatedContent.parse(entry.content).details.endsOn;
  }

  async #write(tx: Transaction, entry: Readonly<Record<string, unknown>>): Promise<void> {
    await tx.$executeRawUnsafe(upsert, JSON.stringify(entry));
  }
}

/**
 * What search and ranking read of a published version: made of its words by the taxonomy in use. What only a machine has said is
 * found by its words and is no statement.
 */
function readingOf(published: OpportunityContent) {
  const { content, unconfirmed } = statementsOf(published);
  const tagged = conceptsIn(content.title, content.summary, content.description, content.partnerRole).filter(
    (code) => !content.concepts.includes(code),
  );
  const concepts = [...content.concepts, ...tagged];
  const sectors = [...new Set(content.concepts.flatMap((code) => taxonomy.sectorOf(code) ?? []))];
  const statement = { text: content.title, concepts: content.concepts };
  const { document } = searchDocument({
    names: {},
    summary: content.summary,
    description: joined(content.description, content.advantages, content.specification, content.process),
    sectors,
    offers: [statement],
    needs: [{ text: joined(content.partnerRole, content.eligibility), concepts: [] }],
    unconfirmed,
  });
  return {
    type: content.type,
    direction: content.direction,
    stage: content.details.stage ?? null,
    sectors,
    concepts: content.concepts,
    tagged_concepts: tagged.slice(0, taggedConceptsMax),
    modes: content.modes,
    words: wordsOf(content, concepts),
    document,
    written_by: searchDocumentVersion(),
  };
}

function statementsOf(content: OpportunityContent) {
  const statements = { ...content };
  const unconfirmed: LocalisedText[] = [];
  for (const field of opportunityTexts) {
    const origins = content.origins[field] ?? {};
    statements[field] = ownWords(content[field], origins);
    unconfirmed.push(unconfirmedWords(content[field], origins));
  }
  return { content: statements, unconfirmed };
}

function listingOf({ title, summary, origins, details, targetPlaces }: OpportunityContent): OpportunityListing {
  const shown = {
    ...(origins.title && { title: origins.title }),
    ...(origins.summary && { summary: origins.summary }),
  };
  return { title, summary, origins: shown, money: details.money ?? null, targetPlaces };
}

/** A long text names many things in passing; the first say what it is about. */
const taggedConceptsMax = 12;

/** The words that the ranking compares: of a request what is wanted, of an offer what is given. */
function wordsOf(content: OpportunityContent, concepts: readonly string[]): string[] {
  const texts: Record<OpportunityDirection, readonly LocalisedText[]> = {
    offer: [content.title, content.summary, content.advantages],
    request: [content.title, content.summary, content.partnerRole],
  };
  const offers = [...texts[content.direction], ...concepts.map((code) => ({ en: taxonomy.labelOf(code, 'en') }))];
  return offeredWords({ names: {}, offers, summary: {}, description: content.description });
}

function joined(...texts: readonly LocalisedText[]): LocalisedText {
  const all: LocalisedText = {};
  for (const locale of locales) {
    const words = texts.flatMap((text) => text[locale] ?? []);
    if (words.length > 0) all[locale] = words.join('\n');
  }
  return all;
}

const columns = {
  opportunity_id: 'uuid',
  review_id: 'uuid',
  company_id: 'uuid',
  version: 'int',
  country: '"Country"',
  author_type: '"CompanyType"',
  author_size_band: 'text',
  type: '"OpportunityType"',
  direction: '"OpportunityDirection"',
  anonymous: 'boolean',
  open: 'boolean',
  stage: 'text',
  sectors: 'text[]',
  concepts: 'text[]',
  tagged_concepts: 'text[]',
  modes: 'text[]',
  words: 'text[]',
  content: 'jsonb',
  card: 'jsonb',
  document: 'tsvector',
  written_by: 'text',
  published_at: 'timestamptz',
  revised_at: 'timestamptz',
  expires_at: 'timestamptz',
} as const;

const names = Object.keys(columns);

/** Prisma has no type for tsvector. */
const upsert = `
  INSERT INTO opportunity_entry (${names.join(', ')})
  SELECT ${names.join(', ')}
    FROM jsonb_to_record($1::jsonb) AS entry (${Object.entries(columns)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')})
  ON CONFLICT (opportunity_id) DO UPDATE SET ${names
    .filter((name) => name !== 'opportunity_id')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}`;

import type { TaxonomyNode } from '@karakoram/contracts';
import type { Locale, UserActor } from '@karakoram/domain';
import { changeTaxonomy, shippedSectors, type TaxonomyChange } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { AuditLog } from '../../audit/index.ts';
import { refreshDirectory } from '../../directory/index.ts';
import { FollowedTaxonomy, TaxonomyAdditionsQueries } from '../../taxonomy/index.ts';
import { changeRefused } from '../change-refused.ts';
import { cleanChange } from '../clean-change.ts';
import { TaxonomyChangesRepository } from '../taxonomy-changes.repository.ts';
import { TaxonomyEditingQueries } from '../taxonomy-editing.queries.ts';

/**
 * Changes a word or a concept of the taxonomy while everything runs. Changes are made one after the other, each checked against
 * what the one before it left; the market is read anew in the background.
 */
@Injectable()
export class ChangeTaxonomy {
  readonly #database: Database;
  readonly #additions: TaxonomyAdditionsQueries;
  readonly #repository: TaxonomyChangesRepository;
  readonly #queries: TaxonomyEditingQueries;
  readonly #audit: AuditLog;
  readonly #jobs: Jobs;
  readonly #taxonomy: FollowedTaxonomy;

  constructor(
    database: Database,
    additions: TaxonomyAdditionsQueries,
    repository: TaxonomyChangesRepository,
    queries: TaxonomyEditingQueries,
    audit: AuditLog,
    jobs: Jobs,
    taxonomy: FollowedTaxonomy,
  ) {
    this.#database = database;
    this.#additions = additions;
    this.#repository = repository;
    this.#queries = queries;
    this.#audit = audit;
    this.#jobs = jobs;
    this.#taxonomy = taxonomy;
  }

  /** @throws AppError `VALIDATION_FAILED` with everything that speaks against the change. */
  async execute(administrator: UserActor, given: TaxonomyChange, locale: Locale): Promise<TaxonomyNode> {
    const change = cleanChange(given);
    await this.#database.transaction(async (tx) => {
      await this.#repository.takeTurn(tx);
      const { additions } = await this.#additions.within(tx);
      const outcome = changeTaxonomy(shippedSectors, additions, change);
      if (!outcome.ok) throw changeRefused(change, outcome.error, locale);
      await this.#repository.save(tx, additions, outcome.value.additions);
      const { kind, code, ...details } = change;
      await this.#audit.record(tx, {
        actorId: administrator.userId,
        action: actions[kind],
        subjectType: shippedSectors.some((sector) => sector.code === code) ? 'sector' : 'concept',
        subjectId: code,
        details,
      });
      await this.#jobs.enqueue(tx, refreshDirectory, { words: [...outcome.value.words] });
    });
    await this.#taxonomy.catchUp();
    return this.#queries.node(change.code);
  }
}

const actions = {
  addSynonym: 'taxonomy:add_synonym',
  editSynonym: 'taxonomy:edit_synonym',
  withdrawSynonym: 'taxonomy:withdraw_synonym',
  restoreSynonym: 'taxonomy:restore_synonym',
  addConcept: 'taxonomy:add_concept',
  renameConcept: 'taxonomy:rename_concept',
  withdrawConcept: 'taxonomy:withdraw_concept',
  restoreConcept: 'taxonomy:restore_concept',
} as const satisfies Record<TaxonomyChange['kind'], string>;

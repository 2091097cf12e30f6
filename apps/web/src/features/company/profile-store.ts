import type { OwnCompany, UpdateCompanyBody } from '@karakoram/contracts';
import { ProblemError } from '../../lib/problem.ts';
import {
  bodyOf,
  isEmptyStatement,
  isSame,
  isSendable,
  profileFieldNames,
  valuesOf,
  withFields,
  type ProfileField,
  type ProfileValues,
} from './profile-values.ts';

/** How far what is on the screen is from what is stored. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'invalid' | 'offline' | 'signedOut' | 'conflict';

/** What was typed and not saved, with what was stored when it was typed. */
export interface ProfileDraft {
  version: number;
  base: Partial<ProfileValues>;
  values: Partial<ProfileValues>;
}

export interface ProfileSnapshot {
  readonly values: ProfileValues;
  readonly state: SaveState;
  /** What the API refused, by JSON pointer. */
  readonly errors: ReadonlyMap<string, string>;
  /** Fields that somebody else changed at the same time. */
  readonly conflicts: readonly ProfileField[];
  readonly restored: boolean;
}

interface ProfileStoreOptions {
  company: OwnCompany;
  draft?: ProfileDraft | undefined;
  send: (body: UpdateCompanyBody) => Promise<OwnCompany>;
  read: () => Promise<OwnCompany>;
  /** Keeps the draft on this device; null forgets it. */
  keep: (draft: ProfileDraft | null) => void;
  /** Called with what the API answered. */
  onSaved: (company: OwnCompany) => void;
}

const typingPauseMilliseconds = 800;
const retryMilliseconds = 8_000;

/** Fields that the API writes in one form, or clears when another changes. */
const followers: readonly ProfileField[] = ['registrationNumber', 'taxNumber', 'lei', 'provinceCode', 'cityCode'];

/** The values with the ids that the statements of one kind were given when they were saved. */
function withIds(
  values: ProfileValues,
  kind: 'offers' | 'needs',
  sent: ProfileValues,
  stored: ProfileValues,
): ProfileValues {
  const kept = sent[kind].filter((one) => !isEmptyStatement(one));
  const ids = new Map(kept.map(({ key }, index) => [key, stored[kind][index]?.id]));
  const statements = values[kind].map((one) => {
    const id = one.id ?? ids.get(one.key);
    return id === undefined ? one : { ...one, id };
  });
  return { ...values, [kind]: statements };
}

function fieldOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

/**
 * Saves a profile as it is typed: one request at a time, only the fields that changed, always against the version that the
 * edit started from. If somebody else saved first, fields that only one side changed are merged and the rest is asked.
 */
export class ProfileStore {
  readonly #options: ProfileStoreOptions;
  readonly #listeners = new Set<() => void>();
  #snapshot: ProfileSnapshot;
  /** What is stored, as far as is known. */
  #base: ProfileValues;
  #theirs: OwnCompany | undefined;
  #version: number;
  /** Fields refused as they stand; they are not sent again until they change. */
  #refused = new Map<ProfileField, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(options: ProfileStoreOptions) {
    this.#options = options;
    this.#version = options.company.version;
    this.#base = valuesOf(options.company);
    this.#snapshot = { values: this.#base, state: 'saved', errors: new Map(), conflicts: [], restored: false };
    if (options.draft !== undefined) this.#restore(options.draft);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): ProfileSnapshot => this.#snapshot;

  /** Puts new values into some fields and saves them after a pause in typing. */
  readonly set = (changes: Partial<ProfileValues>): void => {
    const values = { ...this.#snapshot.values, ...changes };
    const errors = new Map([...this.#snapshot.errors].filter(([pointer]) => !(fieldOf(pointer) in changes)));
    this.#publish({ values, errors, state: this.#snapshot.state === 'conflict' ? 'conflict' : 'unsaved' });
    this.#keepDraft();
    this.#schedule(typingPauseMilliseconds);
  };

  /** The same with changes that follow from the values as they are now, for what comes later than it was asked for. */
  readonly edit = (change: (values: ProfileValues) => Partial<ProfileValues>): void => {
    this.set(change(this.#snapshot.values));
  };

  /** Saves now what can be saved; resolves when nothing is under way. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running !== undefined) {
      await this.#running;
      if (this.#dirty().length === 0) return;
    }
    this.#running = this.#save().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  };

  /** Ends a conflict: the member's values are saved over the others', or the others' replace them on the screen. */
  readonly resolve = (choice: 'mine' | 'theirs'): void => {
    const theirs = this.#theirs;
    if (theirs === undefined) return;
    const conflicts = this.#snapshot.conflicts;
    const stored = valuesOf(theirs);
    this.#theirs = undefined;
    this.#version = theirs.version;
    this.#base = stored;
    const values = choice === 'mine' ? this.#snapshot.values : withFields(this.#snapshot.values, stored, conflicts);
    this.#publish({ values, conflicts: [], state: 'unsaved' });
    this.#options.onSaved(theirs);
    void this.flush();
  };

  /** Stops timers and saves what is left, for when the page goes away. */
  readonly close = (): void => {
    if (this.#timer !== undefined) void this.flush();
  };

  #restore(draft: ProfileDraft): void {
    const values = { ...this.#base, ...draft.values };
    const typedAgainst = { ...this.#base, ...draft.base };
    const mine = profileFieldNames.filter((field) => !isSame(field, values, this.#base));
    if (mine.length === 0) {
      this.#options.keep(null);
      return;
    }
    const conflicts = mine.filter((field) => !isSame(field, typedAgainst, this.#base));
    if (conflicts.length > 0) this.#theirs = this.#options.company;
    this.#snapshot = {
      ...this.#snapshot,
      values,
      conflicts,
      restored: true,
      state: conflicts.length > 0 ? 'conflict' : 'unsaved',
    };
    if (conflicts.length === 0) this.#schedule(typingPauseMilliseconds);
  }

  #dirty(): ProfileField[] {
    return profileFieldNames.filter((field) => !isSame(field, this.#snapshot.values, this.#base));
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  async #save(): Promise<void> {
    if (this.#theirs !== undefined) return;
    const { values } = this.#snapshot;
    const dirty = this.#dirty();
    const fields = dirty.filter(
      (field) => isSendable(field, values) && this.#refused.get(field) !== JSON.stringify(bodyOf([field], values, 0)),
    );
    if (fields.length === 0) {
      this.#settle();
      return;
    }
    this.#publish({ state: 'saving' });
    try {
      const company = await this.#options.send(bodyOf(fields, values, this.#version));
      this.#accept(company, values, fields);
    } catch (error) {
      await this.#fail(error, values, fields);
    }
  }

  #accept(company: OwnCompany, sent: ProfileValues, fields: readonly ProfileField[]): void {
    this.#version = company.version;
    const stored = valuesOf(company);
    // What was typed while the request was on its way stays; statements learn the ids that they were given.
    const kinds = (['offers', 'needs'] as const).filter((kind) => fields.includes(kind));
    const typed = kinds.reduce((all, kind) => withIds(all, kind, sent, stored), this.#snapshot.values);
    const saved = kinds.reduce((all, kind) => withIds(all, kind, sent, stored), sent);
    // Numbers come back as they are stored, and a new country clears places: shown where nothing was typed meanwhile.
    const follow = followers.filter(
      (field) =>
        isSendable(field, typed) &&
        (fields.includes(field) ? isSame(field, typed, sent) : isSame(field, typed, this.#base)),
    );
    const values = withFields(typed, stored, follow);
    this.#base = withFields(
      stored,
      saved,
      fields.filter((field) => !follow.includes(field)),
    );
    for (const field of fields) this.#refused.delete(field);
    this.#publish({ values });
    this.#options.onSaved(company);
    this.#settle();
  }

  async #fail(error: unknown, sent: ProfileValues, fields: readonly ProfileField[]): Promise<void> {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === 'VALIDATION_FAILED') {
      const errors = new Map(this.#snapshot.errors);
      for (const { pointer, message } of error.errors) errors.set(pointer, message);
      const named = new Set(error.errors.map(({ pointer }) => fieldOf(pointer)));
      const refused = fields.filter((field) => named.has(field));
      for (const field of refused) this.#refused.set(field, JSON.stringify(bodyOf([field], sent, 0)));
      this.#publish({ errors, state: 'invalid' });
      // The other fields are right and need not wait; without a field to blame, trying again is of no use.
      if (refused.length > 0 && refused.length < fields.length) await this.#save();
      return;
    }
    if (error.code === 'COMPANY_VERSION_CONFLICT') {
      await this.#merge();
      return;
    }
    if (error.code === 'NOT_SIGNED_IN') {
      this.#publish({ state: 'signedOut' });
      return;
    }
    this.#publish({ state: error.isRefusal ? 'invalid' : 'offline' });
    if (!error.isRefusal) this.#schedule(retryMilliseconds);
  }

  /** Somebody else saved first: takes over what only they changed, and asks about what both did. */
  async #merge(): Promise<void> {
    let theirs: OwnCompany;
    try {
      theirs = await this.#options.read();
    } catch {
      // The next attempt meets the same conflict and comes back here.
      this.#publish({ state: 'offline' });
      this.#schedule(retryMilliseconds);
      return;
    }
    const stored = valuesOf(theirs);
    const mine = this.#dirty();
    const conflicts = mine.filter(
      (field) => !isSame(field, stored, this.#base) && !isSame(field, stored, this.#snapshot.values),
    );
    const values = withFields(stored, this.#snapshot.values, mine);
    if (conflicts.length > 0) {
      this.#theirs = theirs;
      this.#publish({ values, conflicts, state: 'conflict' });
      return;
    }
    this.#version = theirs.version;
    this.#base = stored;
    this.#publish({ values });
    this.#options.onSaved(theirs);
    await this.#save();
  }

  /** Says where things stand after a request, and goes on if something was typed meanwhile. */
  #settle(): void {
    const dirty = this.#dirty();
    this.#keepDraft();
    if (dirty.length === 0) {
      this.#publish({ state: 'saved', errors: new Map() });
      return;
    }
    const { values } = this.#snapshot;
    const waiting = dirty.filter(
      (field) => isSendable(field, values) && this.#refused.get(field) !== JSON.stringify(bodyOf([field], values, 0)),
    );
    this.#publish({ state: waiting.length > 0 ? 'unsaved' : 'invalid' });
    if (waiting.length > 0) this.#schedule(typingPauseMilliseconds);
  }

  #keepDraft(): void {
    const dirty = this.#dirty();
    if (dirty.length === 0) {
      this.#options.keep(null);
      return;
    }
    this.#options.keep({
      version: this.#version,
      base: Object.fromEntries(dirty.map((field) => [field, this.#base[field]])),
      values: Object.fromEntries(dirty.map((field) => [field, this.#snapshot.values[field]])),
    });
  }

  #publish(changes: Partial<ProfileSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

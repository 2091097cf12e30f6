import { ProblemError } from '../../lib/problem.ts';

/** How far what is on the screen is from what is stored. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'invalid' | 'offline' | 'signedOut' | 'conflict';

/** What was typed and not saved, with what was stored when it was typed. */
export interface AutosaveDraft<Values> {
  version: number;
  base: Partial<Values>;
  values: Partial<Values>;
}

export interface AutosaveSnapshot<Values> {
  readonly values: Values;
  readonly state: SaveState;
  /** What the API refused, by JSON pointer. */
  readonly errors: ReadonlyMap<string, string>;
  /** Fields that somebody else changed at the same time. */
  readonly conflicts: readonly FieldOf<Values>[];
  readonly restored: boolean;
}

export type FieldOf<Values> = keyof Values & string;

/** A form that saves as one types: how its values travel, and what they become when they are stored. */
export interface AutosaveForm<Values, Body, Stored> {
  readonly fields: readonly FieldOf<Values>[];
  readonly valuesOf: (stored: Stored) => Values;
  /** The body that saves these fields. */
  readonly bodyOf: (fields: readonly FieldOf<Values>[], values: Values, version: number) => Body;
  /** True if the API would take the field as it stands; what is half-typed waits until it is whole. */
  readonly isSendable: (field: FieldOf<Values>, values: Values) => boolean;
  /** Fields that the API writes in one form, or clears when another changes. */
  readonly followers: readonly FieldOf<Values>[];
  /** The code by which the API refuses an edit of an older version. */
  readonly conflictCode: string;
  /** What the values learn from being stored, such as ids of their parts. */
  readonly learn?: (values: Values, sent: Values, stored: Values, fields: readonly FieldOf<Values>[]) => Values;
}

interface AutosaveOptions<Values, Body, Stored> {
  stored: Stored;
  draft?: AutosaveDraft<Values> | undefined;
  send: (body: Body) => Promise<Stored>;
  read: () => Promise<Stored>;
  /** Keeps the draft on this device; null forgets it. */
  keep: (draft: AutosaveDraft<Values> | null) => void;
  /** Called with what the API answered. */
  onSaved: (stored: Stored) => void;
}

const typingPauseMilliseconds = 800;
const retryMilliseconds = 8_000;

function fieldOf(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

/**
 * Saves a form as it is typed: one request at a time, only the fields that changed, always against the version that the
 * edit started from. If somebody else saved first, fields that only one side changed are merged and the rest is asked.
 */
export class AutosaveStore<Values extends object, Body, Stored extends { readonly version: number }> {
  readonly #form: AutosaveForm<Values, Body, Stored>;
  readonly #options: AutosaveOptions<Values, Body, Stored>;
  readonly #listeners = new Set<() => void>();
  #snapshot: AutosaveSnapshot<Values>;
  /** What is stored, as far as is known. */
  #base: Values;
  #theirs: Stored | undefined;
  #version: number;
  /** Fields refused as they stand; they are not sent again until they change. */
  #refused = new Map<FieldOf<Values>, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(form: AutosaveForm<Values, Body, Stored>, options: AutosaveOptions<Values, Body, Stored>) {
    this.#form = form;
    this.#options = options;
    this.#version = options.stored.version;
    this.#base = form.valuesOf(options.stored);
    this.#snapshot = { values: this.#base, state: 'saved', errors: new Map(), conflicts: [], restored: false };
    if (options.draft !== undefined) this.#restore(options.draft);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly read = (): AutosaveSnapshot<Values> => this.#snapshot;

  /** Puts new values into some fields and saves them after a pause in typing. */
  readonly set = (changes: Partial<Values>): void => {
    const values = { ...this.#snapshot.values, ...changes };
    const errors = new Map([...this.#snapshot.errors].filter(([pointer]) => !(fieldOf(pointer) in changes)));
    this.#publish({ values, errors, state: this.#snapshot.state === 'conflict' ? 'conflict' : 'unsaved' });
    this.#keepDraft();
    this.#schedule(typingPauseMilliseconds);
  };

  /** The same with changes that follow from the values as they are now, for what comes later than it was asked for. */
  readonly edit = (change: (values: Values) => Partial<Values>): void => {
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

  /** Takes note of an edit of something beside the form that made this version of what is stored. */
  readonly follow = (version: number): void => {
    // Whatever else lies between was somebody else's, and is met when the next save is refused.
    if (version === this.#version + 1 && this.#running === undefined) this.#version = version;
  };

  /** Ends a conflict: the member's values are saved over the others', or the others' replace them on the screen. */
  readonly resolve = (choice: 'mine' | 'theirs'): void => {
    const theirs = this.#theirs;
    if (theirs === undefined) return;
    const conflicts = this.#snapshot.conflicts;
    const stored = this.#form.valuesOf(theirs);
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

  #restore(draft: AutosaveDraft<Values>): void {
    const values = { ...this.#base, ...draft.values };
    const typedAgainst = { ...this.#base, ...draft.base };
    const mine = this.#form.fields.filter((field) => !this.#isSame(field, values, this.#base));
    if (mine.length === 0) {
      this.#options.keep(null);
      return;
    }
    const conflicts = mine.filter((field) => !this.#isSame(field, typedAgainst, this.#base));
    if (conflicts.length > 0) this.#theirs = this.#options.stored;
    this.#snapshot = {
      ...this.#snapshot,
      values,
      conflicts,
      restored: true,
      state: conflicts.length > 0 ? 'conflict' : 'unsaved',
    };
    if (conflicts.length === 0) this.#schedule(typingPauseMilliseconds);
  }

  #dirty(): FieldOf<Values>[] {
    return this.#form.fields.filter((field) => !this.#isSame(field, this.#snapshot.values, this.#base));
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
      (field) => this.#form.isSendable(field, values) && this.#refused.get(field) !== this.#written(field, values),
    );
    if (fields.length === 0) {
      this.#settle();
      return;
    }
    this.#publish({ state: 'saving' });
    try {
      const answer = await this.#options.send(this.#form.bodyOf(fields, values, this.#version));
      this.#accept(answer, values, fields);
    } catch (error) {
      await this.#fail(error, values, fields);
    }
  }

  #accept(answer: Stored, sent: Values, fields: readonly FieldOf<Values>[]): void {
    this.#version = answer.version;
    const stored = this.#form.valuesOf(answer);
    // What was typed while the request was on its way stays; parts learn the ids that they were given.
    const learn = this.#form.learn ?? ((values: Values) => values);
    const typed = learn(this.#snapshot.values, sent, stored, fields);
    const saved = learn(sent, sent, stored, fields);
    // Some come back in another form, or were cleared with another: shown where nothing was typed meanwhile.
    const follow = this.#form.followers.filter(
      (field) =>
        this.#form.isSendable(field, typed) &&
        (fields.includes(field) ? this.#isSame(field, typed, sent) : this.#isSame(field, typed, this.#base)),
    );
    const values = withFields(typed, stored, follow);
    this.#base = withFields(
      stored,
      saved,
      fields.filter((field) => !follow.includes(field)),
    );
    for (const field of fields) this.#refused.delete(field);
    this.#publish({ values });
    this.#options.onSaved(answer);
    this.#settle();
  }

  async #fail(error: unknown, sent: Values, fields: readonly FieldOf<Values>[]): Promise<void> {
    if (!(error instanceof ProblemError)) throw error;
    if (error.code === 'VALIDATION_FAILED') {
      const errors = new Map(this.#snapshot.errors);
      for (const { pointer, message } of error.errors) errors.set(pointer, message);
      const named = new Set(error.errors.map(({ pointer }) => fieldOf(pointer)));
      const refused = fields.filter((field) => named.has(field));
      for (const field of refused) this.#refused.set(field, this.#written(field, sent));
      this.#publish({ errors, state: 'invalid' });
      // The other fields are right and need not wait; without a field to blame, trying again is of no use.
      if (refused.length > 0 && refused.length < fields.length) await this.#save();
      return;
    }
    if (error.code === this.#form.conflictCode) {
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
    let theirs: Stored;
    try {
      theirs = await this.#options.read();
    } catch {
      // The next attempt meets the same conflict and comes back here.
      this.#publish({ state: 'offline' });
      this.#schedule(retryMilliseconds);
      return;
    }
    const stored = this.#form.valuesOf(theirs);
    const mine = this.#dirty();
    const conflicts = mine.filter(
      (field) => !this.#isSame(field, stored, this.#base) && !this.#isSame(field, stored, this.#snapshot.values),
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
      (field) => this.#form.isSendable(field, values) && this.#refused.get(field) !== this.#written(field, values),
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
      base: picked(this.#base, dirty),
      values: picked(this.#snapshot.values, dirty),
    });
  }

  #isSame(field: FieldOf<Values>, left: Values, right: Values): boolean {
    return this.#written(field, left) === this.#written(field, right);
  }

  /** A field as it would be sent, to compare; what cannot be sent yet as it is typed, so that it is not taken for nothing. */
  #written(field: FieldOf<Values>, values: Values): string {
    return JSON.stringify(
      this.#form.isSendable(field, values) ? this.#form.bodyOf([field], values, 0) : { typed: values[field] },
    );
  }

  #publish(changes: Partial<AutosaveSnapshot<Values>>): void {
    this.#snapshot = { ...this.#snapshot, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

/** A copy of `onto` with the named fields of `from`. */
function withFields<Values extends object>(onto: Values, from: Values, fields: readonly FieldOf<Values>[]): Values {
  return fields.reduce((values, field) => ({ ...values, [field]: from[field] }), onto);
}

function picked<Values extends object>(values: Values, fields: readonly FieldOf<Values>[]): Partial<Values> {
  const some: Partial<Values> = {};
  for (const field of fields) some[field] = values[field];
  return some;
}

import { AppError, type FieldIssue } from './app-error.ts';

/** Collects everything that is wrong with an edit, so that the form can show it at once. */
export class FieldIssues {
  readonly #issues: FieldIssue[] = [];

  add(pointer: string, code: string, params: FieldIssue['params'] = {}): void {
    this.#issues.push({ pointer, code, params });
  }

  /** @throws AppError `VALIDATION_FAILED` naming every field, if anything was added. */
  throwIfAny(): void {
    if (this.#issues.length > 0) throw new AppError('VALIDATION_FAILED', { errors: this.#issues });
  }
}

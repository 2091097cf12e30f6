/** Why a folder cannot be evaluated, with the file and, where there is one, the line. The message is all a person needs. */
export class DatasetError extends Error {
  readonly file: string;
  /** Counted from 1; absent when the file as a whole is meant. */
  readonly line: number | undefined;

  constructor(file: string, line: number | undefined, reason: string) {
    super(`${line === undefined ? file : `${file}:${line}`}: ${reason}`);
    this.name = 'DatasetError';
    this.file = file;
    this.line = line;
  }
}

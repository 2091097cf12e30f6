/** Is told how far a long run is. */
export type Progress = (what: string, done: number, total: number) => void;

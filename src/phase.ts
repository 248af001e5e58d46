/** Runs one phase of a start and says on one line how far it is and how long it took; `note` replaces what is said of it. */
export type PhaseReporter = <T>(name: string, work: (note: (text: string) => void) => Promise<T>) => Promise<T>;

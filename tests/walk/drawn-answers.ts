import type { TestApi } from "../test-api.js";
import type { DrawnOperation } from "./drawn-operation.js";

interface Sum {
  readonly objects: number;
  readonly statements: number;
}

/** What came of an operation. */
export interface DrawnAnswer extends DrawnOperation {
  /** Code and message of each error, and whether it arose while the operation ran. */
  readonly errors: readonly { readonly code: string; readonly message: string; readonly isLate: boolean }[];
  /** How many statements ran. */
  readonly statements: number;
  readonly cost: (Sum & { readonly estimate: Sum }) | null;
}

async function answerTo(api: TestApi, operation: DrawnOperation): Promise<DrawnAnswer> {
  const { result, statements } = await api.ask(operation.question, operation.variables);
  const errors = (result.errors ?? []).map(({ message, path, extensions }) => ({ code: String(extensions?.["code"]), message, isLate: path !== undefined }));
  return { ...operation, errors, statements: statements.length, cost: (result.extensions?.["cost"] as DrawnAnswer["cost"] | undefined) ?? null };
}

/** Asks operations, one at a time of each API. */
export async function drawnAnswers(apis: readonly TestApi[], operations: readonly DrawnOperation[]): Promise<readonly DrawnAnswer[]> {
  const left = operations.values();
  const answers: DrawnAnswer[] = [];
  await Promise.all(
    apis.map(async (api) => {
      for (const operation of left) answers.push(await answerTo(api, operation));
    }),
  );
  return answers;
}

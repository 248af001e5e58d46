import { inject } from "vitest";

import { failures } from "../../src/errors.js";

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function read(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Gets an address of the API. */
export const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => read(await fetch(`${inject("url")}${path}`, { headers }));

/** Posts a body to /graphql as it is. */
export const post = async (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  read(await fetch(`${inject("url")}/graphql`, { method: "POST", body, headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers } }));

/** Asks the API a question. */
export const ask = (query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer> => post(JSON.stringify({ query, variables }));

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly retry: boolean } }[];
}

/** The codes of the errors in an answer, each of the closed table with its own `retry`; throws when the answer is of another shape. */
export function codesOf({ text }: Pick<Answer, "text">): string[] {
  const { errors = [] } = JSON.parse(text) as Errors;
  return errors.map(({ message, extensions }) => {
    const declared = failures[extensions.code as keyof typeof failures];
    if (declared === undefined || declared.retry !== extensions.retry || message === "") throw new Error(`no answer of ours: ${text.slice(0, 200)}`);
    return extensions.code;
  });
}

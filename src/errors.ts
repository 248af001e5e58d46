import { GraphQLError } from "graphql";

/** Every failure the API names: what it means and whether the same request may succeed later. */
export const failures = {
  BAD_USER_INPUT: { retry: false, meaning: "An argument or variable is not what the field takes; the message names it and says what is allowed." },
  GRAPHQL_PARSE_FAILED: { retry: false, meaning: "The document is not GraphQL, or has more tokens than a document may have." },
  GRAPHQL_VALIDATION_FAILED: { retry: false, meaning: "The document does not fit the schema; the message names the field or argument." },
  COST_EXCEEDED: { retry: false, meaning: "The request is nested too deep or asks for too much at once; ask for less, or in several requests." },
  TIMEOUT: { retry: true, meaning: "The question took longer than a request may; ask for less, or try again." },
  SERVICE_UNAVAILABLE: { retry: true, meaning: "The graph does not answer at the moment; try again." },
  OVERLOADED: { retry: true, meaning: "Too many requests at once; try again in a moment." },
  INTERNAL_SERVER_ERROR: { retry: false, meaning: "A fault of ours; it has been logged." },
} as const;

/** The code of a failure, as it stands in `extensions.code`. */
export type FailureCode = keyof typeof failures;

/** A failure made for the caller: its message may be shown as it is, its cause only be logged. */
export class Failure extends GraphQLError {
  constructor(
    readonly code: FailureCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { extensions: { code, retry: failures[code].retry }, originalError: cause instanceof Error ? cause : null });
  }
}

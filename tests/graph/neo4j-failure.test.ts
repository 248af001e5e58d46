import { Neo4jError } from "neo4j-driver";
import { describe, expect, it } from "vitest";

import { Failure } from "../../src/errors.js";
import { neo4jFailure } from "../../src/graph/neo4j-failure.js";

const thrown = (code: string): Neo4jError => new Neo4jError("bolt://db.internal:7687 said MATCH (n)", code, "", "");

describe("what the driver throws", () => {
  it.each([
    ["Neo.ClientError.Transaction.TransactionTimedOut", "TIMEOUT"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "TIMEOUT"],
    ["Neo.ClientError.Statement.SyntaxError", "INTERNAL_SERVER_ERROR"],
    ["Neo.ClientError.Statement.ParameterMissing", "INTERNAL_SERVER_ERROR"],
    ["Neo.ClientError.Statement.AccessMode", "INTERNAL_SERVER_ERROR"],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", "INTERNAL_SERVER_ERROR"],
    ["Neo.ClientError.Security.Unauthorized", "SERVICE_UNAVAILABLE"],
    ["Neo.ClientError.Security.AuthorizationExpired", "SERVICE_UNAVAILABLE"],
    ["Neo.TransientError.General.DatabaseUnavailable", "SERVICE_UNAVAILABLE"],
    ["Neo.DatabaseError.General.UnknownError", "SERVICE_UNAVAILABLE"],
    ["ServiceUnavailable", "SERVICE_UNAVAILABLE"],
    ["SessionExpired", "SERVICE_UNAVAILABLE"],
    ["ProtocolError", "SERVICE_UNAVAILABLE"],
    ["N/A", "SERVICE_UNAVAILABLE"],
  ])("%s is %s, and its words stay inside", (code, expected) => {
    const error = thrown(code);
    const failure = neo4jFailure(error);
    expect(failure.code).toBe(expected);
    expect(failure.message).not.toMatch(/bolt|db\.internal|MATCH/);
    expect(failure.originalError).toBe(error);
  });

  it("and is no error of its own is a fault of ours", () => {
    expect(neo4jFailure(new TypeError("x is undefined")).code).toBe("INTERNAL_SERVER_ERROR");
    expect(neo4jFailure("banana").code).toBe("INTERNAL_SERVER_ERROR");
  });

  it("is left as it is when it is a failure already", () => {
    const failure = new Failure("TIMEOUT", "too long");
    expect(neo4jFailure(failure)).toBe(failure);
  });

  it("says in its extensions whether to try again", () => {
    expect(neo4jFailure(thrown("ServiceUnavailable")).extensions).toEqual({ code: "SERVICE_UNAVAILABLE", retry: true });
    expect(neo4jFailure(thrown("Neo.ClientError.Statement.SyntaxError")).extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", retry: false });
  });
});

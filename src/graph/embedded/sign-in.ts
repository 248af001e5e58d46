import neo4j, { Neo4jError, type Driver } from "neo4j-driver";

import type { Neo4jAddress } from "../neo4j.js";

/** Waits until the server answers and its database is online, and sets the password of a new store; throws when that cannot be. */
export async function signIn(address: Neo4jAddress, signal: AbortSignal): Promise<void> {
  while (!(await isOnline(address))) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    signal.throwIfAborted();
  }
}

async function isOnline(address: Neo4jAddress): Promise<boolean> {
  try {
    return await asUser(address, address.password, databaseIsOnline);
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (isUnauthorized(error)) await setFirstPassword(address);
    return false;
  }
}

/** A database that cannot start says why in its message; one that still starts has none. */
async function databaseIsOnline(driver: Driver): Promise<boolean> {
  const statement = "SHOW DATABASE neo4j YIELD currentStatus, statusMessage";
  const { records } = await inSystem(driver, statement);
  const message: unknown = records[0]?.get("statusMessage");
  if (typeof message === "string" && message !== "") throw new Error("The database cannot open its store");
  return records[0]?.get("currentStatus") === "online";
}

async function setFirstPassword(address: Neo4jAddress): Promise<void> {
  try {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password";
    await asUser(address, "neo4j", (driver) => inSystem(driver, statement, { password: address.password }));
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    throw new Error("The database does not accept the password that is kept beside its store");
  }
}

async function asUser<T>(address: Neo4jAddress, password: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const settings = { connectionTimeout: 2_000, maxTransactionRetryTime: 0, telemetryDisabled: true };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, password), settings);
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function inSystem(driver: Driver, statement: string, parameters = {}) {
  const session = driver.session({ database: "system" });
  return session.run(statement, parameters);
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Security.Unauthorized";
}

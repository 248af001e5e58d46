import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite resolves graphql to index.mjs, Node (type-graphql, Apollo) to index.js: two realms, one alias.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/database.setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});

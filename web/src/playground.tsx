import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";

import { ExampleRunner } from "./example-runner.js";
import { examples } from "./examples.js";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const plugins = [explorerPlugin({ showAttribution: false })];

/** The query editor over this server's API, opened on the examples; a returning visitor finds the tabs as they were left. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={examples}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>reform-graph</GraphiQL.Logo>
      <ExampleRunner />
    </GraphiQL>
  );
}

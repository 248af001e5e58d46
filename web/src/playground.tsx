import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";

import { isNarrow } from "./is-narrow.js";
import { QuestionRunner } from "./question-runner.js";
import { questionsPlugin } from "./questions-plugin.js";
import { questions } from "./questions.js";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const plugins = [questionsPlugin, explorerPlugin({ showAttribution: false })];
/** The first question of each theme. */
const firstTabs = questions.filter(({ theme }, index) => theme !== questions[index - 1]?.theme);
const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;

/** The query editor over this server's API, opened on some questions beside the list of all; a returning visitor finds the tabs as they were left. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={firstTabs}
      {...(isFirstVisit && !isNarrow() && { visiblePlugin: questionsPlugin })}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>reform-graph</GraphiQL.Logo>
      <QuestionRunner />
    </GraphiQL>
  );
}

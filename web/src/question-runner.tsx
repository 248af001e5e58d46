import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

import { questions } from "./questions.js";

/** Runs a question of the cookbook when its tab is opened unedited, once, so that a visitor sees an answer first; draws nothing. */
export function QuestionRunner() {
  const { run } = useGraphiQLActions();
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const hasEditors = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor));
  const operationName = useGraphiQL((state) => state.operationName);

  const isUnanswered = tab?.response === null && questions.some(({ query }) => query === tab.query);
  // The operation's name follows a change of tab by a moment: run before it, the request would name the tab before.
  const isReady = hasEditors && operationName === tab?.operationName;

  useEffect(() => {
    if (isUnanswered && isReady) run();
  }, [isUnanswered, isReady, run]);
  return null;
}

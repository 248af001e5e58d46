import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

import { examples } from "./examples.js";

/** Runs an example when its tab is opened unedited, once, so that a visitor sees an answer first; draws nothing. */
export function ExampleRunner() {
  const { run } = useGraphiQLActions();
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const hasEditors = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor));
  const operationName = useGraphiQL((state) => state.operationName);

  const isUnanswered = tab?.response === null && examples.some(({ query }) => query === tab.query);
  // The operation's name follows a change of tab by a moment: run before it, the request would name the tab before.
  const isReady = hasEditors && operationName === tab?.operationName;

  useEffect(() => {
    if (!isUnanswered || !isReady || !variableEditor) return;
    // GraphiQL fills in the variables of a tab that is switched to, but not those of the tab it starts on.
    variableEditor.setValue(tab.variables ?? "");
    run();
  }, [isUnanswered, isReady, variableEditor, tab, run]);
  return null;
}

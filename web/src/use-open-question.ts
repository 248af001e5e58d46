import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

import { isNarrow } from "./is-narrow.js";

/** Gives what opens a query in a tab of its own, or goes to the tab that has it already; on a narrow screen the list makes room for it. */
export function useOpenQuestion(): (query: string) => void {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  return (query) => {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index === -1) {
      addTab();
      queryEditor?.setValue(query);
    } else {
      changeTab(index);
    }
    if (isNarrow()) setVisiblePlugin(null);
  };
}

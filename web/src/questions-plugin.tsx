import type { GraphiQLPlugin } from "@graphiql/react";

import { QuestionList } from "./question-list.js";

/** The button in the sidebar that shows the questions of the cookbook. */
export const questionsPlugin: GraphiQLPlugin = { title: "Questions", icon: QuestionMark, content: QuestionList };

function QuestionMark() {
  return (
    <svg height="1em" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      <path d="M7.5 7.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M10 14.3v.1" />
    </svg>
  );
}

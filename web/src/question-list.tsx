import { useState } from "react";

import { questions } from "./questions.js";
import { useOpenQuestion } from "./use-open-question.js";

type Listed = (typeof questions)[number];

/** The questions of the cookbook by theme, narrowed by the words that are looked for; one that is chosen opens in a tab. */
export function QuestionList() {
  const [wanted, setWanted] = useState("");
  const shown = questions.filter((question) => hasWords(question, wanted));
  const themes = [...new Set(shown.map(({ theme }) => theme))];
  return (
    <section className="questions" aria-label="Questions">
      <input
        type="search"
        aria-label="Search the questions"
        placeholder={`Search ${questions.length} questions`}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      {themes.map((theme, index) => (
        <Theme key={theme} name={theme} questions={shown.filter((question) => question.theme === theme)} isOpen={wanted !== "" || index === 0} />
      ))}
      {shown.length === 0 && <p role="status">No question has all of these words.</p>}
    </section>
  );
}

function Theme({ name, questions, isOpen }: { readonly name: string; readonly questions: readonly Listed[]; readonly isOpen: boolean }) {
  const openQuestion = useOpenQuestion();
  return (
    <details open={isOpen}>
      <summary>
        {name} ({questions.length})
      </summary>
      <ul>
        {questions.map(({ text, gist, query }) => (
          <li key={text}>
            <button type="button" title={gist} onClick={() => openQuestion(query)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function hasWords({ theme, text, gist, query }: Listed, wanted: string): boolean {
  const said = `${theme} ${text} ${gist} ${query}`.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => said.includes(word));
}

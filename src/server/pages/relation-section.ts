import { daysText } from "./days-text.js";
import { cited, link, statusMark } from "./evidence.js";
import { type Markup, markup } from "./markup.js";
import type { PageRelation } from "./page-data.js";
import { remainder } from "./remainder.js";
import type { ThingData } from "./thing-document.js";
import { words } from "./words.js";

/** Read from this side: «pilots …», or «… pilots this». */
const relationItem = (relation: PageRelation, id: string): Markup => {
  const starts = relation.from.id === id;
  const other = link(starts ? relation.to : relation.from);
  const type = words(relation.type);
  return markup`<li>${starts ? markup`${type} ${other}` : markup`${other} ${type} this`}${statusMark(relation.status)} <span class="quiet">${daysText(relation)}</span> ${cited(relation.claims)}</li>
`;
};

/** All relations of a thing that fit on its page. */
export function relationSection({ id, relations }: ThingData): Markup {
  if (relations === undefined || relations.nodes.length === 0) return markup``;
  return markup`<h2>Relations</h2><ul>${relations.nodes.map((relation) => relationItem(relation, id))}</ul>${remainder(relations)}`;
}

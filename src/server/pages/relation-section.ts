import { cited, link, statusMark } from "./evidence.js";
import { type Markup, markup } from "./markup.js";
import type { PageData, PageRelation } from "./page-data.js";
import { words } from "./words.js";

const when = ({ validFrom, validTo }: PageRelation): string =>
  [validFrom && `from ${validFrom.text}`, validTo && `until ${validTo.text}`].filter(Boolean).join(" ");

/** Read from this side: «pilots …», or «… pilots this». */
const relationItem = (relation: PageRelation, id: string): Markup => {
  const starts = relation.from.id === id;
  const other = link(starts ? relation.to : relation.from);
  const type = words(relation.type);
  return markup`<li>${starts ? markup`${type} ${other}` : markup`${other} ${type} this`}${statusMark(relation.status)} <span class="quiet">${when(relation)}</span> ${cited(relation.claims)}</li>
`;
};

/** All relations of a thing that fit on its page. */
export function relationSection({ id, relations }: PageData): Markup {
  if (relations === undefined || relations.nodes.length === 0) return markup``;
  const { nodes, totalCount } = relations;
  const rest = totalCount > nodes.length && markup`<p class="quiet">The first ${nodes.length} of ${totalCount}; the API has them all.</p>`;
  return markup`<h2>Relations</h2><ul>${nodes.map((relation) => relationItem(relation, id))}</ul>${rest}`;
}

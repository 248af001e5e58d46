import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import { Failure } from "../errors.js";
import type { Context } from "../graph/context.js";
import type { GraphRequest } from "../graph/request.js";
import type { View, Viewed } from "../graph/view.js";
import { Change } from "./change.js";
import { Release } from "./release.js";
import { allReleases, changesFrom, releasesById } from "./release.cypher.js";

const changeEdge = edgeType("Change", () => Change);
const changeConnection = connectionType("Change", () => Change, () => changeEdge);
const namedReleases = 100;

/** Says which releases there are, the last hundred of them. */
async function refuse(graph: GraphRequest, since: string, view: View): Promise<never> {
  const { nodes } = await connect(graph, { listing: allReleases, args: {}, field: "releases", key: "", view }, { last: namedReleases });
  const known = (nodes as readonly Release[]).map(({ id, day }) => `${id} (${day})`);
  const there = known.length === 0 ? "nothing was released yet" : `there ${known.length === 1 ? "is" : "are"} ${known.join(", ")}`;
  throw new Failure("BAD_USER_INPUT", `Argument "since": there is no release "${since}"; ${there}.`);
}

/** The position of the first release after one: a release's position is its number in five digits. */
const after = ({ number }: Release): string => String(Number(number) + 1).padStart(5, "0");

/** What releases changed. */
@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => changeConnection, { description: "What the releases after one did in the edition of the view, by release, kind and id." })
  async changes(
    @Root() root: Viewed,
    @Arg("since", () => ID, { description: "Id of a release, such as `release/1`; what it did itself is not among them." }) since: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { graph }: Context,
  ): Promise<Connection> {
    const view = await graph.viewOf(root);
    const release = (await graph.find(releasesById, since, view)) ?? (await refuse(graph, since, view));
    return connect(graph, { listing: changesFrom, args: { from: after(release) }, field: "changes", key: "", view }, page);
  }

  @FieldResolver(() => String, { description: "What sort of thing it is of: `Zone`, `Fact`, `Relation`, `Passage` …." })
  kind(@Root() { changeKind }: Change): string {
    return changeKind;
  }

  @FieldResolver(() => Release, { description: "The release that made it." })
  release(@Root() { release, view }: Change, @Ctx() { graph }: Context): Promise<Release | null> {
    return graph.find(releasesById, release, view);
  }
}

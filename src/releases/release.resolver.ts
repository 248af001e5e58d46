import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { connect, type Connection } from "../connections/connect.js";
import { connectionType } from "../connections/connection-type.js";
import { edgeType } from "../connections/edge-type.js";
import { PageArguments } from "../connections/page-arguments.js";
import type { Context } from "../graph/context.js";
import type { Viewed } from "../graph/view.js";
import { idUnder } from "../selection/id-under.js";
import { Release } from "./release.js";
import { allReleases, releasesById } from "./release.cypher.js";
import { ReleaseCount } from "./release-count.js";

const releaseEdge = edgeType("Release", () => Release);
const releaseConnection = connectionType("Release", () => Release, () => releaseEdge);

const sum = (counts: readonly string[]): number => counts.reduce((total, count) => total + Number(count), 0);

/** Releases of the data. */
@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => Release, { nullable: true, description: "The release with this id; null when there is none." })
  async release(@Root() root: Viewed, @Arg("id", () => ID, { description: "Such as `release/1`." }) id: string, @Ctx() { graph }: Context): Promise<Release | null> {
    return graph.find(releasesById, idUnder("release", id), await graph.viewOf(root));
  }

  @Query(() => releaseConnection, { description: "The releases of the data, the oldest first." })
  async releases(@Root() root: Viewed, @Args(() => PageArguments) page: PageArguments, @Ctx() { graph }: Context): Promise<Connection> {
    const view = await graph.viewOf(root);
    return connect(graph, { listing: allReleases, args: {}, field: "releases", key: "", view }, page);
  }

  @FieldResolver(() => Int, { description: "How many things it added." })
  added(@Root() { added }: Release): number {
    return sum(added);
  }

  @FieldResolver(() => Int, { description: "How many things it changed." })
  changed(@Root() { changed }: Release): number {
    return sum(changed);
  }

  @FieldResolver(() => Int, { description: "How many things it removed." })
  removed(@Root() { removed }: Release): number {
    return sum(removed);
  }

  @FieldResolver(() => [ReleaseCount], { description: "The same by kind." })
  counts(@Root() { countKinds, total, added, changed, removed }: Release): ReleaseCount[] {
    const at = (counts: readonly string[], index: number): string => counts[index] ?? "0";
    return countKinds.map((kind, index) => ({ kind, total: at(total, index), added: at(added, index), changed: at(changed, index), removed: at(removed, index) }));
  }
}

import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** How many fields lie one under the other in a selection, fragments followed; introspection, which GraphQL itself bounds, does not count. */
export function depthOf(
  selections: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, number> = new Map(),
): number {
  if (selections === undefined) return 0;
  const depths = selections.selections.map((selection) => {
    if (selection.kind === Kind.FIELD)
      return selection.name.value.startsWith("__") ? 0 : 1 + depthOf(selection.selectionSet, fragments, known);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments, known);
    const name = selection.name.value;
    const depth = known.get(name) ?? depthOf(fragments.get(name)?.selectionSet, fragments, known);
    known.set(name, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}

import { type ASTNode, Kind, parse, visit } from "graphql";

const isNamed = ({ kind }: ASTNode): boolean => kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD;

/** The argument in which a value of a request stands, such as `filter.from`; null where it stands in none. */
export function argumentAt({ loc }: ASTNode): string | null {
  if (loc === undefined) return null;
  const names: string[] = [];
  visit(parse(loc.source), {
    enter(node) {
      const isAround = node.loc !== undefined && node.loc.start <= loc.start && loc.end <= node.loc.end;
      if (!isAround) return false;
      if (isNamed(node) && "name" in node && node.name?.kind === Kind.NAME) names.push(node.name.value);
      return undefined;
    },
  });
  return names.length === 0 ? null : names.join(".");
}

import { ChangeNode } from "./change-node.resolver.js";
import { ConflictSideRef } from "./conflict-side-ref.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { PassageStatementResolver, PassageStatements, WebPageStatements } from "./passage-statement.resolver.js";

/** The fields of this room. */
export const lookupResolvers = [NodeResolver, ConflictSideRef, ChangeNode, PassageStatements, WebPageStatements, PassageStatementResolver] as const;

import { ChangeNode } from "./change-node.resolver.js";
import { ConflictSideRef } from "./conflict-side-ref.resolver.js";
import { NodeResolver } from "./node.resolver.js";
import { SourceStatementResolver, SourceStatements } from "./source-statement.resolver.js";
import { UncitedResolver } from "./uncited.resolver.js";

/** The fields of this room. */
export const lookupResolvers = [NodeResolver, ConflictSideRef, ChangeNode, SourceStatements, SourceStatementResolver, UncitedResolver] as const;

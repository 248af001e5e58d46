import { positions } from "../findings/positions.js";
import type { Reading } from "./reading.js";
import { recordList } from "./record-list.js";
import type { EntityRecord } from "../records/entity-record.js";
import type { FactRecord } from "../records/fact-record.js";
import { entitySchema } from "../schemas/entity-schema.js";
import { factSchema } from "../schemas/fact-schema.js";

type WithoutFacts = Omit<EntityRecord, "facts" | "position">;

const entitiesOf = recordList<WithoutFacts & { readonly facts?: readonly unknown[] }>(entitySchema);
const factsOf = recordList<Omit<FactRecord, "position">>(factSchema);

/** The entities of a list with those of their facts that are well written; a bad fact does not cost the entity. */
export const readEntities = (list: readonly unknown[], reading: Reading): EntityRecord[] =>
  entitiesOf(list, reading).map((written) => {
    const { facts, ...entity } = written;
    return positions.move(written, facts === undefined ? entity : { ...entity, facts: factsOf(facts, reading) });
  });

import { type ConfidenceName, confidences } from "../graph/vocabulary/confidence.js";
import type { FactPropertyName } from "../graph/vocabulary/fact-property.js";
import type { Kind } from "../graph/vocabulary/kind.js";
import type { RelationTypeName } from "../graph/vocabulary/relation-type.js";
import type { Cited } from "./cited.js";
import type { WrittenEntity, WrittenFact, WrittenFigure, WrittenRelation, WrittenStage, WrittenStep } from "./written.js";

type Description = Omit<WrittenEntity, "id" | "at" | "facts">;
type At = readonly string[];

const union = (one: At, other: At): At => [...new Set([...one, ...other])];

const given = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const surest = Object.keys(confidences);
const rank = ({ confidence = "STATED" }: { readonly confidence?: ConfidenceName | undefined }): number => surest.indexOf(confidence);

/** What is said of a thing that two rows say: by the surer of them, by the first where both are as sure. */
function said<T extends Pick<Cited, "confidence" | "statement">>(known: T | undefined, { confidence, statement }: Cited): Pick<Cited, "confidence" | "statement"> {
  const later = { confidence, statement };
  if (known === undefined || rank(later) < rank(known)) return later;
  return { confidence: known.confidence, statement: known.statement ?? (rank(later) === rank(known) ? statement : undefined) };
}

/** The records the rows become, gathered by id: what two rows say of one thing stands in one record. */
export class Book {
  readonly #entities = new Map<string, WrittenEntity>();
  readonly #facts = new Map<string, Map<string, WrittenFact>>();
  readonly #relations = new Map<string, WrittenRelation>();
  readonly steps: WrittenStep[] = [];
  readonly stages: WrittenStage[] = [];
  readonly figures: WrittenFigure[] = [];
  readonly leftOut: { readonly kind: Kind; readonly what: string }[] = [];

  /** Notes a thing of this kind that is in the rows and not in the data, and why. */
  leaveOut(kind: Kind, what: string): void {
    this.leftOut.push({ kind, what });
  }

  /** An entity by its first description; later ones add where it is named, and what is not yet known of it. */
  entity(id: string, description: Description, { at }: Cited): string {
    const known = this.#entities.get(id);
    const aliases = union(known?.aliases ?? [], description.aliases ?? []);
    const { name, nameZh, summary, placeKind, documentKind } = { ...given(description), ...known };
    const merged = { id, name, nameZh, aliases: aliases.length > 0 ? aliases : undefined, summary, placeKind, documentKind, at: union(known?.at ?? [], at) };
    this.#entities.set(id, given(merged) as WrittenEntity);
    return id;
  }

  /** A value of a property, and where it is known from or until when it holds; nothing where the row has none. */
  fact(entity: string, property: FactPropertyName, value: string | number | null | undefined, { at, ...how }: Cited, days: Pick<WrittenFact, "validFrom" | "validTo"> = {}): void {
    if (value === undefined || value === null) return;
    const facts = this.#facts.get(entity) ?? new Map<string, WrittenFact>();
    const key = `${property} ${value}`;
    const known = facts.get(key);
    const fact = { property, value: String(value), validFrom: known?.validFrom, validTo: known?.validTo, ...days, ...said(known, { at, ...how }), at: union(known?.at ?? [], at) };
    this.#facts.set(entity, facts.set(key, given(fact) as WrittenFact));
  }

  /** A relation between two entities, with the time from which it holds where a row tells it. */
  relate(from: string, type: RelationTypeName, to: string, { at, validFrom, ...how }: Cited & { readonly validFrom?: string | undefined }): void {
    const key = `${from} ${type} ${to}`;
    const known = this.#relations.get(key);
    const relation = { from, type, to, validFrom: known?.validFrom ?? validFrom, ...said(known, { at, ...how }), at: union(known?.at ?? [], at) };
    this.#relations.set(key, given(relation) as WrittenRelation);
  }

  /** All entities with their facts, in the order in which they came. */
  get entities(): readonly WrittenEntity[] {
    return [...this.#entities.values()].map((entity) => {
      const facts = [...(this.#facts.get(entity.id)?.values() ?? [])];
      return facts.length === 0 ? entity : { ...entity, facts };
    });
  }

  /** All relations, in the order in which they came. */
  get relations(): readonly WrittenRelation[] {
    return [...this.#relations.values()];
  }
}

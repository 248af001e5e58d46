import type { LineCounter } from "yaml";
import type { Position } from "../records/position.js";

/** Where a map or list stands in its file; offsets are characters from the start of the file. */
interface Place {
  readonly file: string;
  readonly lines: LineCounter;
  readonly start: number;
  /** The keys of a map in the order of its entries; a list has none. */
  readonly keys?: readonly string[];
  readonly keyOffsets?: readonly number[];
  readonly valueOffsets: readonly number[];
}

const entryOf = ({ keys }: Place, step: string | number): number => (keys === undefined ? Number(step) : keys.indexOf(String(step)));

type Path = readonly (string | number)[];

/** Remembers where the maps and lists read from files stand, for as long as they are in use, so that records stay plain values. */
class Positions {
  readonly #places = new WeakMap<object, Place>();

  /** Notes where a map or list stands. */
  note(value: object, place: Place): void {
    this.#places.set(value, place);
  }

  /** Gives a record made from a map the place of that map, and returns the record. */
  move<T extends object>(from: object, to: T): T {
    const place = this.#places.get(from);
    if (place !== undefined) this.#places.set(to, place);
    return to;
  }

  /** Where the value under a path starts; as far down the path as is known, and the record's own position when nothing is. */
  at(root: object, path: Path = []): Position {
    let position = this.#start(root);
    let here: unknown = root;
    for (const step of path) {
      const place = this.#placeOf(here);
      const offset = place?.valueOffsets[entryOf(place, step)];
      if (place === undefined || offset === undefined) break;
      position = positionOf(place, offset);
      here = (here as Record<string | number, unknown>)[step];
    }
    return position;
  }

  /** Where a key of the map under a path is written; the map's start when it has no such key. */
  ofKey(root: object, path: Path, key: string): Position {
    const map = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root);
    const place = this.#placeOf(map);
    const offset = place?.keyOffsets?.[entryOf(place, key)];
    return place === undefined || offset === undefined ? this.at(root, path) : positionOf(place, offset);
  }

  #placeOf(value: unknown): Place | undefined {
    return typeof value === "object" && value !== null ? this.#places.get(value) : undefined;
  }

  #start(root: object): Position {
    const place = this.#places.get(root);
    if (place !== undefined) return positionOf(place, place.start);
    return (root as { position?: Position }).position ?? { file: "data", line: 1, column: 1 };
  }
}

function positionOf({ file, lines }: Place, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

/** The one memory of where things stand in the files. */
export const positions = new Positions();

import { kinds } from "../../src/graph/vocabulary/kind.js";
import { keyName } from "../../src/selection/key-name.js";
import type { Given, OutputField } from "./calls.js";
import type { InputValues } from "./input-values.js";

/** Arguments that must fit each other, by the field they are given to. */
const fitting: Readonly<Record<string, (values: InputValues) => Given>> = {
  "Query.matrix": matrix,
  "Query.compare": compare,
  "Query.series": series,
  "Query.paths": paths,
  "Query.derive": derive,
  "Query.asOf": asOf,
};

/** Values for these arguments of a field, those that must fit each other fitting. */
export function givenTogether(type: string, field: OutputField, names: readonly string[], values: InputValues): Given {
  const together = fittingArguments(type, field, values);
  return Object.fromEntries(names.map((name) => [name, name in together ? together[name] : values.ofArgument(type, field, name)]));
}

/** The arguments of a field that must fit each other. */
export const fittingArguments = (type: string, { name }: OutputField, values: InputValues): Given => fitting[`${type}.${name}`]?.(values) ?? {};

function matrix({ draw, keys }: InputValues): Given {
  const [type, known] = draw.from([...keys].filter(([rows, list]) => rows in kinds && list.keys.length > 2));
  const rows = draw.from(known.keys);
  return { of: keyName(type), rows, columns: draw.from(known.keys.filter((key) => key !== rows)) };
}

/** Two series that are there, each told as far as it can be. */
function compare({ draw, figures }: InputValues): Given {
  const [first, second] = draw.several(figures, 2);
  const told = [first, second].map((figure) => {
    const { id: _id, unit: _unit, ...one } = figure ?? {};
    return { ...one, asRead: draw.happens(0.5), joined: draw.happens(0.5), every: true };
  });
  return { series: told, unit: first?.unit };
}

function series({ draw, figures }: InputValues): Given {
  const { indicator, about: [about], unit } = draw.from(figures.filter((figure) => figure.about.length > 0));
  return { indicator, about, unit };
}

/** Two entities, and one that is not between them. */
function paths({ draw, samples }: InputValues): Given {
  const [from, to, avoided] = draw.several(samples.idsOf("Zone"), 3);
  const [notTypes, ...types] = draw.several(["PILOTS", "PART_OF", "CONCERNS", "LOCATED_IN", "ESTABLISHED_BY", "SUPPORTS", "TURNS_TO"], 6);
  return { from, to, avoid: [avoided], via: draw.from(["place/china", "institution/state-council", "agreement/rcep"]), types, notTypes: [notTypes] };
}

/** Figures that are in one unit, which they are told in. */
function derive({ draw, figures }: InputValues): Given {
  const { unit } = draw.from(figures.filter(({ id, unit: one }) => figures.some((other) => other.id !== id && other.unit === one)));
  const alike = figures.filter((figure) => figure.unit === unit);
  return { figures: draw.several(alike, 3).map(({ id }) => id), by: draw.from(["SUM", "AVERAGE", "RANK"]), unit };
}

/** What is not known of a day can only be left out where there is a day. */
function asOf({ draw }: InputValues): Given {
  return { validOn: draw.from(["2014-06-30", "2018-12-31", "2023-06-30"]) };
}

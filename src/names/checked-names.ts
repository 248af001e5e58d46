import { Failure } from "../errors.js";

const mostNames = 200;
const mostCharacters = 300;

const refuse = (what: string): never => {
  throw new Failure("BAD_USER_INPUT", what);
};

/** The names that are asked for; throws when there is none, or too much. */
export function checkedNames(names: readonly string[]): readonly string[] {
  const { length } = names;
  if (length < 1 || length > mostNames) refuse(`Argument "names": ${length} names are not allowed; give 1 to ${mostNames}, such as ["Shanghai FTZ"].`);
  const long = names.findIndex((name) => name.length > mostCharacters);
  if (long !== -1) refuse(`Argument "names[${long}]": ${names[long]?.length} characters are too many; give names of at most ${mostCharacters}, such as "Shanghai FTZ".`);
  return names;
}

// Written for any Node that knows modules, so that an old one can say that it is old.

/** What is wrong with this version of Node, in one sentence; an empty text when nothing is. */
export function nodeProblem(version) {
  const numbers = version.split(".").map(Number);
  const isOld = numbers[0] < 20 || (numbers[0] === 20 && numbers[1] < 19);
  return isOld ? "Node " + version + " is too old: install Node 20.19 or newer." : "";
}

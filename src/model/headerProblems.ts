/** What is wrong with a table's line of column names, in words; nothing when it is as described. */
export function headerProblems(found: readonly string[], expected: readonly string[]): string[] {
  if (found.length === 0) return ["is empty, expected a line of column names"];
  if (found.length === 1 && found[0]?.includes(";")) {
    return ["found semicolons between the cells, expected commas"];
  }
  const problems = [
    ...missing(expected, found).map((name) => `column ${name}: is missing`),
    ...missing(found, expected).map((name) => `column ${name}: is not in datapackage.json`),
    ...repeated(found).map((name) => `column ${name}: stands more than once`),
  ];
  if (problems.length > 0 || found.join() === expected.join()) return problems;
  return [`found the columns ${found.join(", ")}, expected the order ${expected.join(", ")}`];
}

function missing(names: readonly string[], among: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !among.includes(name));
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

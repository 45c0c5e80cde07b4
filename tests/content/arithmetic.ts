/** The sum, difference, product or quotient that a note states, such as `(1,278 + 634) / 2`. */
export function evaluate(formula: string): number {
  const tokens = formula.replaceAll(",", "").match(/\d+(?:\.\d+)?|[-+x/()]/g) ?? [];
  let at = 0;
  const value = addition();
  if (at !== tokens.length) throw new Error(`cannot compute ${formula}`);
  return value;

  function addition(): number {
    let left = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      left = tokens[at++] === "+" ? left + product() : left - product();
    }
    return left;
  }

  function product(): number {
    let left = single();
    while (tokens[at] === "x" || tokens[at] === "/") {
      left = tokens[at++] === "x" ? left * single() : left / single();
    }
    return left;
  }

  function single(): number {
    const token = tokens[at++];
    if (token !== "(") return Number(token);
    const inner = addition();
    at++;
    return inner;
  }
}

/** The plain formulas of a note: `5,992 / 3 and 15,072 / 8` has two. */
export function formulasOf(note: string): string[] {
  const found = note.match(/\(?\d[\d,.]*(?:[ )(]*(?:[-+/x]) [\d,.()]+)+(?=$|[ ;,:)])[)]*/g) ?? [];
  return found.map((formula) => formula.replace(/[,.;]$/, ""));
}

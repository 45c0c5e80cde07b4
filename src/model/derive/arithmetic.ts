const token = /\d+(?:\.\d+)?|[-+x*/^()]/g;

/** The value of a computation as notes write it, such as `(1,278 + 634) / 2` or `(93/75)^(1/4)-1`. */
export function evaluate(formula: string): number {
  const tokens = formula.replaceAll(",", "").match(token) ?? [];
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
    let left = power();
    while (/^[x*/]$/.test(tokens[at] ?? "")) {
      left = tokens[at++] === "/" ? left / power() : left * power();
    }
    return left;
  }

  function power(): number {
    const base = single();
    if (tokens[at] !== "^") return base;
    at++;
    return base ** power();
  }

  function single(): number {
    const next = tokens[at++];
    if (next !== "(") return Number(next);
    const inner = addition();
    at++;
    return inner;
  }
}

const number = "\\d[\\d,]*(?:\\.\\d+)?";
const operand = `\\(*${number}\\)*`;
const spaced = new RegExp(`${operand}(?: [-+x/*] ${operand}|[/*+^-]${operand})+`, "g");
const tight = new RegExp(`${operand}(?:[-+/*^]${operand})+`, "g");

/** The computations that a note states: `5,992 / 3 and 15,072 / 8` has two; a range of years is none. */
export function formulasOf(note: string): string[] {
  const found = [...(note.match(spaced) ?? []), ...(note.match(tight) ?? [])];
  const whole = found.map((text) => text.replace(/,$/, "")).filter(isBalanced);
  return [...new Set(whole)].filter((text) => / [-+x/*] /.test(text) || /[/*+^]/.test(text));
}

/** Whether every bracket that closes was opened before. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === "(") open += 1;
    if (char === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

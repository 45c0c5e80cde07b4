/** Markup that must never come out as markup; every piece of it has "evil" in its name. */
export const payloads = [
  '<evil-tag onevil="1">',
  '"><evil-tag data-evil=1>',
  `' data-evil='1`,
  '" onevil="1" data-evil="',
  "</script><evil-tag>",
  "<script>evil()</script>",
  '<img src="x" onerror="evil()">',
  "</p></li></ul></fieldset></form></quiz-item><evil-tag>",
  "</textarea><evil-tag>",
  "<!-- evil",
  "--><evil-tag>",
  "<svg onload=evil()>",
  "javascript:evil()",
  "{{fact:evil}}",
  "{{fact:evil}}<evil-tag>",
  "&lt;evil-tag&gt;&#60;evil-tag&#62;",
  "]]><evil-tag>",
  "[[1]]<evil-tag>",
];

/** Texts that break what takes a text for granted: empty, endless, invisible, half of a character. */
export const oddTexts = [
  "",
  " ",
  "\u0000",
  "\u001b[31m",
  "\u202eevil\u202c",
  "\ud800",
  "\ufeff",
  "\u2028",
  "🙂".repeat(40),
  "é̂".repeat(60),
  "long ".repeat(900),
  "x".repeat(4000),
  "__proto__",
  "constructor",
  "*emphasis* and `code`",
  "a: b: c",
  "# no comment",
];

/** What stands where a text, a number or a list should. */
export const oddValues: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  -1e308,
  Number.POSITIVE_INFINITY,
  Number.NaN,
  1e-320,
  2 ** 53,
  [],
  {},
  [[]],
  [null],
  { fact: "evil" },
  { fact: 1 },
  { toString: 1, __proto__x: 2 },
  nested(30),
];

function nested(depth: number): unknown {
  return depth === 0 ? "evil" : depth % 2 ? [nested(depth - 1)] : { a: nested(depth - 1) };
}

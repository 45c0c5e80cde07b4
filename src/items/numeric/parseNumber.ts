const spaces = /[\s\u00a0\u2009\u202f]/g;

/**
 * Reads a number as people write it; undefined when it cannot be read.
 * The locale decides which sign is the decimal one (in English `1,278` is a thousand and more, and
 * `1,5` is refused, as it might mean either); spaces and apostrophes may part thousands anywhere;
 * a minus may be typographic; a currency sign before and a unit after the number are passed over.
 */
export function parseNumber(text: string, { locale = "en" } = {}): number | undefined {
  const decimal = decimalSign(locale);
  const bare = text
    .replace(spaces, "")
    .replace(/[−–‒]/g, "-")
    .replace(/^([-+]?)[$€£¥]/, "$1")
    .replace(/(?<=\d)['’](?=\d{3})/g, "");
  const [, sign = "", whole = "", fraction = ""] = patterns[decimal].exec(bare) ?? [];
  if (!whole && !fraction) return undefined;
  return Number(`${sign}${whole.replace(/[.,]/g, "") || "0"}.${fraction || "0"}`);
}

const unit = "[^\\d.,+-]*";
const patterns = {
  ".": new RegExp(`^([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.(\\d*))?${unit}\\.?$`),
  ",": new RegExp(`^([-+]?)(\\d{1,3}(?:\\.\\d{3})+|\\d*)(?:,(\\d*))?${unit}\\.?$`),
};

function decimalSign(locale: string): "." | "," {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
}

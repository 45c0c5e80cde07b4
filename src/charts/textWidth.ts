/** Advance widths of the interface typeface for U+0020 to U+007E, in hundredths of the size. */
const widths = {
  400: toWidths(`20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25
    50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30
    35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30
    24 30 50`),
  600: toWidths(`20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27
    51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32
    34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32
    25 32 51`),
};
const otherWidth = 55;

function toWidths(text: string): number[] {
  return text.split(/\s+/).map(Number);
}

/** Width of one line of text, in the drawing's pixels, without a browser to measure it. */
export function textWidth(
  text: string,
  { size, weight = 400 }: { size: number; weight?: 400 | 600 },
): number {
  const widthOf = (char: string) => widths[weight][char.charCodeAt(0) - 32] ?? otherWidth;
  return ([...text].reduce((sum, char) => sum + widthOf(char), 0) * size) / 100;
}

/** Breaks a text into lines no wider than `width`; a longer word keeps a line of its own. */
export function wrapText(
  text: string,
  { width, ...style }: { width: number; size: number; weight?: 400 | 600 },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

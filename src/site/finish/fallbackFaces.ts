interface Metrics {
  /** Height above the baseline, in em. */
  ascent: number;
  /** Depth below the baseline, in em. */
  descent: number;
  /** Mean advance of a character by its frequency in English text, in em: regular, 600, italic. */
  width: { regular: number; bold: number; italic?: number };
}

interface LocalFont extends Metrics {
  regular: string[];
  bold: string[];
  italic?: string[];
}

// All metrics are those of @capsizecss/metrics 4.3.0, which reads them from the font files.
const serif: Metrics = {
  ascent: 1.036,
  descent: 0.335,
  width: { regular: 0.479, bold: 0.486, italic: 0.441 },
};
const sans: Metrics = { ascent: 1.024, descent: 0.4, width: { regular: 0.418, bold: 0.431 } };

// The last face that the reader's system has is the one that the browser takes.
const serifFonts: LocalFont[] = [
  {
    ...{ ascent: 0.891, descent: 0.216, width: { regular: 0.406, bold: 0.433, italic: 0.408 } },
    regular: ["Times New Roman", "Liberation Serif"],
    bold: ["Times New Roman Bold", "Liberation Serif Bold"],
    italic: ["Times New Roman Italic", "Liberation Serif Italic"],
  },
  {
    ...{ ascent: 1.069, descent: 0.293, width: { regular: 0.481, bold: 0.5 } },
    regular: ["Noto Serif"],
    bold: ["Noto Serif Bold"],
  },
  {
    ...{ ascent: 0.917, descent: 0.219, width: { regular: 0.446, bold: 0.519, italic: 0.455 } },
    regular: ["Georgia"],
    bold: ["Georgia Bold"],
    italic: ["Georgia Italic"],
  },
];
const sansFonts: LocalFont[] = [
  {
    ...{ ascent: 0.928, descent: 0.244, width: { regular: 0.445, bold: 0.451 } },
    regular: ["Roboto"],
    bold: ["Roboto Bold"],
  },
  {
    ...{ ascent: 0.905, descent: 0.212, width: { regular: 0.446, bold: 0.48 } },
    regular: ["Arial", "Liberation Sans"],
    bold: ["Arial Bold", "Liberation Sans Bold"],
  },
];

/**
 * Fonts of the reader's own system, stretched to the metrics of ours: text keeps its lines
 * when our files arrive.
 */
export function fallbackFaces(): string {
  return [
    ...serifFonts.flatMap((font) => faces("Source Serif 4", serif, font)),
    ...sansFonts.flatMap((font) => faces("Source Sans 3", sans, font)),
  ].join("");
}

function faces(family: string, ours: Metrics, font: LocalFont): string[] {
  const cuts = [
    { cut: "regular", descriptors: "" },
    { cut: "bold", descriptors: "font-weight:600 700;" },
    { cut: "italic", descriptors: "font-style:italic;" },
  ] as const;
  return cuts.flatMap(({ cut, descriptors }) => {
    const width = ours.width[cut];
    const theirs = font.width[cut];
    const names = font[cut];
    if (!width || !theirs || !names) return [];
    const scale = width / theirs;
    const source = names.map((name) => `local("${name}")`).join(",");
    return `@font-face{font-family:"${family} Fallback";${descriptors}src:${source};size-adjust:${percent(scale)};ascent-override:${percent(ours.ascent / scale)};descent-override:${percent(ours.descent / scale)};line-gap-override:0%}`;
  });
}

function percent(x: number): string {
  return `${Number((x * 100).toFixed(1))}%`;
}

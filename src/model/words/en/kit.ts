/** Words of the kit around a figure that the browser writes. */
export const enKit = {
  waits: "The text goes on here once you have predicted.",
  show: " (show in the figure)",
  shown: " (shown in the figure; once more, or Escape, takes it back)",
  csv: "Data as CSV",
  svg: "Picture as SVG",
  png: "Picture as PNG",
  making: "Making the picture …",
  made: (file: string) => `Saved as ${file}.`,
  failed: "This browser could not make the file.",
  link: "Link to this figure as it is now",
  embed: "Code that puts it into another page",
  copy: "Copy",
  copied: "Copied",
  copyCitation: "Copy the citation",
  byHand: "Selected. Copy it with the keys of your system.",
  credit: "Rare Leverage, an open course. CC BY 4.0",
};

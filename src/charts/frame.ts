/** The two forms of every drawing: for a phone and for a wide column. */
export const narrowWidth = 320;
export const wideWidth = 760;

/** Sizes that all drawings share, in the drawing's pixels. */
export interface Frame {
  width: number;
  narrow: boolean;
  /** Size of axis labels and notes. */
  small: number;
  /** Size of value labels and names. */
  text: number;
}

/** The shared sizes for a width; below 600 px the narrow form. */
export function toFrame(width = wideWidth): Frame {
  const narrow = width < 600;
  return { width, narrow, small: narrow ? 12 : 13, text: narrow ? 13 : 14 };
}

/** The ending of the name of an item that is asked before the text, as a guess; no author's id has it. */
export const guessSuffix = "--first";

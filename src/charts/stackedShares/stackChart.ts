/** One part of every stack. */
export interface StackPart {
  name: string;
  /** Colour of the course: china, us, japan, new-supply, context. */
  colour: string;
  /** How much paler than its colour, for parts that share one: 0, 1 or 2 steps. */
  shade: number;
}

/** One stack: the parts of a whole at one moment. */
export interface StackMoment {
  /** In years. */
  time: number;
  /** Name under the stack. */
  label: string;
  /** Still to come: paler, with a dashed edge. */
  projected: boolean;
  /** One value for each part, in their order; null is not known. */
  values: readonly (number | null)[];
  /** One readout for each part. */
  readouts: readonly string[];
}

/** Stacks of one height over time, each the whole of its moment. */
export interface StackChart {
  title: string;
  /** From the foot upwards. */
  parts: readonly StackPart[];
  moments: readonly StackMoment[];
  /** A share, 0 to 100, as a text. */
  format: (share: number) => string;
  /** Text over the stacks that are still to come. */
  toCome: string;
  /** Word for a moment without values. */
  missing: string;
}

/** A part's place in a stack, in percent from the foot; null where it is not known or nothing. */
export type Slice = { part: number; from: number; to: number };

/** The parts as shares of their sum, so that every stack is a whole whatever was rounded. */
export function slicesOf({ values }: StackMoment): Slice[] {
  const sum = values.reduce<number>((total, value) => total + Math.max(0, value ?? 0), 0);
  let from = 0;
  return values.flatMap((value, part) => {
    if (sum === 0 || value === null || value <= 0) return [];
    const slice = { part, from, to: from + (value / sum) * 100 };
    from = slice.to;
    return [slice];
  });
}

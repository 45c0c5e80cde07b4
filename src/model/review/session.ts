/** One sitting: what is still to be asked, and what came of what was. */
export interface Session {
  /** Ids of items still to be asked, in order. */
  queue: readonly string[];
  /** The id of the item that is asked now. */
  current?: string;
  /** What was answered, in order. */
  answered: readonly { id: string; right: boolean }[];
  /** What was passed over. */
  skipped: readonly string[];
}

/** The most that one sitting asks. */
export const longestSession = 20;

/** A sitting that begins: the first of a list that may be long. */
export function startSession(ids: readonly string[]): Session {
  return { queue: ids.slice(0, longestSession), answered: [], skipped: [] };
}

/** Ends the item that is asked now, if any: answered, right or not, or else skipped. */
export function endCurrent(session: Session, right: boolean | undefined): Session {
  const { current, ...rest } = session;
  if (current === undefined) return rest;
  if (right === undefined) return { ...rest, skipped: [...rest.skipped, current] };
  return { ...rest, answered: [...rest.answered, { id: current, right }] };
}

/** Keeps in the queue only what is still to be asked. */
export function keepQueue(session: Session, isWanted: (id: string) => boolean): Session {
  return { ...session, queue: session.queue.filter(isWanted) };
}

/** Takes the next item of the queue; without one nothing is asked any more. */
export function takeNext({ current: _, queue: [next, ...queue], ...rest }: Session): Session {
  return next === undefined ? { ...rest, queue } : { ...rest, queue, current: next };
}

/** The number of the item that is asked now, and of how many. */
export function placeIn({ queue, current, answered, skipped }: Session): {
  number: number;
  total: number;
} {
  const number = answered.length + skipped.length + (current === undefined ? 0 : 1);
  return { number, total: number + queue.length };
}

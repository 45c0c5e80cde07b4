import { type Card, createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import type { Attempt, ItemState } from "../item/attempt.js";
import { type Day, type DayOf, dateOf, dayOfDate } from "./day.js";
import { rateAttempt } from "./rating.js";

/** What the attempts at an item tell about how well it is remembered. */
export interface Memory {
  /** When it should be asked again. */
  due: Day;
  /** The day of the last review. */
  last: Day;
  /** The time of the last review, in milliseconds since 1970. */
  lastAt: number;
  /** In how many days the chance to remember it has fallen to nine in ten. */
  stability: number;
  /** How many reviews there were, each on a day of its own. */
  reviews: number;
}

/** An attempt that counts as a review, and its day. */
interface Review extends Attempt {
  day: Day;
}

// Whole days only, and no chance: the same attempts always give the same days.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

const grades: Readonly<Record<string, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Replays the graded attempts at an item, as FSRS schedules them; nothing when there are none. */
export function replay(state: ItemState, dayOf: DayOf): Memory | undefined {
  const reviews = reviewsOf(state, dayOf);
  const [first, last] = [reviews[0], reviews.at(-1)];
  if (!first || !last) return undefined;
  let card: Card = createEmptyCard(dateOf(first.day));
  for (const review of reviews) {
    const rating = rateAttempt(review, { seen: review === first && state.revealed });
    const grade = grades[rating ?? ""] ?? Rating.Again;
    card = scheduler.next(card, dateOf(review.day), grade).card;
  }
  return {
    due: dayOfDate(card.due),
    last: last.day,
    lastAt: last.at,
    stability: card.stability,
    reviews: reviews.length,
  };
}

/** The graded attempts that count: of each day the first, as a second one is not remembering. */
export function reviewsOf({ attempts }: ItemState, dayOf: DayOf): Review[] {
  const reviews: Review[] = [];
  for (const attempt of attempts.toSorted((a, b) => a.at - b.at)) {
    const day = dayOf(attempt.at);
    const isFirst = day > (reviews.at(-1)?.day ?? Number.NEGATIVE_INFINITY);
    if (attempt.score !== null && isFirst) reviews.push({ ...attempt, day });
  }
  return reviews;
}

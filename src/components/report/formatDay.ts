import { en } from "../../model/words/en/core.js";

// Beyond this there are no dates; a time from a file may be any number.
const last = 8.64e15;

/** A time in milliseconds since 1970 → its day in words; empty for what is no time. */
export function formatDay(at: number, { locale = en.locale } = {}): string {
  if (!(at > 0 && at <= last)) return "";
  // The course writes 7 September 2010, which is English, though not everybody's.
  const form = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(form, { dateStyle: "long" }).format(at);
}

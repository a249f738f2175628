import { z } from 'astro/zod';

/** The form of every identifier: lower-case words and numbers joined by single hyphens. */
export const IDENTIFIER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An identifier written by the author; it becomes part of a permanent address. */
export const identifier = z.string().regex(IDENTIFIER, {
  error: 'is not an identifier: use lower-case letters, digits and single hyphens, such as "para-4"',
});

/** A clause named from anywhere: `<proposal>/<clause>`. */
export const clauseReference = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not a clause reference: write "<proposal>/<clause>", such as "budapest-memorandum/para-4"',
});

const CALENDAR_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a date that exists in the calendar (31 February does not). */
function existsInCalendar(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number);
  if (!month || !day) return true;
  return day <= new Date(Date.UTC(year!, month, 0)).getUTCDate();
}

/** An ISO 8601 calendar date, as precise as known: `2024-07-11`, `2024-07` or `2024`. */
export const isoDate = z
  .string({ error: 'is not a date: write it in quotation marks as "2024-07-11", "2024-07" or "2024"' })
  .regex(CALENDAR_DATE, { error: 'is not a date: write "2024-07-11", "2024-07" or "2024"' })
  .refine(existsInCalendar, { error: 'is not a day of the calendar: write one that its month has' });

/** The form of the ISO 8601 durations in use here: whole years, months, days, hours. */
export const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?)?$/;

/** An ISO 8601 duration such as `PT24H`, `P6M` or `P10Y`. */
export const isoDuration = z.string().regex(DURATION, { error: 'is not a duration: write "PT24H", "P6M" or "P10Y"' });

/** A sentence or more of our own prose; may hold inline Markdown and references such as `[](term:assurance)`. */
export const prose = z.string().trim().min(1, { error: 'is empty: write the text or remove the line' }).max(4000, { error: 'is longer than 4000 characters: write long text in an article' });

/** A short label without Markdown. */
export const label = z.string().trim().min(1, { error: 'is empty' }).max(160, { error: 'is longer than 160 characters' });

/** An absolute web address. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address: it must begin with https:// or http://' });

/** BCP 47 tag of a language used in the record. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'is not a language tag: write "en", "uk", "ru", "fr" …' });

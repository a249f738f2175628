const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2024-07-11` → `11 July 2024`; `2024-07` → `July 2024`; `2024` → `2024`. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

const UNITS: Record<string, string> = { Y: 'year', M: 'month', D: 'day', H: 'hour' };

/** `PT24H` → `24 hours`; `P10Y` → `10 years`. Anything that is no duration comes back as it is. */
export function formatDuration(value: string): string {
  if (!/^P/.test(value)) return value;
  const parts = [...value.matchAll(/(\d+)([YMDH])/g)].map(([, n, unit]) => `${n} ${UNITS[unit!]}${n === '1' ? '' : 's'}`);
  return parts.join(' ') || value;
}

/** Hours in an ISO 8601 duration (a month counts 30 days, a year 365), or undefined where it is none. */
export function hoursOf(duration: string): number | undefined {
  if (!/^P/.test(duration)) return undefined;
  const inHours: Record<string, number> = { Y: 8760, M: 720, D: 24, H: 1 };
  return [...duration.matchAll(/(\d+)([YMDH])/g)].reduce((sum, [, n, unit]) => sum + Number(n) * inHours[unit!]!, 0);
}

/** `EUR 1.8 billion`, `USD 250 million`, `CAD 3,020`. */
export function formatSum(amount: number, currency: string): string {
  const [divisor, word] = amount >= 1e12 ? [1e12, ' trillion'] : amount >= 1e9 ? [1e9, ' billion'] : amount >= 1e6 ? [1e6, ' million'] : [1, ''];
  return `${currency} ${(amount / divisor).toLocaleString('en-GB', { maximumFractionDigits: 3 })}${word}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `1 clause`, `43 clauses`, `1,234 clauses`. */
export function formatCount(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? noun : plural}`;
}

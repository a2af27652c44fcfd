/** Whether words are a day of the calendar, such as 2026-12-31: "2026-02-30" is none. */
export function isDay(said: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(said) ? new Date(`${said}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(said);
}

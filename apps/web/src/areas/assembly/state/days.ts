/** The day that many calendar days after another one. @param date `2026-03-12` */
export function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

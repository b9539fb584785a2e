/** A row of the norm that says how many members an assembly has. */
export interface SizeRow {
  readonly upTo?: number;
  readonly least: number;
  readonly most: number;
}

/** How many members the norm allows where so many people live; undefined where it has no such row. */
export function sizeFor(population: number, table: unknown): SizeRow | undefined {
  if (!Array.isArray(table) || population < 1) return undefined;
  return (table as readonly SizeRow[]).find(({ upTo }) => upTo === undefined || population <= upTo);
}

/** The same day so many years later. */
export function yearsAfter(calendarDate: string, years: number): string {
  return `${String(Number(calendarDate.slice(0, 4)) + years)}${calendarDate.slice(4)}`;
}

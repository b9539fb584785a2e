/** The code alone, or the address that a scanner reads. */
const CODE = /(?:^|#)\s*([0-9a-f]{64})\s*$/i;

/** The code of a receipt as somebody typed, pasted or scanned it; undefined when it is none. */
export function receiptCodeOf(typed: string): string | undefined {
  return CODE.exec(typed)?.[1]?.toLowerCase();
}

/** Far above any budget, and a number of tiyn that is still exact: a digit more is not taken. */
const MOST = 10_000_000_000_000;

/** How a field takes money in tenge. */
export const TENGE = {
  thousandSeparator: ' ',
  decimalSeparator: ',',
  decimalScale: 2,
  min: 0,
  hideControls: true,
  isAllowed: ({ floatValue = 0 }: { readonly floatValue?: number | undefined }) => floatValue <= MOST,
} as const;

/** How a field takes money in tenge. */
export const TENGE = {
  thousandSeparator: ' ',
  decimalSeparator: ',',
  decimalScale: 2,
  min: 0,
  hideControls: true,
} as const;

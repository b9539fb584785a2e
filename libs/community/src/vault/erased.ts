/** What is shown in place of something whose key was destroyed. */
export interface Erased {
  readonly erased: true;
}

export const erased: Erased = { erased: true };

export function isErased(value: object): value is Erased {
  return 'erased' in value;
}

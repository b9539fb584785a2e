/** A form's error as a field takes it: absent, not empty, where there is none. */
export function errorOf(error: unknown): { readonly error?: string } {
  return typeof error === 'string' ? { error } : {};
}

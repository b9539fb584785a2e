import { DomainError } from '#libs/kernel';

/**
 * What a part of an address may say.
 *
 * @throws DomainError `FieldInvalid` naming the part
 */
export function oneOf<const Values extends readonly string[]>(
  values: Values,
  given: string,
  field: string,
): Values[number] {
  if (!values.includes(given)) throw new DomainError('FieldInvalid', { field });
  return given;
}

import { Matches } from 'class-validator';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id of ours: a UUID in lower case, so that there is one spelling of it. */
export function IsId({ each = false }: { readonly each?: boolean } = {}): PropertyDecorator {
  return Matches(ID, { each, message: '$property must be a UUID in lower case' });
}

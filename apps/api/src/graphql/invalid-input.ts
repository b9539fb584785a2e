import type { GraphQLFormattedError } from 'graphql';
import { fieldWords, InvalidInput } from '#libs/graphql';
import type { FieldFault, RequestContext } from '#libs/graphql';

const INVALID_INPUT = {
  kk: 'Кейбір өрістер дұрыс толтырылмаған.',
  ru: 'Некоторые поля заполнены неверно.',
  en: 'Some fields are not filled in correctly.',
};

/** Input that is not as asked for, each bad field with what is wrong with it, in the language of who asks. */
export function invalidInput(faults: readonly FieldFault[], locale: RequestContext['locale']): InvalidInput {
  return Object.assign(new InvalidInput(), {
    code: 'InvalidInput',
    message: INVALID_INPUT[locale],
    fields: faults.map((fault) => ({
      field: fault.field,
      constraint: fault.constraint,
      message: fieldWords(fault, locale),
    })),
  });
}

/** A value that a scalar refused is said as any other bad field is; other errors stay as they are. */
export function inLanguage<Told extends Pick<GraphQLFormattedError, 'message' | 'extensions'>>(
  error: Told,
  locale: RequestContext['locale'],
): Told {
  const scalar = error.extensions?.['scalar'];
  if (typeof scalar !== 'string') return error;
  const field = / at "([^"]+)"/.exec(error.message)?.[1] ?? /Variable "\$([^"]+)"/.exec(error.message)?.[1];
  const { code, message, fields } = invalidInput(
    [{ field: field ?? '', constraint: scalar, limits: [] }],
    locale,
  );
  return { ...error, message, extensions: { code, fields } };
}

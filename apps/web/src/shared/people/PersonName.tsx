import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import type { personNameFragment } from './operations.js';
import type { ResultOf } from '../api/graphql.js';

export type NamedPerson = ResultOf<typeof personNameFragment>;

/** A name as on the identity card, never translated; or why there is none. */
export function PersonName({ person }: { readonly person: NamedPerson }) {
  const words = useWords(sharedWords);
  const { name } = person;
  if (name.__typename === 'FullName')
    return <span lang="kk">{[name.surname, name.given, name.patronymic].filter(Boolean).join(' ')}</span>;
  return <em>{name.__typename === 'Erased' ? words.nameErased : words.nameWithheld}</em>;
}

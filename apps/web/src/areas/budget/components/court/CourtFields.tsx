import { SimpleGrid, TextInput } from '@mantine/core';
import { useWords } from '../../../../shared/i18n/words.js';
import { courtWords } from '../../words/court.js';

/** What every error of these fields is shown beside. */
export const COURT_FIELDS = ['decision.number', 'decision.date', 'court.kk', 'court.ru'];

/** Which act of which court. */
export function CourtFields({ input }: { readonly input: (field: string) => object }) {
  const words = useWords(courtWords);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput label={words.number} required {...input('decision.number')} />
      <TextInput type="date" label={words.date} required {...input('decision.date')} />
      <TextInput label={words.courtKk} lang="kk" required {...input('court.kk')} />
      <TextInput label={words.courtRu} lang="ru" required {...input('court.ru')} />
    </SimpleGrid>
  );
}

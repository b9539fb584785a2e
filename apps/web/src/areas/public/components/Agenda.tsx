import { List } from '@mantine/core';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../types.js';
import { publicWords } from '../words/index.js';
import { Part } from '../../../shared/components/Part.js';

/** What the gathering is about, numbered as in the notice. */
export function Agenda({ agenda }: { readonly agenda: Meeting['agenda'] }) {
  const words = useWords(publicWords);
  return (
    <Part title={words.agenda}>
      <List type="ordered">
        {agenda.map((item) => (
          <List.Item key={item.kk}>
            <Bilingual text={item} />
          </List.Item>
        ))}
      </List>
    </Part>
  );
}

import { Anchor, List, Text } from '@mantine/core';
import { Bilingual } from '../components/Bilingual.js';
import { useFormat } from '../format/use-format.js';
import { useWords } from '../i18n/words.js';
import type { SittingItem } from './types.js';
import { sittingsWords } from './words/index.js';

/** Papers to an item; the office has those that are not open, too. */
export function Materials({
  materials,
  forOffice,
}: {
  readonly materials: SittingItem['materials'];
  readonly forOffice: boolean;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  if (materials.length === 0) return null;
  return (
    <>
      <Text>{words.materials}:</Text>
      <List>
        {materials.map(({ id, title, open, path, late, dueOn }) => (
          <List.Item key={id}>
            {open || forOffice ? (
              <Anchor href={path}>
                <Bilingual text={title} />
              </Anchor>
            ) : (
              <Bilingual text={title} />
            )}
            {!open && ` · ${words.closedMaterial}`}
            {late && ` · ${words.lateMaterial(dueOn === null ? '' : format.date(dueOn))}`}
          </List.Item>
        ))}
      </List>
    </>
  );
}

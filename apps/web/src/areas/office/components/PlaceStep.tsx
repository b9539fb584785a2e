import { Button, Fieldset, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useWords } from '../../../shared/i18n/words.js';
import { officeWords } from '../words/index.js';
import type { Convening } from './convening.js';

/** Second step: the hall and the agenda, in both languages. */
export function PlaceStep({ form }: { readonly form: UseFormReturnType<Convening> }) {
  const { convene: words } = useWords(officeWords);
  const { agenda } = form.values;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={words.placeKk} lang="kk" required {...form.getInputProps('placeKk')} />
        <TextInput label={words.placeRu} lang="ru" required {...form.getInputProps('placeRu')} />
      </SimpleGrid>
      {agenda.map(({ key }, index) => (
        <Fieldset key={key} legend={words.agendaItem(index + 1)}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <Textarea
              label={words.agendaKk}
              lang="kk"
              rows={2}
              required
              {...form.getInputProps(`agenda.${String(index)}.kk`)}
            />
            <Textarea
              label={words.agendaRu}
              lang="ru"
              rows={2}
              required
              {...form.getInputProps(`agenda.${String(index)}.ru`)}
            />
          </SimpleGrid>
          {agenda.length > 1 && (
            <Button
              variant="default"
              mt="xs"
              onClick={() => {
                form.removeListItem('agenda', index);
              }}
            >
              {words.removeItem(index + 1)}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() => {
            form.insertListItem('agenda', { key: crypto.randomUUID(), kk: '', ru: '' });
          }}
        >
          {words.addItem}
        </Button>
      </Group>
    </Stack>
  );
}

import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../shared/i18n/words.js';
import type { Competence } from '../state/types.js';
import type { AssemblyWords } from '../words/kk.js';

/** A matter for the agenda while it is written. */
export interface DraftItem {
  readonly key: string;
  readonly competence: Competence['code'];
  readonly kk: string;
  readonly ru: string;
  readonly secret: boolean;
  /** The decision that is discussed again. */
  readonly repeats: string | null;
}

/** Written in both languages. */
export function isComplete({ kk, ru }: DraftItem): boolean {
  return kk.trim() !== '' && ru.trim() !== '';
}

/** The item as the api takes it. */
export function itemInput({ competence, kk, ru, secret, repeats }: DraftItem) {
  return {
    competence,
    title: { kk, ru },
    ballot: secret ? ('secret' as const) : ('open' as const),
    ...(repeats !== null && { repeats }),
  };
}

/** Items by the competences of the assembly, in both languages, each with its ballot. */
export function AgendaFields({
  words,
  items,
  competences,
  onChange,
  from = 1,
}: {
  readonly words: AssemblyWords['items'];
  readonly items: readonly DraftItem[];
  readonly competences: readonly Competence[];
  readonly onChange: (items: readonly DraftItem[]) => void;
  /** Number of the first of them. */
  readonly from?: number;
}) {
  const [first] = competences;
  const language = useLanguage();
  function change(key: string, part: Partial<DraftItem>): void {
    onChange(items.map((item) => (item.key === key ? { ...item, ...part } : item)));
  }
  return (
    <Stack>
      {items.map((item, index) => (
        <Fieldset key={item.key} legend={words.item(String(from + index))}>
          <Stack gap="sm">
            {item.repeats !== null && <Text fw={600}>{words.repeats}</Text>}
            <NativeSelect
              label={words.competence}
              value={item.competence}
              onChange={({ currentTarget: { value } }) => {
                change(item.key, { competence: value as Competence['code'] });
              }}
              data={competences.map(({ code, title }) => ({
                value: code,
                label: inLanguage(title, language),
              }))}
            />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {(['kk', 'ru'] as const).map((written) => (
                <Textarea
                  key={written}
                  label={words[written]}
                  lang={written}
                  rows={2}
                  maxLength={500}
                  required
                  value={item[written]}
                  onChange={({ currentTarget: { value } }) => {
                    change(item.key, { [written]: value });
                  }}
                />
              ))}
            </SimpleGrid>
            <Checkbox
              label={words.secret}
              checked={item.secret}
              onChange={({ currentTarget: { checked } }) => {
                change(item.key, { secret: checked });
              }}
            />
            <Group>
              <Button
                variant="default"
                onClick={() => {
                  onChange(items.filter(({ key }) => key !== item.key));
                }}
              >
                {words.remove(String(from + index))}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      {first && (
        <Group>
          <Button
            variant="default"
            onClick={() => {
              onChange([...items, emptyItem(first.code)]);
            }}
          >
            {words.add}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

export function emptyItem(competence: Competence['code']): DraftItem {
  return { key: crypto.randomUUID(), competence, kk: '', ru: '', secret: false, repeats: null };
}

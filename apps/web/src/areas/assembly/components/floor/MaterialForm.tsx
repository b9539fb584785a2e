import { useState } from 'react';
import { Button, Checkbox, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { ScanField } from '../../../../shared/hall/ScanField.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../../shared/i18n/words.js';
import { materialMutation } from '../../operations/sitting-steps.js';
import { daysAfter } from '../../state/days.js';
import { frozen } from '../../state/norm.js';
import { useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';

/** A paper to an item of the agenda; what comes after the norm's day is marked as late. */
export function MaterialForm() {
  const { floor, record } = useSittingWords();
  const words = record.material;
  const format = useFormat();
  const language = useLanguage();
  const sitting = useSitting();
  const items = sitting.agenda.filter(({ withdrawn }) => !withdrawn);
  const days = frozen(sitting, 'assembly.materialsDays');
  const [itemId, setItem] = useState(items[0]?.id ?? '');
  const [title, setTitle] = useState({ kk: '', ru: '' });
  const [open, setOpen] = useState(true);
  const [documentId, setDocument] = useState<string>();
  const [added, setAdded] = useState(0);
  const { take, refused, pending } = useStep(materialMutation);
  const isWritten = title.kk.trim() !== '' && title.ru.trim() !== '';

  async function add(): Promise<void> {
    if (documentId === undefined) return;
    if (!(await take({ itemId, title, documentId, open }))) return;
    setTitle({ kk: '', ru: '' });
    setDocument(undefined);
    setAdded(added + 1);
  }

  return (
    <Stack>
      <Text>{words.lead}</Text>
      {typeof days === 'number' && (
        <Text>{words.due(format.day(daysAfter(dateIn(sitting.startsAt), -days)))}</Text>
      )}
      <NativeSelect
        label={floor.item}
        value={itemId}
        onChange={({ currentTarget: { value } }) => {
          setItem(value);
        }}
        data={items.map(({ id, title: of }, place) => ({
          value: id,
          label: `${String(place + 1)}. ${inLanguage(of, language)}`,
        }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['kk', 'ru'] as const).map((written) => (
          <TextInput
            key={written}
            label={words[written]}
            lang={written}
            maxLength={300}
            required
            value={title[written]}
            onChange={({ currentTarget: { value } }) => {
              setTitle({ ...title, [written]: value });
            }}
          />
        ))}
      </SimpleGrid>
      <ScanField key={added} territory={sitting.territory} label={words.file} onKept={setDocument} required />
      <Checkbox
        label={words.open}
        checked={open}
        onChange={({ currentTarget: { checked } }) => {
          setOpen(checked);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button
          disabled={!isWritten || documentId === undefined}
          loading={pending}
          onClick={() => void add()}
        >
          {words.submit}
        </Button>
      </div>
      <Text role="status">{added > 0 && words.added}</Text>
    </Stack>
  );
}

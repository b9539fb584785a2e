import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { maslikhatWords } from '../words/index.js';

type Field = 'topic' | 'actorId' | 'role' | 'channel' | 'from' | 'until';

/** What is asked for stands in the page's address, so that it can be kept and sent on. */
export function useTrailAddress(): Readonly<Record<Field | 'after', string | null>> {
  const [address] = useSearchParams();
  const of = (field: string) => address.get(field);
  return {
    topic: of('topic'),
    actorId: of('actorId'),
    role: of('role'),
    channel: of('channel'),
    from: of('from'),
    until: of('until'),
    after: of('after'),
  };
}

export function TrailFilter() {
  const { log: words } = useWords(maslikhatWords);
  const { roles } = useWords(sharedWords);
  const [address, go] = useSearchParams();
  const set = (field: Field, value: string) => {
    if (value === (address.get(field) ?? '')) return;
    const next = new URLSearchParams(address);
    next.delete('after');
    if (value === '') next.delete(field);
    else next.set(field, value);
    go(next, { replace: true });
  };
  const choices = (named: Readonly<Record<string, string>>) => [
    { value: '', label: words.anything },
    ...Object.entries(named).map(([value, label]) => ({ value, label })),
  ];
  const chosen: readonly (readonly [Field, string, Readonly<Record<string, string>>])[] = [
    ['topic', words.topic, words.topics],
    ['role', words.role, { ...roles, ...words.roles }],
    ['channel', words.channel, words.channels],
  ];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} role="group" aria-label={words.filter}>
      {chosen.map(([field, label, named]) => (
        <NativeSelect
          key={field}
          label={label}
          data={choices(named)}
          value={address.get(field) ?? ''}
          onChange={(event) => {
            set(field, event.currentTarget.value);
          }}
        />
      ))}
      {(['from', 'until'] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={words[field]}
          value={address.get(field) ?? ''}
          onChange={(event) => {
            set(field, event.currentTarget.value);
          }}
        />
      ))}
      <TextInput
        key={address.get('actorId')}
        label={words.who}
        description={words.whoHint}
        maxLength={100}
        defaultValue={address.get('actorId') ?? ''}
        onBlur={(event) => {
          set('actorId', event.currentTarget.value.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') set('actorId', event.currentTarget.value.trim());
        }}
      />
    </SimpleGrid>
  );
}

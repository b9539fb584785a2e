import { useState } from 'react';
import { NativeSelect, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { Bilingual } from '../../../../shared/components/Bilingual.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { sittingsWords } from '../../../../shared/sittings/words/index.js';
import { decideMutation } from '../../operations/sitting-steps.js';
import { frozen } from '../../state/norm.js';
import { useMembers, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { RecusalForm } from './RecusalForm.js';
import { SecretVoteForm } from './SecretVoteForm.js';

type CastingVote = 'for' | 'against';

/** One item: who is recused, what is decided, how it was voted. */
export function ItemStep({ itemId }: { readonly itemId: string }) {
  const words = useSittingWords();
  const { recordVote } = useWords(sharedHallWords);
  const { recused: recusedWords } = useWords(sittingsWords);
  const sitting = useSitting();
  const [text, setText] = useState({ kk: '', ru: '' });
  const [castingVote, setCastingVote] = useState<CastingVote>('for');
  const { take, refused, pending } = useStep(decideMutation);
  const present = useMembers('present');
  const item = sitting.agenda.find(({ id }) => id === itemId);
  if (!item) return null;
  const recused = item.recusedMembers.map(({ id }) => id);
  const voters = present.filter(({ value }) => !recused.includes(value));
  const fromElsewhere = sitting.members
    .filter(
      ({ state, remote, person }) => state === 'present' && remote !== null && !recused.includes(person.id),
    )
    .map(({ person }) => fullName(person.name));
  const chairDecides = frozen(sitting, 'assembly.tieRule') === 'chairDecides';
  const base = frozen(sitting, 'assembly.recusalBase') === 'counted' ? present.length : voters.length;
  const isWritten = text.kk.trim() !== '' && text.ru.trim() !== '';
  const tieBreak = (votesFor: number): { readonly castingVote?: CastingVote } =>
    chairDecides && votesFor * 2 === base ? { castingVote } : {};
  return (
    <Stack>
      <Text component="div" size="lg" fw={600}>
        <Bilingual text={item.title} />
      </Text>
      {recused.length > 0 && (
        <Text>{recusedWords(item.recusedMembers.map(({ name }) => fullName(name)).join(', '))}</Text>
      )}
      {item.ballot === 'secret' && fromElsewhere.length > 0 && (
        <Text role="status" fw={600}>
          {words.secret.fromElsewhere(fromElsewhere.join(', '))}
        </Text>
      )}
      <RecusalForm itemId={itemId} voters={voters} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['kk', 'ru'] as const).map((written) => (
          <Textarea
            key={written}
            label={written === 'kk' ? words.textKk : words.textRu}
            description={words.textHint}
            lang={written}
            autosize
            minRows={3}
            maxLength={5000}
            required
            value={text[written]}
            onChange={({ currentTarget: { value } }) => {
              setText({ ...text, [written]: value });
            }}
          />
        ))}
      </SimpleGrid>
      {chairDecides && (
        <NativeSelect
          label={words.castingVote}
          value={castingVote}
          onChange={({ currentTarget: { value } }) => {
            setCastingVote(value as CastingVote);
          }}
          data={(['for', 'against'] as const).map((value) => ({ value, label: words.castingVotes[value] }))}
        />
      )}
      {isWritten &&
        (item.ballot === 'secret' ? (
          <SecretVoteForm
            present={present}
            pending={pending}
            onVote={(secretVote) => take({ itemId, text, secretVote, ...tieBreak(secretVote.for) })}
          />
        ) : (
          <VoteForm
            key={voters.length}
            base={voters.length}
            voters={voters}
            question={words.decideQuestion}
            submitLabel={recordVote}
            pending={pending}
            onVote={(vote) => {
              const votesFor =
                vote.mode === 'rollCall'
                  ? vote.votes.filter(({ choice }) => choice === 'for').length
                  : vote.for;
              return take({ itemId, text, vote, ...tieBreak(votesFor) });
            }}
          />
        ))}
      <RefusalNotice refused={refused} />
    </Stack>
  );
}

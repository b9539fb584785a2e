import { useState } from 'react';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { Link } from 'react-router';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useMe } from '../../../../shared/session/use-me.js';
import {
  appealMutation,
  endSupportMutation,
  supportMutation,
  withdrawMutation,
} from '../../operations/proposal.js';
import type { Proposal } from '../../types.js';
import { proposalWords } from '../../words/proposal.js';

const ENDED: readonly Proposal['phase'][] = ['refused', 'lapsed', 'dismissed', 'grantedTooLate', 'takenBack'];

/** What its author and the neighbours can do. */
export function ResidentPart({ proposal }: { readonly proposal: Proposal }) {
  const me = useMe();
  const words = useWords(proposalWords);
  const format = useFormat();
  return (
    <>
      <Text>{words.supporters(format.number(proposal.sponsors))}</Text>
      {proposal.isMine && <AuthorPart proposal={proposal} />}
      {me?.memberId != null && !proposal.isMine && !ENDED.includes(proposal.phase) && (
        <NeighbourPart proposal={proposal} />
      )}
    </>
  );
}

function NeighbourPart({ proposal: { id, supportedByMe } }: { readonly proposal: Proposal }) {
  const words = useWords(proposalWords);
  const support = useCommand(supportMutation);
  const end = useCommand(endSupportMutation);
  return (
    <>
      <Text>{words.supportText}</Text>
      <RefusalNotice refused={support.refused ?? end.refused} />
      <div>
        {supportedByMe ? (
          <Button variant="default" loading={end.pending} onClick={() => void end.give({ proposalId: id })}>
            {words.endSupport}
          </Button>
        ) : (
          <Button size="lg" loading={support.pending} onClick={() => void support.give({ proposalId: id })}>
            {words.support}
          </Button>
        )}
      </div>
    </>
  );
}

function AuthorPart({ proposal }: { readonly proposal: Proposal }) {
  const { id, campaignId, phase, appealUntil } = proposal;
  const words = useWords(proposalWords);
  const withdraw = useCommand(withdrawMutation);
  const [copied, setCopied] = useState(false);
  const mayAppeal =
    (phase === 'refused' || phase === 'lapsed') &&
    appealUntil !== null &&
    dateIn(new Date().toISOString()) <= appealUntil;
  if (mayAppeal) return <AppealForm id={id} until={appealUntil} />;
  if (ENDED.includes(phase)) return null;
  return (
    <>
      {phase === 'returned' && (
        <div>
          <Button component={Link} to={`/budget/${campaignId}/propose`} size="lg">
            {words.rework}
          </Button>
        </div>
      )}
      <Text>{words.mineText}</Text>
      <RefusalNotice refused={withdraw.refused} />
      <Group>
        <Button
          variant="default"
          onClick={() => {
            navigator.clipboard.writeText(location.href).then(
              () => {
                setCopied(true);
              },
              () => {
                setCopied(false);
              },
            );
          }}
        >
          {words.copyLink}
        </Button>
        <ConfirmButton
          variant="default"
          label={words.withdraw}
          question={words.withdrawQuestion}
          consequence={words.withdrawText}
          loading={withdraw.pending}
          onConfirm={() => withdraw.give({ proposalId: id })}
        />
      </Group>
      <Text role="status">{copied && words.copied}</Text>
    </>
  );
}

function AppealForm({ id, until }: { readonly id: string; readonly until: string }) {
  const words = useWords(proposalWords);
  const format = useFormat();
  const [text, setText] = useState('');
  const { give, refused, pending } = useCommand(appealMutation);
  return (
    <Part title={words.sendAppeal}>
      <Text>{words.appealUntil(format.date(until))}</Text>
      <Textarea
        label={words.appealLabel}
        autosize
        minRows={3}
        maxLength={5000}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <RefusalNotice refused={refused} />
      <div>
        <Button
          loading={pending}
          disabled={text.trim() === ''}
          onClick={() => void give({ proposalId: id, text })}
        >
          {words.sendAppeal}
        </Button>
      </div>
    </Part>
  );
}

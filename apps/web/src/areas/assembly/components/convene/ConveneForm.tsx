import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ResultOf } from '../../../../shared/api/graphql.js';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sittingAddress } from '../../addresses.js';
import type { convenedAgainQuery, conveningQuery } from '../../operations/sitting.js';
import { conveneMutation } from '../../operations/sitting-steps.js';
import { assemblyWords } from '../../words/index.js';
import { BY_AKIM, ConvenerFields } from './ConvenerFields.js';
import { ConveningForm } from './ConveningForm.js';
import type { Convened } from './ConveningForm.js';

type Answer = ResultOf<typeof conveningQuery>;

/** A sitting of the assembly, by the akim or by members. */
export function ConveneForm({
  assembly,
  competences,
  draft,
  former,
  again,
}: {
  readonly assembly: NonNullable<Answer['assembly']>;
  readonly competences: Answer['competences'];
  readonly draft: Answer['agendaDraft'];
  /** The sitting that is convened again: its undecided matters and its place are taken over. */
  readonly former?: ResultOf<typeof convenedAgainQuery>['assemblyMeeting'] | undefined;
  readonly again: string | null;
}) {
  const words = useWords(assemblyWords);
  const navigate = useNavigate();
  const [convener, setConvener] = useState(BY_AKIM);
  const { give, refused, pending } = useCommand(conveneMutation);

  async function convene(convened: Convened): Promise<void> {
    const done = await give({
      assemblyId: assembly.id,
      ...(convener.byMembers && {
        initiators: [...convener.initiators],
        ...(convener.signatures !== undefined && { signaturesDocumentId: convener.signatures }),
      }),
      ...(again !== null && { previousMeetingId: again }),
      ...convened,
    });
    if (done) await navigate(sittingAddress(done.meeting.id));
  }

  const undecided = (former?.agenda ?? []).filter(({ vote, withdrawn }) => vote === null && !withdrawn);
  const taken = new Set<string | null>(undecided.map(({ repeats }) => repeats ?? ''));
  return (
    <ConveningForm
      territory={assembly.territory}
      noticeNorm="assembly.noticeDays"
      words={words}
      competences={competences}
      draft={[...undecided, ...draft.filter(({ repeats }) => !taken.has(repeats))]}
      place={former?.place}
      pending={pending}
      above={<ConvenerFields assembly={assembly} convener={convener} onChange={setConvener} />}
      refusal={<RefusalNotice refused={refused} />}
      onConvene={convene}
    />
  );
}

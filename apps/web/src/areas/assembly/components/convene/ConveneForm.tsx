import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ResultOf } from '../../../../shared/api/graphql.js';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sittingAddress } from '../../addresses.js';
import type { conveningQuery } from '../../operations/sitting.js';
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
}: {
  readonly assembly: NonNullable<Answer['assembly']>;
  readonly competences: Answer['competences'];
  readonly draft: Answer['agendaDraft'];
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
      ...convened,
    });
    if (done) await navigate(sittingAddress(done.meeting.id));
  }

  return (
    <ConveningForm
      territory={assembly.territory}
      noticeNorm="assembly.noticeDays"
      words={words}
      competences={competences}
      draft={draft}
      pending={pending}
      above={<ConvenerFields assembly={assembly} convener={convener} onChange={setConvener} />}
      refusal={<RefusalNotice refused={refused} />}
      onConvene={convene}
    />
  );
}

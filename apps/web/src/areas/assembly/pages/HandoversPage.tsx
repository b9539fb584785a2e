import { Stack, Text } from '@mantine/core';
import type { ResultOf } from '../../../shared/api/graphql.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { LogReceipt } from '../../../shared/components/LogReceipt.js';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { fullName } from '../../../shared/people/names.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { HandedOverList } from '../components/handover/HandedOverList.js';
import { HandoverForm } from '../components/handover/HandoverForm.js';
import { handoversQuery } from '../operations/handovers.js';
import { handoverWords } from '../words/index.js';

type Handover = ResultOf<typeof handoversQuery>['handovers']['recorded'][number];

/** When the akim or a clerk changes: what is open, the act, and the acts so far. */
export function Component() {
  const words = useWords(handoverWords);
  const territory = useTerritory(AREAS.assembly.roles);
  const { recorded, open } = useAnswer(handoversQuery, { territory }).handovers;
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <Stack gap="xl">
        <Part title={words.openNow}>
          <HandedOverList open={open} />
        </Part>
        <Part title={words.record}>
          <HandoverForm territory={territory} />
        </Part>
        <Part title={words.recorded}>
          {recorded.length === 0 ? (
            <Text>{words.none}</Text>
          ) : (
            recorded.map((handover) => <RecordedHandover key={handover.id} handover={handover} />)
          )}
        </Part>
      </Stack>
    </PageFrame>
  );
}

/** From whom to whom, by which act, and what was open at that moment. */
function RecordedHandover({ handover }: { readonly handover: Handover }) {
  const words = useWords(handoverWords);
  const language = useLanguage();
  const format = useFormat();
  const { office, on, act, from, to, open, receipt } = handover;

  function holder({ official, personId }: Handover['from']): string {
    if (!official) return personId ?? '';
    return [fullName(official.name), inLanguage(official.position, language)].filter(Boolean).join(', ');
  }

  return (
    <article>
      <Text fw={600}>{words.heading(words.offices[office], format.date(on))}</Text>
      <Text>{words.act(act.number, format.date(act.date))}</Text>
      <Text>{words.handedBy(holder(from))}</Text>
      <Text>{words.takenBy(holder(to))}</Text>
      <Text>{words.openThen}</Text>
      <HandedOverList open={open} />
      <LogReceipt href={receipt} label={words.receipt} />
    </article>
  );
}

import { useState } from 'react';
import { Alert, Anchor, List, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { ConfirmButton } from '../../../shared/components/ConfirmButton.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { ScansField } from '../components/paper/ScansField.js';
import { NoSuchMeeting } from '../components/NoSuchMeeting.js';
import { hallQuery } from '../operations/gathering.js';
import { declarePaperMutation } from '../operations/paper-steps.js';
import type { HallGathering } from '../state/types.js';
import { useNow } from '../../../shared/hall/use-now.js';
import { hallWords } from '../words/index.js';

/** A meeting that was held on paper: its signed sheets come first, then it is entered like one that goes on. */
export function Component() {
  const { id = '' } = useParams();
  const { separateGathering } = useAnswer(hallQuery, { id });
  return separateGathering ? <Declare gathering={separateGathering} /> : <NoSuchMeeting />;
}

function Declare({ gathering }: { readonly gathering: HallGathering }) {
  const { paper: words } = useWords(hallWords).minutes;
  const { minutes } = useWords(hallWords);
  const language = useLanguage();
  const format = useFormat();
  const navigate = useNavigate();
  const now = useNow();
  const { id, territory, sectionName, startsAt } = gathering;
  const heldOn = dateIn(startsAt);
  const [scanDocumentIds, setScans] = useState<readonly string[]>([]);
  const { give, refused, pending } = useCommand(declarePaperMutation);
  return (
    <PageFrame
      title={`${words.title}: ${inLanguage(sectionName, language)}`}
      lead={words.lead}
      above={
        <Anchor component={Link} to=".." relative="path">
          {minutes.toHall}
        </Anchor>
      }
    >
      <section>
        <Title order={2} size="h3">
          {words.how}
        </Title>
        <List type="ordered">
          <List.Item>{words.how1}</List.Item>
          <List.Item>{words.how2}</List.Item>
          <List.Item>{words.how3}</List.Item>
        </List>
      </section>
      {dateIn(now) < heldOn ? (
        <Alert variant="outline" color="blue.9">
          {words.tooEarly}
        </Alert>
      ) : (
        <Stack maw="40rem">
          <Text>
            {words.heldOn}: <strong>{format.day(heldOn)}</strong>
          </Text>
          <ScansField label={words.scans} territory={territory} onKept={setScans} />
          <RefusalNotice refused={refused} />
          <div>
            <ConfirmButton
              size="md"
              label={words.declare}
              question={words.declareQuestion}
              consequence={words.declareConsequence}
              disabled={scanDocumentIds.length === 0}
              loading={pending}
              onConfirm={async () => {
                const done = await give({
                  gatheringId: id,
                  heldOn,
                  scanDocumentIds: [...scanDocumentIds],
                });
                if (done) await navigate('..', { relative: 'path' });
              }}
            />
          </div>
        </Stack>
      )}
    </PageFrame>
  );
}

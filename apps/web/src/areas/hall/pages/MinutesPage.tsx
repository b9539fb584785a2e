import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { AnnexPart } from '../components/minutes/AnnexPart.js';
import { DeliverPart } from '../components/minutes/DeliverPart.js';
import { PaperLink } from '../components/minutes/PaperLink.js';
import { Part } from '../../../shared/hall/Part.js';
import { PublishPart } from '../components/minutes/PublishPart.js';
import { SignPart } from '../components/minutes/SignPart.js';
import { NoSuchMeeting } from '../components/NoSuchMeeting.js';
import { Record } from '../components/record/Record.js';
import { hallQuery } from '../operations/gathering.js';
import { HallProvider } from '../state/hall-context.js';
import type { HallGathering } from '../state/types.js';
import { useParticipants } from '../state/use-participants.js';
import { hallWords } from '../words/index.js';

/** The minutes from draft to publication, one stage after the other. */
export function Component() {
  const { id = '' } = useParams();
  const { separateGathering } = useAnswer(hallQuery, { id });
  return separateGathering ? <Papers gathering={separateGathering} /> : <NoSuchMeeting />;
}

function Papers({ gathering }: { readonly gathering: HallGathering }) {
  const { minutes: words } = useWords(hallWords);
  const language = useLanguage();
  const format = useFormat();
  const participants = useParticipants(gathering.id);
  const { sectionName, startsAt, status, minutes, proceedings } = gathering;
  const hasEnded = status === 'closed' || status === 'notHeld';
  const isSigned = proceedings.signatures.every(({ signedAt }) => signedAt !== null);
  const isFrozen = minutes.documentId !== null;
  return (
    <PageFrame
      title={`${words.title}: ${inLanguage(sectionName, language)}`}
      lead={minutes.publishedOn === null ? format.dateTime(startsAt) : words.allDone}
      above={
        <Anchor component={Link} to=".." relative="path">
          {words.toHall}
        </Anchor>
      }
    >
      <HallProvider gathering={gathering} participants={participants} isNow>
        {hasEnded ? (
          <>
            <Part title={words.check} state={isFrozen ? 'done' : 'now'}>
              <Text>{isFrozen ? words.signedText : words.checkText}</Text>
              <Group>
                <Button component={PaperLink} paper="minutes">
                  {words.openPdf}
                </Button>
                <Anchor component={PaperLink} paper="minutes" format="docx">
                  {words.openDocx}
                </Anchor>
                {!isFrozen && (
                  <Anchor component={Link} to=".." relative="path">
                    {words.complete}
                  </Anchor>
                )}
              </Group>
            </Part>
            <SignPart />
            {isSigned && <AnnexPart />}
            <DeliverPart />
            <PublishPart />
          </>
        ) : (
          <Text>{words.notYet}</Text>
        )}
        <Record />
      </HallProvider>
    </PageFrame>
  );
}

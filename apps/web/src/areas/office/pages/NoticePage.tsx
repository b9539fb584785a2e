import { Alert, Anchor, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { dutiesQuery } from '../../../shared/duties/operations.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import { meetingAddress } from '../addresses.js';
import { MeetingMissing } from '../components/MeetingMissing.js';
import type { OfficeMeeting } from '../components/office-meeting.js';
import { earliestAfter } from '../components/convening.js';
import { PublishNoticeForm } from '../components/PublishNoticeForm.js';
import { ShareNotice } from '../components/ShareNotice.js';
import { NOTICE_CHANNELS } from '../../../shared/meetings/notice-drafts.js';
import { officeMeetingQuery } from '../operations/meeting.js';
import { sharedWords } from '../../../shared/words/index.js';
import { officeWords } from '../words/index.js';

/** The notice: to print, to share, and where it was put up. */
export function Component() {
  const { id = '' } = useParams();
  const { separateGathering: meeting } = useAnswer(officeMeetingQuery, { id });
  return meeting ? <Notice meeting={meeting} /> : <MeetingMissing />;
}

function Notice({ meeting }: { readonly meeting: OfficeMeeting }) {
  const { notice: words, meeting: meetingWords } = useWords(officeWords);
  const { channels } = useWords(sharedWords);
  const language = useLanguage();
  const { id, notices, status, territory, revision, sectionName } = meeting;
  const { duties } = useAnswer(dutiesQuery, { territory });
  const changed =
    status === 'cancelled' ||
    duties.some(({ kind, gatheringId }) => kind === 'announceChange' && gatheringId === id);
  const used = [...new Set(notices.map(({ channel }) => channel))];
  const first = changed ? used[0] : NOTICE_CHANNELS.find((channel) => !used.includes(channel));
  return (
    <PageFrame
      title={words.title(inLanguage(sectionName, language))}
      above={<BackLink to={meetingAddress(id)} label={meetingWords.backHere} />}
    >
      <LastDay meeting={meeting} />
      {changed && used.length > 0 && (
        <Alert
          variant="outline"
          color="lake"
          title={words.announce(used.map((channel) => channels[channel]).join(', '))}
        />
      )}
      <ShareNotice id={id} revision={revision} />
      <section>
        <Title order={2} mb="sm">
          {words.published}
        </Title>
        <Published meeting={meeting} />
      </section>
      {(status === 'convened' || status === 'cancelled') && (
        <section>
          <Title order={2} mb="sm">
            {words.record}
          </Title>
          <PublishNoticeForm key={first} gatheringId={id} territory={territory} first={first ?? 'poster'} />
        </section>
      )}
    </PageFrame>
  );
}

/** Until when it has to be out, while it is not. */
function LastDay({ meeting: { norms, startsAt, notices, status } }: { readonly meeting: OfficeMeeting }) {
  const { notice: words } = useWords(officeWords);
  const format = useFormat();
  const norm = norms.find(({ id }) => id === 'separateGathering.noticeDays');
  if (!norm || notices.length > 0 || status !== 'convened') return null;
  const last = earliestAfter(dateIn(startsAt), -Number(norm.value));
  const passed = dateIn(new Date().toISOString()) > last;
  return (
    <Alert
      variant="outline"
      color={passed ? 'red.9' : 'lake'}
      title={passed ? words.passed(format.day(last)) : words.due(format.day(last))}
    >
      <LegalBasis basis={norm} />
    </Alert>
  );
}

function Published({ meeting: { notices } }: { readonly meeting: OfficeMeeting }) {
  const { notice: words } = useWords(officeWords);
  const { channels } = useWords(sharedWords);
  const format = useFormat();
  if (notices.length === 0)
    return (
      <Empty>
        <Text>{words.nothingPublished}</Text>
      </Empty>
    );
  return (
    <ul>
      {notices.map(({ id, channel, where, publishedOn, change, proofDocumentId }) => (
        <li key={id}>
          {format.date(publishedOn)}: {channels[channel]}, <Bilingual text={where} />
          {change > 0 && ` (${words.ofChange})`}
          {', '}
          {proofDocumentId === null ? (
            words.noProof
          ) : (
            <Anchor href={`/documents/${proofDocumentId}`} target="_blank" rel="noopener">
              {words.openProof}
            </Anchor>
          )}
        </li>
      ))}
    </ul>
  );
}

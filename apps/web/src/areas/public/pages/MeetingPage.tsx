import { Anchor, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { Agenda } from '../components/Agenda.js';
import { InTheHall } from '../components/InTheHall.js';
import { Minutes } from '../components/Minutes.js';
import { MissedDeadlines } from '../components/MissedDeadlines.js';
import { Notice } from '../components/Notice.js';
import { Result } from '../components/Result.js';
import { WayToHall } from '../components/WayToHall.js';
import { WhenAndWhere } from '../components/WhenAndWhere.js';
import { meetingQuery } from '../operations/meeting.js';
import { publicWords } from '../words/index.js';

/** One separate gathering as everybody may read it, from the notice to the minutes. */
export function Component() {
  const words = useWords(publicWords);
  const language = useLanguage();
  const { id = '' } = useParams();
  const { separateGathering: meeting } = useAnswer(meetingQuery, { id });
  const back = (
    <Anchor component={Link} to="/">
      {words.allMeetings}
    </Anchor>
  );
  if (!meeting)
    return (
      <PageFrame title={words.meetingNotFound} above={back}>
        {null}
      </PageFrame>
    );
  return (
    <PageFrame
      title={words.meetingTitle(inLanguage(meeting.sectionName, language))}
      above={back}
      actions={<StatusMark status={meeting.status} />}
    >
      {meeting.onPaper && <Text>{words.onPaper}</Text>}
      <WayToHall meeting={meeting} />
      <WhenAndWhere meeting={meeting} />
      <InTheHall meeting={meeting} />
      <Result meeting={meeting} />
      <Agenda agenda={meeting.agenda} />
      {meeting.status !== 'convened' && <Minutes meeting={meeting} />}
      <Notice meeting={meeting} />
      <MissedDeadlines missed={meeting.missedDeadlines} />
    </PageFrame>
  );
}

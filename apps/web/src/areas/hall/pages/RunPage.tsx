import { Anchor, Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { QuorumGauge } from '../../../shared/meetings/QuorumGauge.js';
import { LIVE_STATUSES, useLiveQuorum } from '../../../shared/meetings/use-live-quorum.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { useHasRole } from '../../../shared/session/use-me.js';
import { NoSuchMeeting } from '../components/NoSuchMeeting.js';
import { Floor } from '../components/people/Floor.js';
import { PaperSheet } from '../components/paper/PaperSheet.js';
import { TimeField } from '../components/paper/TimeField.js';
import { Record } from '../components/record/Record.js';
import styles from '../components/record/Record.module.css';
import { NextStep } from '../components/steps/NextStep.js';
import { StageStrip } from '../components/steps/StageStrip.js';
import { hallQuery } from '../operations/gathering.js';
import { HallProvider } from '../state/hall-context.js';
import type { HallGathering } from '../state/types.js';
import { useParticipants } from '../state/use-participants.js';
import { hallWords } from '../words/index.js';

const POLL_MS = 30_000;

/** One screen to run a meeting: the next step in front, what is done below as the growing minutes. */
export function Component() {
  const { id = '' } = useParams();
  const { separateGathering } = useAnswer(hallQuery, { id }, { refreshEvery: POLL_MS });
  return separateGathering ? <Running gathering={separateGathering} /> : <NoSuchMeeting />;
}

function Running({ gathering }: { readonly gathering: HallGathering }) {
  const words = useWords(hallWords);
  const language = useLanguage();
  const format = useFormat();
  const { id, status, startsAt, sectionName, place, onPaper } = gathering;
  const isLive = LIVE_STATUSES.includes(status) && !onPaper;
  const quorum = useLiveQuorum(isLive ? id : null) ?? gathering.quorum;
  const participants = useParticipants(id);
  const isOffice = useHasRole(AREAS.hall.roles);
  return (
    <PageFrame
      title={inLanguage(sectionName, language)}
      lead={`${format.dateTime(startsAt)} · ${inLanguage(place, language)}`}
      above={
        <Anchor component={Link} to={isOffice ? AREAS.hall.path : '/'}>
          {words.allMeetings}
        </Anchor>
      }
      actions={
        <>
          <StatusMark status={status} />
          {isLive && (
            <Button component={Link} to="screen" target="_blank" variant="default">
              {words.screen}
            </Button>
          )}
          {status === 'convened' && !onPaper && isOffice && (
            <Button component={Link} to="paper" variant="default">
              {words.heldOnPaper}
            </Button>
          )}
        </>
      }
    >
      <HallProvider gathering={gathering} participants={participants}>
        <StageStrip />
        <QuorumGauge quorum={quorum} />
        {onPaper && <Text fw={650}>{words.minutes.paper.banner}</Text>}
        <div className={styles['columns']}>
          <div>
            {onPaper && LIVE_STATUSES.includes(status) && <TimeField />}
            {onPaper && status === 'convened' && <PaperSheet />}
            <NextStep />
            <Floor />
          </div>
          <div>
            <Record />
          </div>
        </div>
      </HallProvider>
    </PageFrame>
  );
}

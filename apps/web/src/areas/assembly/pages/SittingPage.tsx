import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { QuorumGauge } from '../../../shared/meetings/QuorumGauge.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { Course } from '../../../shared/sittings/Course.js';
import { Priorities } from '../../../shared/sittings/Priorities.js';
import { listAddress, sittingAddress, sittingMinutesAddress } from '../addresses.js';
import { Agenda } from '../components/Agenda.js';
import { Attendance } from '../components/floor/Attendance.js';
import { Floor } from '../components/floor/Floor.js';
import { NoSuchSitting } from '../components/NoSuchSitting.js';
import { NextStepOfSitting } from '../components/steps/NextStep.js';
import { sittingQuery } from '../operations/sitting.js';
import { SittingProvider } from '../state/sitting-context.js';
import { useBodyWords } from '../state/use-sitting-words.js';
import type { Sitting } from '../state/types.js';
import { gatheringWords } from '../words/index.js';

const POLL_MS = 30_000;
const ENDED: readonly Sitting['status'][] = ['closed', 'notHeld'];

/** One screen to run a sitting: the next step in front, who is in the hall and the agenda below. */
export function Component() {
  const { id = '' } = useParams();
  const { assemblyMeeting } = useAnswer(sittingQuery, { id }, { refreshEvery: POLL_MS });
  return assemblyMeeting ? <Running sitting={assemblyMeeting} /> : <NoSuchSitting />;
}

function Running({ sitting }: { readonly sitting: Sitting }) {
  const words = useBodyWords(sitting.body);
  const { of } = useWords(gatheringWords);
  const language = useLanguage();
  const format = useFormat();
  const { id, body, composition, status, startsAt, place, quorum } = sitting;
  return (
    <PageFrame
      title={`${words.title}: ${format.dateTime(startsAt)}`}
      lead={inLanguage(place, language)}
      above={<BackLink to={listAddress(body)} label={words.back} />}
      actions={
        <>
          <StatusMark status={status} body={body} />
          {ENDED.includes(status) && (
            <Button component={Link} to={sittingMinutesAddress(id)} variant="default">
              {words.toMinutes}
            </Button>
          )}
        </>
      }
    >
      <SittingProvider sitting={sitting}>
        <QuorumGauge quorum={quorum} eligible={of[composition](format.number(quorum.eligible))} />
        <NextStepOfSitting />
        <Attendance />
        <Floor />
        <Agenda />
        <Course course={sitting} addressOf={sittingAddress} />
        <Priorities priorities={sitting.priorities} />
      </SittingProvider>
    </PageFrame>
  );
}

import { Anchor, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer, useAsk } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { Facts } from '../../../shared/components/Facts.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import { dateIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { StatusMark } from '../../../shared/meetings/StatusMark.js';
import { Course } from '../../../shared/sittings/Course.js';
import { Priorities } from '../../../shared/sittings/Priorities.js';
import { sittingNoticePaper } from '../../../shared/sittings/addresses.js';
import { SittingAgenda } from '../../../shared/sittings/SittingAgenda.js';
import { sittingsWords } from '../../../shared/sittings/words/index.js';
import { FormedAssembly } from '../components/sitting/FormedAssembly.js';
import { MinutesOfSitting } from '../components/sitting/MinutesOfSitting.js';
import { Participants } from '../components/sitting/Participants.js';
import { publicSittingQuery, sectionNamesQuery } from '../operations/sitting.js';
import type { PublicSitting } from '../types.js';

/** A gathering or a sitting of the assembly as everybody may read it, from the notice to the minutes. */
export function Component() {
  const words = useWords(sittingsWords);
  const { id = '' } = useParams();
  const { assemblyMeeting: sitting } = useAnswer(publicSittingQuery, { id });
  if (sitting) return <Reading sitting={sitting} />;
  return (
    <PageFrame title={words.missing} above={<BackLink to="/" label={words.back} />}>
      {null}
    </PageFrame>
  );
}

function Reading({ sitting }: { readonly sitting: PublicSitting }) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  const sectionName = useSectionNames(sitting.planId);
  const { body, composition, startsAt, place, status, agenda, elections, missedDeadlines } = sitting;
  return (
    <PageFrame
      title={`${words.compositions[composition]}: ${format.date(dateIn(startsAt))}`}
      above={<BackLink to="/" label={words.back} />}
      actions={<StatusMark status={status} body={body} />}
    >
      <Facts
        facts={[
          [words.when, `${format.day(dateIn(startsAt))}, ${format.time(startsAt)}`],
          [words.where, <Bilingual key="place" text={place} />],
          [words.who, words.whoVotes[composition]],
        ]}
      />
      <Notice sitting={sitting} />
      <Course course={sitting} addressOf={(id) => `/sittings/${id}`} />
      <SittingAgenda agenda={agenda} elections={elections} sectionName={sectionName} />
      <Priorities priorities={sitting.priorities} />
      <FormedAssembly sitting={sitting} />
      <Participants sitting={sitting} />
      <MinutesOfSitting sitting={sitting} />
      {missedDeadlines.length > 0 && (
        <Part title={words.late}>
          {missedDeadlines.map(({ kind, dueOn }) => (
            <Text key={`${kind}${dueOn}`}>{words.lateUntil(format.date(dueOn))}</Text>
          ))}
        </Part>
      )}
    </PageFrame>
  );
}

function Notice({
  sitting: { id, convenedBy, initiativeId, notices, noticeOn },
}: {
  readonly sitting: PublicSitting;
}) {
  const words = useWords(sittingsWords);
  const format = useFormat();
  return (
    <Part title={words.notice}>
      {initiativeId === null ? (
        <Text>{convenedBy === 'members' ? words.byMembers : words.byAkim}</Text>
      ) : (
        <Text>
          <Anchor component={Link} to={`/initiatives/${initiativeId}`}>
            {words.onInitiative}
          </Anchor>
        </Text>
      )}
      <Text>
        {notices === 0
          ? `${words.noticeNotYet} ${words.noticeDue(format.day(noticeOn))}`
          : words.noticePublished(format.number(notices))}
      </Text>
      <Anchor href={sittingNoticePaper(id)}>{words.noticePdf}</Anchor>
    </Part>
  );
}

function useSectionNames(planId: string | null): (sectionId: string) => string | undefined {
  const language = useLanguage();
  const { data } = useAsk(sectionNamesQuery, planId === null ? null : { id: planId });
  return (sectionId) => {
    const section = data?.sectionPlan?.sections.find(({ id }) => id === sectionId);
    return section && inLanguage(section.name, language);
  };
}

import { Anchor, List, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { decisionAddress } from '../../../shared/decisions/DecisionLine.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { Part } from '../../../shared/hall/Part.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../shared/i18n/words.js';
import { sittingAddress } from '../addresses.js';
import { AnnexPart } from '../components/minutes/AnnexPart.js';
import { DeliverPart } from '../components/minutes/DeliverPart.js';
import { FormedAssembly } from '../components/minutes/FormedAssembly.js';
import { SignPart } from '../components/minutes/SignPart.js';
import { NoSuchSitting } from '../components/NoSuchSitting.js';
import { sittingQuery } from '../operations/sitting.js';
import { SittingProvider } from '../state/sitting-context.js';
import { useBodyWords } from '../state/use-sitting-words.js';
import type { Sitting } from '../state/types.js';

/** The minutes of a sitting: signed by both, delivered to the akim; then the decisions go their way. */
export function Component() {
  const { id = '' } = useParams();
  const { assemblyMeeting } = useAnswer(sittingQuery, { id });
  return assemblyMeeting ? <Papers sitting={assemblyMeeting} /> : <NoSuchSitting />;
}

function Papers({ sitting }: { readonly sitting: Sitting }) {
  const words = useBodyWords(sitting.body);
  const format = useFormat();
  const { id, status, startsAt } = sitting;
  const hasEnded = status === 'closed' || status === 'notHeld';
  return (
    <PageFrame
      title={words.minutes.title}
      lead={format.dateTime(startsAt)}
      above={<BackLink to={sittingAddress(id)} label={words.backToSitting} />}
    >
      <SittingProvider sitting={sitting}>
        {hasEnded ? (
          <>
            <SignPart />
            <DeliverPart />
            <AnnexPart />
            <FormedAssembly />
            <Decisions sitting={sitting} />
          </>
        ) : (
          <Text>{words.minutes.notYet}</Text>
        )}
      </SittingProvider>
    </PageFrame>
  );
}

function Decisions({ sitting: { agenda, body } }: { readonly sitting: Sitting }) {
  const { minutes: words } = useBodyWords(body);
  const language = useLanguage();
  const adopted = agenda.flatMap(({ decisionId, text }) =>
    decisionId !== null && text ? [{ decisionId, text }] : [],
  );
  return (
    <Part title={words.decisions} state="later">
      {adopted.length === 0 && <Text>{words.noDecisions}</Text>}
      <List type="ordered">
        {adopted.map(({ decisionId, text }) => (
          <List.Item key={decisionId}>
            <Anchor component={Link} to={decisionAddress(decisionId)}>
              {inLanguage(text, language)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Part>
  );
}

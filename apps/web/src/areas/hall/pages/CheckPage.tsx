import { Anchor, List, Text, Title } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { NoSuchMeeting } from '../components/NoSuchMeeting.js';
import { SecondReading } from '../components/paper/SecondReading.js';
import { hallQuery } from '../operations/gathering.js';
import type { HallGathering } from '../state/types.js';
import { hallWords } from '../words/index.js';

/** A second clerk reads the signed sheets without seeing what was entered; then both stand side by side. */
export function Component() {
  const { id = '' } = useParams();
  const { separateGathering } = useAnswer(hallQuery, { id });
  return separateGathering ? <Check gathering={separateGathering} /> : <NoSuchMeeting />;
}

function Check({ gathering }: { readonly gathering: HallGathering }) {
  const { second: words } = useWords(hallWords).minutes;
  const language = useLanguage();
  const me = useMe();
  const { sectionName, paperChecked, proceedings } = gathering;
  const { scanDocumentIds = [], enteredBy = [] } = proceedings.paper ?? {};
  const isOwn = me !== null && enteredBy.includes(me.personId);
  return (
    <PageFrame
      title={`${words.title}: ${inLanguage(sectionName, language)}`}
      lead={words.text}
      above={
        <Anchor component={Link} to="../minutes" relative="path">
          {inLanguage(sectionName, language)}
        </Anchor>
      }
    >
      <section>
        <Title order={2} size="h3">
          {words.scans}
        </Title>
        <List>
          {scanDocumentIds.map((documentId, place) => (
            <List.Item key={documentId}>
              <Anchor href={`/documents/${documentId}`} target="_blank" rel="noreferrer">
                {words.scanNumber(String(place + 1))}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </section>
      {paperChecked ? (
        <Text fw={650}>✓ {words.checked}</Text>
      ) : isOwn ? (
        <Text fw={650}>{words.own}</Text>
      ) : (
        <SecondReading gathering={gathering} />
      )}
    </PageFrame>
  );
}

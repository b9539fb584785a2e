import { Anchor, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import styles from '../components/Lines.module.css';
import { stateOf } from '../components/paper/batch-state.js';
import { NewBatch } from '../components/paper/NewBatch.js';
import { paperQuery } from '../operations/paper.js';
import { paperWords } from '../words/paper.js';

/** The sheets of paper of a campaign, place by place, with what is to be done next. */
export function Component() {
  const words = useWords(paperWords);
  const format = useFormat();
  const { id = '' } = useParams();
  const { campaign, paperBatches } = useAnswer(paperQuery, { id });
  const above = <BackLink to={`/budget/${id}`} label={words.toCampaign} />;
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={above}>
        {null}
      </PageFrame>
    );
  const isOver = campaign.calendar.votingClosesAt <= new Date().toISOString();
  return (
    <PageFrame title={words.title} lead={words.lead} above={above}>
      {paperBatches.length === 0 && <Text>{words.none}</Text>}
      <ul className={styles['lines']}>
        {paperBatches.map((batch) => (
          <li key={batch.id} className={styles['line']}>
            <Anchor component={Link} to={`/budget/${id}/paper/${batch.id}`} className={styles['title'] ?? ''}>
              <Bilingual text={batch.place} />
            </Anchor>
            <Text>{words.states[stateOf(batch, isOver)]}</Text>
            <Text>{words.counts(format.number(batch.printed), format.number(batch.issued))}</Text>
            {batch.inBox !== null && batch.valid !== null && (
              <Text>{words.inBox(format.number(batch.inBox), format.number(batch.valid))}</Text>
            )}
          </li>
        ))}
      </ul>
      {!isOver && <NewBatch campaign={campaign} />}
    </PageFrame>
  );
}

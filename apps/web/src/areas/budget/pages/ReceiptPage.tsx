import { Anchor, Text } from '@mantine/core';
import { Link, useLocation, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Inclusion } from '../components/Inclusion.js';
import styles from '../components/Lines.module.css';
import { inclusionQuery } from '../operations/vote.js';
import { budgetWords } from '../words/index.js';

const COMMITMENT = /^#[0-9a-f]{64}$/;

/** Where the code of a receipt leads: whether that ballot is in the count. The code stays out of every log. */
export function Component() {
  const words = useWords(budgetWords);
  const { id = '' } = useParams();
  const { hash } = useLocation();
  return (
    <PageFrame
      title={words.receiptTitle}
      above={
        <Anchor component={Link} to={`/budget/${id}`}>
          {words.back}
        </Anchor>
      }
    >
      {COMMITMENT.test(hash) ? (
        <Found campaignId={id} commitment={hash.slice(1)} />
      ) : (
        <Text>{words.receiptUnknown}</Text>
      )}
    </PageFrame>
  );
}

function Found({ campaignId, commitment }: { readonly campaignId: string; readonly commitment: string }) {
  const words = useWords(budgetWords);
  const { ballotInclusion } = useAnswer(inclusionQuery, { campaignId, commitment });
  return (
    <>
      {ballotInclusion ? <Inclusion inclusion={ballotInclusion} /> : <Text>{words.receiptEarly}</Text>}
      <Text className={styles['code'] ?? ''}>{commitment}</Text>
    </>
  );
}

import { List, Text } from '@mantine/core';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { Inclusion } from '../components/Inclusion.js';
import styles from '../components/Lines.module.css';
import { ReceiptCodeForm } from '../components/ReceiptCodeForm.js';
import { inclusionQuery, receiptCampaignQuery } from '../operations/vote.js';
import { receiptCodeOf } from '../receipt-code.js';
import { budgetWords } from '../words/index.js';

/** Where the code of a receipt leads: whether that ballot is in the count. The code stays out of every log. */
export function Component() {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { hash } = useLocation();
  const { campaign } = useAnswer(receiptCampaignQuery, { id });
  const commitment = receiptCodeOf(hash);
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={<BackLink to="/budget" label={words.all} />}>
        {null}
      </PageFrame>
    );
  return (
    <PageFrame
      title={words.receiptTitle}
      lead={inLanguage(campaign.title, language)}
      above={<BackLink to={`/budget/${id}`} label={words.toCampaign} />}
    >
      {commitment !== undefined && <Found campaignId={id} commitment={commitment} />}
      <ReceiptCodeForm
        key={commitment ?? ''}
        hint={words.receiptFieldHint}
        action={words.receiptCheck}
        onCode={(code) => {
          void navigate({ hash: code }, { replace: true });
        }}
      />
    </PageFrame>
  );
}

function Found({ campaignId, commitment }: { readonly campaignId: string; readonly commitment: string }) {
  const words = useWords(budgetWords);
  const { ballotInclusion } = useAnswer(inclusionQuery, { campaignId, commitment });
  return (
    <>
      {!ballotInclusion && <Text>{words.receiptEarly}</Text>}
      {ballotInclusion?.included === true && <Inclusion inclusion={ballotInclusion} />}
      {ballotInclusion?.included === false && (
        <>
          <Text fw={650} role="status">
            {words.receiptNotFound}
          </Text>
          <List spacing="xs">
            {words.receiptNotFoundWhy.map((why) => (
              <List.Item key={why}>{why}</List.Item>
            ))}
          </List>
        </>
      )}
      <Text className={styles['code'] ?? ''}>{commitment}</Text>
    </>
  );
}

import { Text } from '@mantine/core';
import { useAsk } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty, Loading } from '../../../shared/components/States.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { CampaignLine } from '../components/CampaignLine.js';
import styles from '../components/Lines.module.css';
import { campaignsQuery } from '../operations/campaign.js';
import { budgetWords } from '../words/index.js';

/** The campaigns of a territory and all in it. */
export function Component() {
  const words = useWords(budgetWords);
  const [territory] = useTerritoryOfAddress();
  const { data } = useAsk(campaignsQuery, { territory });
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <TerritoryChoice />
      {!data && <Loading />}
      {data?.campaigns.length === 0 && (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      )}
      {data && data.campaigns.length > 0 && (
        <ul className={styles['lines']}>
          {data.campaigns.map((campaign) => (
            <CampaignLine key={campaign.id} campaign={campaign} />
          ))}
        </ul>
      )}
    </PageFrame>
  );
}

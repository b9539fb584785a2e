import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty, Loading } from '../../../shared/components/States.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useHasRole, useMe } from '../../../shared/session/use-me.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { CampaignLine } from '../components/CampaignLine.js';
import styles from '../components/Lines.module.css';
import { OFFICE_ROLES, SCREENING_ROLES } from '../roles.js';
import { campaignsQuery } from '../operations/campaign.js';
import { budgetWords } from '../words/index.js';

/** The campaigns of a territory and all in it. */
export function Component() {
  const words = useWords(budgetWords);
  const [territory] = useTerritoryOfAddress();
  const { data } = useAsk(campaignsQuery, { territory });
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <Ways />
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

/** To what is one's own, and to what one works on. */
function Ways() {
  const words = useWords(budgetWords);
  const isScreening = useHasRole(SCREENING_ROLES);
  const isOffice = useHasRole(OFFICE_ROLES);
  const isResident = useMe()?.memberId != null;
  if (!isScreening && !isResident) return null;
  return (
    <Group>
      {isOffice && (
        <Button component={Link} to="/budget/announce">
          {words.announce}
        </Button>
      )}
      {isResident && (
        <Anchor component={Link} to="/budget/mine">
          {words.mine}
        </Anchor>
      )}
      {isScreening && (
        <Anchor component={Link} to="/budget/screening">
          {words.screening}
        </Anchor>
      )}
    </Group>
  );
}

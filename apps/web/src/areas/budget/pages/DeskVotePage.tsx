import { useEffect, useRef, useState } from 'react';
import { Button, Group, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import { useWords } from '../../../shared/i18n/words.js';
import { AssistedBallot } from '../components/desk/AssistedBallot.js';
import styles from '../components/desk/DeskReceipt.module.css';
import { VoterSearch } from '../components/VoterSearch.js';
import type { FoundVoter } from '../components/VoterSearch.js';
import { deskCampaignQuery } from '../operations/desk-vote.js';
import { deskWords } from '../words/desk.js';

/** At the desk of the akim's office: a resident is found, and votes with a clerk's help. */
export function Component() {
  const words = useWords(deskWords);
  const { id = '' } = useParams();
  const { campaign } = useAnswer(deskCampaignQuery, { id }, { channel: 'desk' });
  const [voter, setVoter] = useState<FoundVoter>();
  const [typed, setTyped] = useState('');
  const above = <BackLink to={`/budget/${id}`} label={words.toCampaign} />;

  function choose(next: FoundVoter | undefined): void {
    setTyped('');
    setVoter(next);
  }

  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={above}>
        {null}
      </PageFrame>
    );
  return (
    <PageFrame title={words.title} lead={voter ? undefined : words.lead} above={above}>
      {!campaign.isVoting && <Text>{words.notVoting}</Text>}
      {campaign.isVoting && !voter && (
        <Part title={words.find}>
          <Text>{words.checkIdentity}</Text>
          <VoterSearch campaignId={id} channel="desk" typed={typed} onType={setTyped}>
            {(found) => (
              <div>
                <Button
                  variant="default"
                  aria-label={`${words.begin}: ${found.name}`}
                  onClick={() => {
                    choose(found);
                  }}
                >
                  {words.begin}
                </Button>
              </div>
            )}
          </VoterSearch>
        </Part>
      )}
      {voter && (
        <>
          <Who
            voter={voter}
            onOther={() => {
              choose(undefined);
            }}
          />
          <AssistedBallot
            key={voter.memberId}
            campaign={campaign}
            memberId={voter.memberId}
            onNext={() => {
              choose(undefined);
            }}
          />
        </>
      )}
    </PageFrame>
  );
}

/** Who is standing there; not on what is printed. */
function Who({
  voter: { name, birthYear },
  onOther,
}: {
  readonly voter: FoundVoter;
  readonly onOther: () => void;
}) {
  const words = useWords(deskWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Group justify="space-between" className={styles['office'] ?? ''}>
      <Title order={2} size="h4" ref={heading} tabIndex={-1}>
        {words.voter}:{' '}
        <span lang="kk">
          {name}, {birthYear}
        </span>
      </Title>
      <Button variant="default" onClick={onOther}>
        {words.another}
      </Button>
    </Group>
  );
}

import { useState } from 'react';
import { Text } from '@mantine/core';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { voterStandingQuery } from '../../operations/desk-vote.js';
import type { AssistedBallotAccepted, BallotCampaign } from '../../types.js';
import type { DeskWords } from '../../words/desk.kk.js';
import { deskWords } from '../../words/desk.js';
import { DeskReceipt } from './DeskReceipt.js';
import { DeskVoting } from './DeskVoting.js';
import { HoldersReceipt } from './HoldersReceipt.js';

/** One resident at the desk: what keeps them from voting, their choice, their receipt. Nothing of it is kept. */
export function AssistedBallot({
  campaign,
  memberId,
  onNext,
}: {
  readonly campaign: BallotCampaign;
  readonly memberId: string;
  readonly onNext: () => void;
}) {
  const words = useWords(deskWords);
  const { voterStanding } = useAnswer(
    voterStandingQuery,
    { campaignId: campaign.id, memberId },
    { channel: 'desk' },
  );
  const { standing, barredBy, district } = voterStanding;
  const [accepted, setAccepted] = useState<AssistedBallotAccepted>();
  const [replaces, setReplaces] = useState<string>();
  const [isOutdated, setOutdated] = useState(false);
  if (accepted)
    return (
      <DeskReceipt
        campaign={campaign}
        ballot={accepted}
        onChange={() => {
          setReplaces(accepted.commitment);
          setAccepted(undefined);
        }}
        onNext={onNext}
      />
    );
  if (barredBy !== null) return <Text>{whyNot(barredBy, words)}</Text>;
  if (standing === 'paper') return <Text>{words.hasPaper}</Text>;
  if ((standing === 'voted' && replaces === undefined) || isOutdated)
    return (
      <HoldersReceipt
        onCode={(code) => {
          setReplaces(code);
          setOutdated(false);
        }}
      />
    );
  return (
    <DeskVoting
      campaign={campaign}
      memberId={memberId}
      district={district}
      replaces={replaces}
      onCast={setAccepted}
      onOtherReceipt={() => {
        setOutdated(true);
      }}
    />
  );
}

function whyNot(reason: string, words: DeskWords): string {
  const reasons: Readonly<Record<string, string>> = words.barredBy;
  return `${words.barred}: ${reasons[reason] ?? reason}.`;
}

import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { forgetChoice, keepChoice, keptChoice } from '../draft.js';
import { castBallotMutation } from '../operations/vote.js';
import type { BallotCampaign, MyBallot } from '../types.js';
import { Choosing } from './Choosing.js';
import { Receipt } from './Receipt.js';
import { Review } from './Review.js';

type Step = 'choose' | 'review' | 'receipt';
/** The ballot that was to be replaced is not the one that stands. */
const CHANGED_MEANWHILE = 'BallotChangedMeanwhile';

/**
 * Choose, look once more, cast; then the receipt, and the way back to change it. Whoever has voted on another device
 * meanwhile is shown the ballot that stands.
 */
export function Voting({
  campaign,
  ballot,
}: {
  readonly campaign: BallotCampaign;
  readonly ballot: MyBallot;
}) {
  const { id } = campaign;
  const [step, setStep] = useState<Step>(ballot.standing === 'voted' ? 'receipt' : 'choose');
  const [chosen, setChosen] = useState(() => keptChoice(id) ?? ballot.projectIds);
  const [replaced, setReplaced] = useState(ballot.commitment);
  const { give, refused, pending, clear } = useCommand(castBallotMutation);
  const queries = useQueryClient();
  const isOutdated = refused?.code === CHANGED_MEANWHILE;
  useEffect(() => {
    if (isOutdated) void queries.invalidateQueries();
  }, [isOutdated, queries]);
  const projects = campaign.projects.filter(
    ({ district, excluded }) => district === ballot.district && !excluded,
  );
  const mine = projects.filter((project) => chosen.includes(project.id));

  async function cast(): Promise<void> {
    const projectIds = mine.map((project) => project.id);
    const input = { campaignId: id, projectIds, replaces: ballot.commitment };
    setReplaced(ballot.commitment);
    if (!(await give(input))) return;
    forgetChoice(id);
    setStep('receipt');
  }

  const isStanding = step === 'receipt' || (isOutdated && ballot.commitment !== replaced);
  if (isStanding && ballot.standing === 'voted')
    return (
      <>
        <RefusalNotice refused={refused} />
        <Receipt
          campaign={campaign}
          ballot={ballot}
          onChange={() => {
            clear();
            setChosen(ballot.projectIds);
            setStep('choose');
          }}
        />
      </>
    );
  if (step === 'review')
    return (
      <Review
        projects={mine}
        changes={ballot.standing === 'voted'}
        pending={pending}
        refused={refused}
        onCast={() => void cast()}
        onBack={() => {
          clear();
          setStep('choose');
        }}
      />
    );
  return (
    <Choosing
      campaign={campaign}
      projects={projects}
      chosen={mine.map((project) => project.id)}
      onChange={(now) => {
        keepChoice(id, now);
        setChosen(now);
      }}
      onReview={() => {
        setStep('review');
      }}
    />
  );
}

import { useState } from 'react';
import { useCommand } from '../../../shared/api/use-command.js';
import { forgetChoice, keepChoice, keptChoice } from '../draft.js';
import { castBallotMutation } from '../operations/vote.js';
import type { BallotCampaign, MyBallot } from '../types.js';
import { Choosing } from './Choosing.js';
import { Receipt } from './Receipt.js';
import { Review } from './Review.js';

type Step = 'choose' | 'review' | 'receipt';

/** Choose, look once more, cast; then the receipt, and the way back to change it. */
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
  const { give, refused, pending, clear } = useCommand(castBallotMutation);
  const projects = campaign.projects.filter(
    ({ district, excluded }) => district === ballot.district && !excluded,
  );
  const mine = projects.filter((project) => chosen.includes(project.id));

  async function cast(): Promise<void> {
    const projectIds = mine.map((project) => project.id);
    const input = { campaignId: id, projectIds, replaces: ballot.commitment };
    if (!(await give(input))) return;
    forgetChoice(id);
    setStep('receipt');
  }

  if (step === 'receipt' && ballot.standing === 'voted')
    return (
      <Receipt
        campaign={campaign}
        ballot={ballot}
        onChange={() => {
          setChosen(ballot.projectIds);
          setStep('choose');
        }}
      />
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

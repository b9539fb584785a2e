import { useState } from 'react';
import { useCommand } from '../../../../shared/api/use-command.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { castAssistedBallotMutation } from '../../operations/desk-vote.js';
import type { AssistedBallotAccepted, BallotCampaign } from '../../types.js';
import { deskWords } from '../../words/desk.js';
import { Choosing } from '../Choosing.js';
import { Review } from '../Review.js';

/** The ballot that is to be replaced is not the one that stands. */
const CHANGED_MEANWHILE = 'BallotChangedMeanwhile';

/** The choice as everybody makes it on their own screen; it is not kept in the clerk's browser. */
export function DeskVoting({
  campaign,
  memberId,
  district,
  replaces,
  onCast,
  onOtherReceipt,
}: {
  readonly campaign: BallotCampaign;
  readonly memberId: string;
  readonly district: string | null;
  /** Commitment of the ballot before, by its receipt. */
  readonly replaces: string | undefined;
  readonly onCast: (ballot: AssistedBallotAccepted) => void;
  /** The receipt turned out not to be of the latest ballot. */
  readonly onOtherReceipt: () => void;
}) {
  const words = useWords(deskWords);
  const [isReviewed, setReviewed] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { give, refused, pending, clear } = useCommand(castAssistedBallotMutation, { channel: 'desk' });
  const projects = campaign.projects.filter((project) => project.district === district && !project.excluded);
  const marked = projects.filter(({ id }) => chosen.includes(id));
  const isOutdated = refused?.code === CHANGED_MEANWHILE;

  async function cast(): Promise<void> {
    const projectIds = marked.map(({ id }) => id);
    const input = {
      campaignId: campaign.id,
      memberId,
      projectIds,
      ...(replaces !== undefined && { replaces }),
    };
    const ballot = await give(input);
    if (ballot) onCast(ballot);
  }

  if (isReviewed)
    return (
      <Review
        projects={marked}
        changes={replaces !== undefined}
        pending={pending}
        refused={isOutdated ? { ...refused, message: words.otherReceipt } : refused}
        onCast={() => void cast()}
        onBack={() => {
          clear();
          setReviewed(false);
          if (isOutdated) onOtherReceipt();
        }}
      />
    );
  return (
    <Choosing
      campaign={campaign}
      projects={projects}
      chosen={marked.map(({ id }) => id)}
      onChange={setChosen}
      onReview={() => {
        setReviewed(true);
      }}
    />
  );
}

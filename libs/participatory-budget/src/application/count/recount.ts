import type { RecordedEvent } from '#libs/event-store';
import { canonicalJson } from '#libs/kernel';
import { strangeIn } from './strange-ballot.js';
import { CAMPAIGN } from '../../domain/campaign/campaign.events.js';
import type { CampaignEvent } from '../../domain/campaign/campaign.events.js';
import { evolveCampaign, initialCampaign } from '../../domain/campaign/campaign.state.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import { CollectedBallots } from './collected-ballots.js';
import { CommitmentTree } from './commitment-tree.js';
import { electionsOf, resultOf } from './count-ballots.js';

type Judged = Pick<RecordedEvent, 'stream' | 'type' | 'data'> & {
  readonly metadata: Pick<RecordedEvent['metadata'], 'recordedAt'>;
};

interface Followed {
  state: CampaignState;
  /** The first ballot that says otherwise than what was frozen, and how. */
  strange?: { readonly leafIndex: number; readonly stream: string; readonly how: string };
  /** From the opening of the voting on. */
  collected?: CollectedBallots;
  closedAt?: number;
  declaredAt?: number;
}

/** What a recount has to say; none when the declared result follows from the ballots of the log. */
export interface RecountFinding {
  readonly leafIndex: number;
  readonly stream: string;
  readonly how: string;
}

/**
 * Counts every campaign of a log again, across its streams: commitments against the root of the close, the number of
 * ballots, and the winners with their reasons against what was declared. Events come in the order of the log.
 */
export class CampaignRecount {
  private readonly campaigns = new Map<string, Followed>();

  take(event: Judged, leafIndex: number): void {
    if (event.stream.startsWith(`${CAMPAIGN}-`)) this.campaign(event, leafIndex);
    else
      for (const followed of this.campaigns.values()) {
        if (followed.closedAt !== undefined) continue;
        followed.collected?.take(event);
        const how = strangeIn(event, followed.state);
        if (how !== undefined) followed.strange ??= { leafIndex, stream: event.stream, how };
      }
  }

  /** @param isComplete false when events were withheld: what then is missing proves nothing */
  async finish(isComplete: boolean): Promise<{
    readonly findings: readonly RecountFinding[];
    readonly notes: readonly string[];
  }> {
    const findings: RecountFinding[] = [];
    const notes: string[] = [];
    for (const [stream, followed] of this.campaigns) {
      const { closedAt, declaredAt, strange } = followed;
      if (strange) findings.push(strange);
      if (closedAt === undefined) continue;
      if (!isComplete) {
        notes.push(`${stream}: ballots are withheld from this audience, so nothing was counted again`);
        continue;
      }
      const wrong = await recount(followed);
      if (wrong === undefined) notes.push(`${stream}: counted again, the result follows from the ballots`);
      else findings.push({ leafIndex: declaredAt ?? closedAt, stream, how: wrong });
    }
    return { findings, notes };
  }

  private campaign(recorded: Judged, leafIndex: number): void {
    const { stream } = recorded;
    const followed = this.campaigns.get(stream) ?? { state: initialCampaign };
    this.campaigns.set(stream, followed);
    const event = recorded as unknown as CampaignEvent;
    followed.state = evolveCampaign(followed.state, event);
    if (event.type === 'VotingOpened')
      followed.collected = new CollectedBallots(
        stream.slice(CAMPAIGN.length + 1),
        event.data.terms.calendar.votingClosesAt,
      );
    if (event.type === 'CountingClosed') followed.closedAt = leafIndex;
    if (event.type === 'ResultDeclared') followed.declaredAt = leafIndex;
  }
}

async function recount({ state, collected }: Followed): Promise<string | undefined> {
  const { counted, result, ballotKey } = state;
  if (!counted || !collected) return 'a counting was closed that never began';
  const aside = countedAside(state, collected);
  if (aside !== undefined) return aside;
  const { ballots } = collected;
  if (canonicalJson(collected.counts) !== canonicalJson(counted.counts))
    return 'the ballots in the log are not as many as the close says';
  const root = await new CommitmentTree(ballots.map(({ commitment }) => commitment)).root();
  if (root !== counted.commitmentRoot) return 'the commitments in the log do not have the root of the close';
  if (!result || ballotKey === undefined) return undefined;
  try {
    const elections = electionsOf(state, ballots, Buffer.from(ballotKey, 'hex'), result.lotSeed);
    const again = elections.map(resultOf);
    return canonicalJson(again) === canonicalJson(result.results)
      ? undefined
      : 'the result that was declared does not follow from the ballots';
  } catch (error) {
    return `the ballots cannot be counted: ${String(error)}`;
  }
}

/** What the streams of a count must agree on before anything is opened. */
function countedAside({ counted, opened }: CampaignState, collected: CollectedBallots): string | undefined {
  if (!counted || !opened) return 'a counting was closed that never began';
  if (collected.unreconciled.length > 0) return 'the counting was closed before all paper was reconciled';
  if ([...collected.reconciled].sort().join() !== [...counted.batches].sort().join())
    return 'the batches of paper in the log are not those of the close';
  const stuffed = collected.reconciled.some(
    (batch) => collected.issuedOf(batch) !== collected.saidIssuedOf(batch),
  );
  if (stuffed) return 'a batch of paper says other numbers of sheets than were handed to voters';
  return collected.ballots.length > opened.eligibility.eligible
    ? 'more ballots were counted than there are people who may vote'
    : undefined;
}

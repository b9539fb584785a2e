import { OKRUG, VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Office, Who } from './office.js';

/** A proposal as somebody sees it. */
export interface SeenProposal {
  readonly phase: string;
  readonly costTiyn: number;
  readonly sponsors: number;
  readonly words: { readonly name: string } | null;
  readonly photos: readonly { readonly url: string }[];
  readonly timeline: readonly { readonly type: string; readonly missedBy: readonly string[] }[];
}

export async function seenProposal(office: Office, who: Who | null, id: string): Promise<SeenProposal> {
  const { proposal } = await office.query<{ proposal: SeenProposal }>(
    who,
    `query($id: ID!) { proposal(id: $id) {
      phase costTiyn sponsors words { name } photos { url } timeline { type missedBy } } }`,
    { id },
  );
  return proposal;
}

/** A line of an estimate that costs so much. */
export function line(amountTiyn: number): object {
  return { name: 'Жабын', unit: 'жиынтық', quantityThousandths: 1_000, priceTiyn: amountTiyn, amountTiyn };
}

/** A sports ground of 8 million tenge, 200 thousand of it the neighbours' own work. */
export function formOf(photoIds: readonly string[], changes: object): object {
  return {
    name: 'Спорт алаңын салу',
    description: 'Мектеп жанында балалар мен жастарға арналған алаң',
    address: 'Бейбітшілік көшесі, 4',
    category: 'sportsGround',
    place: VILLAGES[0]?.kato,
    point: { latitude: 54_912_345, longitude: 69_123_456 },
    estimate: [line(800_000_000)],
    ownShare: { moneyTiyn: 0, labourTiyn: 20_000_000, materialsTiyn: 0, words: 'Сенбілік' },
    photoIds,
    sketchIds: [],
    documentIds: [],
    ...changes,
  };
}

/** Somebody of the demonstration who lives in the okrug from that day on. */
export async function makeResident(office: Office, who: Who, memberId: string, day: string): Promise<void> {
  await office.give('administrator', 'grantRole', {
    personId: personId(who),
    role: 'resident',
    territory: OKRUG,
    validFrom: day,
    basis: { number: '4-ө', date: day },
    memberId,
  });
}

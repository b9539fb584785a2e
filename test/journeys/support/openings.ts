import { VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { House } from './house.js';
import type { Office } from './office.js';
import { eventsOf } from './read-models.js';

/** A search opens the whole roll that it looks through. */
const ON_ROLL = VILLAGES.reduce((sum, { adults, minors }) => sum + adults + minors, 0);

interface Opening {
  readonly by: unknown;
  readonly purpose: unknown;
  readonly count: unknown;
}

/** What is recorded of openings of the vault while something is done. */
async function openedBy(house: House, work: () => Promise<unknown>): Promise<readonly Opening[]> {
  const before = (await eventsOf(house.database, 'vaultAccess')).length;
  await work();
  const events = await eventsOf(house.database, 'vaultAccess');
  return events
    .slice(before)
    .map(({ data, metadata }) => ({ by: metadata.actor, purpose: data['purpose'], count: data['count'] }));
}

/** Whom a clerk finds by name is a recorded opening; whether one of them may vote shows no name and is none. */
export async function expectSearchRecorded(house: House, office: Office, campaignId: string): Promise<void> {
  let found: readonly { readonly memberId: string; readonly name: string }[] = [];
  const opened = await openedBy(house, async () => {
    ({ searchVoters: found } = await office.query<{ searchVoters: typeof found }>(
      'second-clerk',
      'query($id: ID!) { searchVoters(campaignId: $id, text: "А", first: 3) { memberId name } }',
      { id: campaignId },
    ));
  });
  expect(found).toHaveLength(3);
  const by = { id: personId('second-clerk'), role: 'akimOffice' };
  expect(opened).toEqual([{ by, purpose: 'registrationDesk', count: ON_ROLL }]);
  const asked = await openedBy(house, async () => {
    const { voterStanding } = await office.query<{ voterStanding: object }>(
      'second-clerk',
      'query($id: ID!, $memberId: ID!) { voterStanding(campaignId: $id, memberId: $memberId) { standing } }',
      { id: campaignId, memberId: found[0]?.memberId },
    );
    expect(Object.keys(voterStanding)).toEqual(['standing']);
  });
  expect(asked).toEqual([]);
}

/** What residents wrote beside their marks is for the office, without a name, and so no opening. */
export async function expectRemarksNameless(
  house: House,
  office: Office,
  projectId: string,
  text: string,
): Promise<void> {
  const remarks = async (who: 'clerk' | null): Promise<unknown> => {
    const { project } = await office.query<{ project: { comments: unknown } }>(
      who,
      'query($id: ID!) { project(id: $id) { comments { mark text } } }',
      { id: projectId },
    );
    return project.comments;
  };
  const opened = await openedBy(house, async () => {
    expect(await remarks('clerk')).toEqual([{ mark: 4, text }]);
    expect(await remarks(null)).toBeNull();
  });
  expect(opened).toEqual([]);
}

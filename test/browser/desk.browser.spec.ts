import { VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { conveningOf, divideIntoSections, Gathering } from '../journeys/support/gathering.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import type { Combination } from './support/combinations.js';
import { Stage } from './support/stage.js';
import { VisitorAtDesk } from './support/at-desk.js';

const TODAY = '2026-03-02';
const MEETING_DAY = '2026-03-12T05:00:00.000Z';
const EACH = 25;
/** Of each desk's people, those who had come before this story begins; their registrations go through the api. */
const BEFORE = 16;
/** So much of a member's id the code of a row of the printed sheet says. */
const ON_SHEET = 13;
/** The number on the list at which the second desk begins. */
const SECOND_DESK = 31;

describe('two registration desks in a browser', () => {
  let stage: Stage;
  const gatherings = new Map<Combination, Gathering>();

  beforeAll(async () => {
    stage = await Stage.open(`${TODAY}T05:00:00.000Z`, 'desk');
    for (const [index, combination] of COMBINATIONS.entries()) {
      const village = VILLAGES[index % 2 === 0 ? 0 : 1];
      if (!village) throw new Error('no such village');
      const section = (await divideIntoSections(stage.office, [village], TODAY)).get(village.kato);
      if (!section) throw new Error('no such section');
      const convening = conveningOf(village, section, { today: TODAY, startsAt: MEETING_DAY });
      const gathering = await Gathering.convene(stage.office, convening);
      await gathering.publishNotice(TODAY);
      gatherings.set(combination, gathering);
    }
    await stage.setClock(MEETING_DAY);
    for (const gathering of gatherings.values()) await someHaveCome(gathering);
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  /** The first of each desk have come before, by their numbers on the list. */
  async function someHaveCome(gathering: Gathering): Promise<void> {
    const list = await listOf(gathering);
    const firstOfDesk = (listNumber: number): boolean =>
      [1, SECOND_DESK].some((from) => from <= listNumber && listNumber < from + BEFORE);
    const members = [...list].filter(([listNumber]) => firstOfDesk(listNumber));
    expect(members).toHaveLength(2 * BEFORE);
    await gathering.register(members.map(([, id]) => id));
  }

  /** The ids by the numbers on the list. */
  async function listOf({ id }: Gathering): Promise<ReadonlyMap<number, string>> {
    const { searchMembers } = await stage.office.query<{
      searchMembers: readonly { readonly id: string; readonly listNumber: number | null }[];
    }>(
      'clerk',
      'query($id: ID!) { searchMembers(gatheringId: $id, text: "", first: 200) { id listNumber } }',
      { id },
    );
    return new Map(searchMembers.map((member) => [member.listNumber ?? 0, member.id]));
  }

  it.each(COMBINATIONS)(
    'fifty people are registered in $language at $width pixels with the network cut in the middle, and the counts match',
    async (combination) => {
      const gathering = gatherings.get(combination);
      if (!gathering) throw new Error('no gathering');
      const [first, second] = [
        new VisitorAtDesk(await stage.visitor(combination), gathering.id, '1'),
        new VisitorAtDesk(await stage.visitor(combination), gathering.id, '2'),
      ];
      await first.visitor.signIn('clerk', '/desk');
      await first.visitor.check('desk-meetings');
      await first.begin('clerk');
      await first.visitor.check('desk-begun');
      await second.isRefusedAs('second-clerk', '1');
      await second.begin('second-clerk');

      await first.search('ахм');
      await first.visitor.check('desk-search');
      const list = await listOf(gathering);
      await first.scan(list.get(17) ?? '');
      for (const number of [18, 19]) await first.register(number);
      await second.scanRow(list.get(47)?.slice(0, ON_SHEET) ?? '');
      await second.register(48);

      await first.visitor.network('gone');
      // The same person comes to both desks while one of them hears nothing of the other.
      await second.register(20);
      for (const number of [20, 21, 22, 23, 24, 25]) await first.register(number);
      await first.waits(6);
      first.visitor.forgiveComplaints();
      await first.visitor.check('desk-offline');
      await first.closeTabAndReturn();
      await first.waits(6);
      for (const number of [49, 50, 51, 52, 53, 54, 55]) await second.register(number);
      await second.waits(0);

      await first.visitor.network('there');
      await first.waits(0);
      first.visitor.forgiveComplaints();
      await first.conflict();
      await first.visitor.check('desk-conflict');
      await first.settle();

      const { quorum } = await gathering.until((state) => state.quorum.present === 2 * EACH);
      expect(quorum.reached).toBe(true);
      await gathering.refused(
        'openSeparateGathering',
        { officialId: personId('akim'), capacity: 'akim' },
        'DesksNotSynced',
      );
      await first.end();
      await second.end();
      await first.sheets();
      await first.visitor.check('desk-sheets');
      expect(await first.printed()).toEqual(['application/pdf', 'application/pdf']);

      await gathering.open();
      expect((await gathering.state()).status).toBe('inSession');
    },
    STORY_MS,
  );
});

import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { formAssembly, Sitting } from './support/assembly.js';
import { conveningOf, divideIntoSections, Gathering } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';
import { expectJudged } from './support/judged.js';
import { liveAndRebuilt } from './support/read-models.js';
import { toldOnce } from './support/told.js';

const BUDGET = { competence: 'budgetConcurrence', title: { kk: 'Бюджет жобасы', ru: 'Проект бюджета' } };
const HALL = { kk: 'ауыл мектебі', ru: 'сельская школа' };
const READ = `status startsAt place { ru } notices previousMeetingId convenedAgainId
  changes { kind reason wasAt explanation } recordings { url } quorum { present eligible required }
  members { state excuse remote person { id } } agenda { id materials { title { ru } open path late dueOn } }`;

interface Read {
  readonly status: string;
  readonly startsAt: string;
  readonly changes: readonly { readonly kind: string; readonly explanation: string | null }[];
  readonly members: readonly { readonly state: string; readonly excuse: string | null }[];
  readonly agenda: readonly {
    readonly id: string;
    readonly materials: readonly { readonly path: string; readonly late: boolean }[];
  }[];
  readonly convenedAgainId: string | null;
}

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('what becomes of the day of a sitting, over HTTP', () => {
  let house: House;
  let office: Office;
  let members: readonly string[];
  let assemblyId: string;
  let sitting: Sitting;
  let again: Sitting;

  /** Once the last command about it can be read. */
  async function read(who: 'clerk' | null): Promise<Read> {
    await sitting.state();
    const { assemblyMeeting } = await office.query<{ assemblyMeeting: Read }>(
      who,
      `query($id: ID!) { assemblyMeeting(id: $id) { ${READ} } }`,
      { id: sitting.id },
    );
    return assemblyMeeting;
  }

  async function calendar(id = sitting.id): Promise<string> {
    return (await fetch(`${house.api.url}/sittings/${id}/calendar.ics?language=ru`)).text();
  }

  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z');
    office = new Office(house, 'day of a sitting');
    const [village] = VILLAGES;
    const section = (await divideIntoSections(office, VILLAGES, '2026-03-02')).get(village?.kato ?? '');
    if (!village || !section) throw new Error('no such section');
    const days = { today: '2026-03-02', startsAt: '2026-03-12T06:00:00.000Z' };
    const separate = await Gathering.convene(office, conveningOf(village, section, days));
    members = (await separate.adults()).slice(0, 5);
    const asked = members.map((memberId) => ({ memberId }));
    assemblyId = await formAssembly(office, asked, '2026-03-02', '2030-03-01');
    sitting = await Sitting.convene(office, members, {
      assemblyId,
      agenda: [BUDGET],
      startsAt: '2026-03-13T05:00:00.000Z',
      noticeOn: '2026-03-02',
    });
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  it(
    'materials are for everybody or for the office alone; a late one is marked',
    async () => {
      const [item] = (await read(null)).agenda;
      const add = async (words: string, open: boolean) =>
        sitting.give('addAssemblyMaterial', {
          itemId: item?.id,
          title: { kk: words, ru: words },
          documentId: await office.upload('clerk', OKRUG, words),
          open,
        });
      await add('Draft of the budget', true);
      await office.setClock('2026-03-09T05:00:00.000Z');
      await add('Notes of the office', false);
      const materials = (await read(null)).agenda[0]?.materials ?? [];
      expect(materials).toMatchObject([
        { open: true, late: false, dueOn: '2026-03-08' },
        { open: false, late: true, dueOn: '2026-03-08' },
      ]);
      const [draft, notes] = materials.map(({ path }) => path);
      const status = async (who: 'clerk' | null, path = '') => (await office.http(who, path)).status;
      expect(await status(null, draft)).toBe(200);
      expect(await status(null, notes)).toBe(401);
      expect(await status('clerk', notes)).toBe(200);
      expect(await status('clerk', `${notes ?? ''}0`)).toBe(404);
    },
    STORY_MS,
  );

  it(
    'postponed, it is in the calendar on its new day, and whoever takes part is told',
    async () => {
      const put = {
        reason: 'other',
        explanation: 'Сельский клуб закрыт на ремонт',
        place: HALL,
        noticeOn: '2026-03-09',
      };
      const early = { ...put, startsAt: '2026-03-18T05:00:00.000Z' };
      await sitting.refused('postponeAssembly', early, 'NoticeTooShort', 'noticeDays required earliest');
      await sitting.give('excuseAssemblyMember', { memberId: members[4], reason: 'Командировка' });
      await sitting.give('postponeAssembly', { ...put, startsAt: '2026-03-20T05:00:00.000Z' });
      expect(await read(null)).toMatchObject({
        status: 'convened',
        startsAt: '2026-03-20T05:00:00.000Z',
        place: { ru: HALL.ru },
        notices: 0,
        changes: [
          { kind: 'postponed', reason: 'other', wasAt: '2026-03-13T05:00:00.000Z', explanation: null },
        ],
      });
      const { changes, members: now } = await read('clerk');
      expect(changes[0]?.explanation).toBe('Сельский клуб закрыт на ремонт');
      expect(now.map(({ state }) => state)).toEqual(members.map(() => 'absent'));
      const told = await toldOnce(office, 'clerk', sitting.id, 'AssemblyPostponed');
      expect(told).toEqual(['AssemblyPostponed', 'AssemblyConvened']);
      const ics = await calendar();
      expect(ics).toContain('DTSTART:20260320T050000Z');
      expect(ics).toContain('STATUS:CONFIRMED');
      expect(Number(/SEQUENCE:(\d+)/.exec(ics)?.[1])).toBeGreaterThan(0);
    },
    STORY_MS,
  );

  it(
    'without the quorum it is not held; its minutes tell the excused from the absent, and show the recording',
    async () => {
      await sitting.give('excuseAssemblyMember', { memberId: members[4], reason: 'Командировка' });
      expect((await read(null)).members[4]).toMatchObject({ state: 'excused', excuse: null });
      expect((await read('clerk')).members[4]).toMatchObject({ state: 'excused', excuse: 'Командировка' });
      await office.setClock('2026-03-20T05:00:00.000Z');
      const come = { identitySeen: true };
      await sitting.refused(
        'registerAssemblyMember',
        { ...come, memberId: members[0], remote: 'video' },
        'RemoteNotAllowed',
        'memberId',
      );
      for (const memberId of members.slice(0, 2))
        await sitting.give('registerAssemblyMember', { ...come, memberId });
      const opening = { officialId: personId('akim'), capacity: 'akim', inPublic: true };
      await sitting.refused('openAssembly', opening, 'NoticeMissing');
      const late = { channel: 'poster', where: HALL, publishedOn: '2026-03-11' };
      await sitting.refused('publishAssemblyNotice', late, 'NoticeTooShort', 'noticeDays required earliest');
      await sitting.publishNotice('2026-03-09');
      await sitting.give('openAssembly', opening);
      await sitting.refused('linkAssemblyRecording', { url: 'http://example.org/1' }, 'RecordingLinkInvalid');
      await sitting.give('linkAssemblyRecording', { url: 'https://example.org/1' });
      await office.setClock('2026-03-20T05:31:00.000Z');
      await office.eventually(
        () => read(null),
        ({ status }) => status === 'notHeld',
      );
      const path = `/sittings/${sitting.id}/papers/minutes?format=text&language=ru`;
      const minutes = await (await office.http('clerk', path)).text();
      expect(minutes).toContain('Отсутствовали по уважительной причине');
      expect(minutes).toContain('https://example.org/1');
      expect(minutes).toContain('Ранее назначалось на');
      expect(minutes).toContain('Notes of the office (представлен с опозданием)');
      expect(minutes).not.toContain('Командировка');
    },
    STORY_MS,
  );

  it(
    'it is convened again; cancelled, it is so in the calendar, and nothing can be done at it',
    async () => {
      const convening = {
        assemblyId,
        agenda: [BUDGET],
        startsAt: '2026-04-01T05:00:00.000Z',
        noticeOn: '2026-03-21',
        previousMeetingId: sitting.id,
      };
      await office.setClock('2026-03-21T05:00:00.000Z');
      again = await Sitting.convene(office, members, convening);
      await again.state();
      expect((await read(null)).convenedAgainId).toBe(again.id);
      const twice = { ...convening, place: HALL, previousMeetingId: again.id };
      await office.refused('clerk', 'conveneAssembly', twice, 'PreviousSittingStands', 'previousOutcome');
      await again.give('cancelAssembly', { reason: 'mourning' });
      const come = { memberId: members[0], identitySeen: true };
      await again.refused('registerAssemblyMember', come, 'AlreadyCancelled');
      await again.state();
      expect(await calendar(again.id)).toContain('STATUS:CANCELLED');
      const told = await toldOnce(office, 'akim', again.id, 'AssemblyCancelled');
      expect(told).toEqual(['AssemblyCancelled', 'AssemblyConvened']);
    },
    STORY_MS,
  );

  it(
    'all of it is judged again without a violation, and the read model is built anew as it was',
    async () => {
      expect((await expectJudged(house.database, ['assemblyMeeting'])).length).toBeGreaterThan(15);
      await house.api.stop();
      const [model] = await liveAndRebuilt(house.database, ['assemblies']);
      expect(model?.rebuilt).toEqual(model?.live);
    },
    STORY_MS,
  );
});

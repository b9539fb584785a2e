import { canonicalJson } from '#libs/kernel';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { deciders } from '../../apps/api/src/infrastructure/histories.js';
import { conveningOf, divideIntoSections, Gathering } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';
import { eventsOf, liveAndRebuilt } from './support/read-models.js';

const STATE = `id phase signatures required eligible until incomingNumber reasons order { number date }
  timeline { type receipt }`;
const SIGNED_ON = '2026-03-03';

interface State {
  readonly id: string;
  readonly phase: string;
  readonly signatures: number;
  readonly required: number;
  readonly eligible: number;
  readonly timeline: readonly { readonly type: string; readonly receipt: string }[];
}

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('residents ask for a gathering, over HTTP', () => {
  let house: House;
  let office: Office;
  let people: readonly { readonly id: string; readonly birthYear: number }[];
  let sheetDocumentId: string;
  let id: string;

  async function open(): Promise<string> {
    const matters = [{ kk: 'Ауылішілік жол', ru: 'Внутрипоселковая дорога' }];
    const selection = '... on InitiativeChanged { initiative { id } }';
    const answer = await office.give(
      'maslikhat',
      'openInitiative',
      { territory: OKRUG, matters },
      { selection },
    );
    return (answer['initiative'] as { id: string }).id;
  }

  /** As anybody reads it. */
  async function state(of: string): Promise<State> {
    const { initiative } = await office.query<{ initiative: State }>(
      null,
      `query($id: ID!) { initiative(id: $id) { ${STATE} } }`,
      { id: of },
    );
    return initiative;
  }

  function signing(memberId: string): object {
    const written = { fullName: 'Ахметов Бауыржан', residence: 'Бугровое, Абай көшесі, 4' };
    return { initiativeId: id, memberId, signedOn: SIGNED_ON, ...written, sheetDocumentId };
  }

  async function sign(memberId: string): Promise<void> {
    const selection = '... on InitiativeChanged { initiative { signatures } }';
    await office.give('maslikhat', 'signInitiative', signing(memberId), { selection });
  }

  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z');
    office = new Office(house, 'initiative');
    const [village] = VILLAGES;
    const section = (await divideIntoSections(office, VILLAGES, '2026-03-02')).get(village?.kato ?? '');
    if (!village || !section) throw new Error('no such section');
    const days = { today: '2026-03-02', startsAt: '2026-03-12T06:00:00.000Z' };
    const separate = await Gathering.convene(office, conveningOf(village, section, days));
    people = await separate.people();
    id = await open();
    await office.setClock('2026-03-03T05:00:00.000Z');
    sheetDocumentId = await office.upload('maslikhat', OKRUG, 'a sheet of signatures');
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  it(
    'a stranger and a second signature of the same person are refused, with the reason',
    async () => {
      const reason = 'memberId reason';
      const refused = (memberId: string, code: string, facts: string) =>
        office.refused('maslikhat', 'signInitiative', signing(memberId), code, facts);
      const stranger = personId('auditor');
      expect(await refused(stranger, 'SignerNotEligible', reason)).toMatchObject({ reason: 'unknown' });
      const [first = ''] = adults();
      await sign(first);
      await refused(first, 'SignedTwice', 'memberId');
      expect(await state(id)).toMatchObject({ phase: 'collecting', signatures: 1, until: '2026-04-01' });
    },
    STORY_MS,
  );

  it(
    'one signature short of a tenth it cannot be handed in, with that one it can',
    async () => {
      const { required } = await state(id);
      const signers = adults().slice(1, required);
      const last = signers.pop() ?? '';
      for (const memberId of signers) await sign(memberId);
      const asked = { initiativeId: id, incomingNumber: '118' };
      const short = await office.refused(
        'maslikhat',
        'submitInitiative',
        asked,
        'SignaturesTooFew',
        'signatures required eligible',
      );
      expect(short).toMatchObject({ signatures: required - 1, required });
      await sign(last);
      await office.give('maslikhat', 'submitInitiative', asked);
    },
    STORY_MS,
  );

  it(
    'only the district akim answers; everybody reads it from the first signature to the answer, and nobody who signed',
    async () => {
      await office.setClock('2026-03-10T05:00:00.000Z');
      const answer = {
        initiativeId: id,
        officialId: personId('district-akim'),
        order: { number: '77-ө', date: '2026-03-10' },
        outcome: 'positive',
      };
      await office.refused('clerk', 'answerInitiative', answer, 'NotAllowed');
      const another = { ...answer, officialId: personId('akim') };
      await office.refused('district-akim', 'answerInitiative', another, 'AnswerNotByDistrictAkim');
      await office.give('district-akim', 'answerInitiative', answer);
      const { phase, signatures, required, timeline, ...rest } = await office.eventually(
        () => state(id),
        ({ phase: now }) => now === 'granted',
      );
      expect([phase, signatures]).toEqual(['granted', required]);
      expect(rest).toMatchObject({ incomingNumber: '118', order: { number: '77-ө', date: '2026-03-10' } });
      expect(timeline.map(({ type }) => type)).toEqual([
        'InitiativeOpened',
        ...Array.from({ length: required }, () => 'InitiativeSigned'),
        'InitiativeSubmitted',
        'InitiativeAnswered',
      ]);
      expect(JSON.stringify({ rest, timeline })).not.toContain('Ахметов');
    },
    STORY_MS,
  );

  it(
    'what nobody handed in lapses after the last day, by itself, and takes no more signatures',
    async () => {
      const forgotten = await open();
      await office.setClock('2026-04-12T05:00:00.000Z');
      await office.eventually(
        () => state(forgotten),
        ({ phase }) => phase === 'lapsed',
      );
      const [memberId = ''] = adults();
      const late = { ...signing(memberId), initiativeId: forgotten, signedOn: '2026-04-12' };
      await office.refused('maslikhat', 'signInitiative', late, 'InitiativeStandsOtherwise', 'phase');
    },
    STORY_MS,
  );

  it(
    'what a resident sends again after midnight, not knowing that it arrived, is answered as the first',
    async () => {
      const [, memberId] = adults();
      const basis = { number: '4-ө', date: '2026-04-12' };
      const appointment = { role: 'resident', territory: OKRUG, validFrom: '2026-04-12', basis, memberId };
      await office.give('administrator', 'grantRole', { personId: personId('resident'), ...appointment });
      const matters = [{ kk: 'Көше жарығы', ru: 'Освещение улиц' }];
      const selection = '... on InitiativeChanged { repeated initiative { id } }';
      const asked = { commandId: office.nextCommandId(), selection };
      const begin = () => office.give('resident', 'openInitiative', { territory: OKRUG, matters }, asked);
      await office.setClock('2026-04-12T18:59:00.000Z');
      const first = await begin();
      await office.setClock('2026-04-12T19:01:00.000Z');
      expect(await begin()).toEqual({ ...first, repeated: true });
    },
    STORY_MS,
  );

  it(
    'every event of it follows from the rules when it is judged again, and the read model can be built anew',
    async () => {
      await house.api.stop();
      const { initiative: decider } = deciders;
      if (!decider) throw new Error('nobody judges initiatives');
      const states = new Map<string, unknown>();
      for (const event of await eventsOf(house.database, 'initiative')) {
        const before = states.has(event.stream) ? states.get(event.stream) : decider.initialState;
        const judged = { event: canonicalJson(event.data), violations: decider.check(before, event) };
        expect(judged).toEqual({ event: canonicalJson(event.data), violations: [] });
        states.set(event.stream, decider.evolve(before, event));
      }
      expect(states.size).toBe(3);
      const models = await liveAndRebuilt(house.database);
      const { live, rebuilt } = models.find(({ name }) => name === 'initiatives') ?? {};
      expect(rebuilt).toEqual(live);
    },
    STORY_MS,
  );

  function adults(): readonly string[] {
    return people.filter(({ birthYear }) => birthYear <= 2006).map(({ id: memberId }) => memberId);
  }
});

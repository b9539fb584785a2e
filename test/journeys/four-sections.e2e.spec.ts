import { personId } from '../../apps/api/src/demonstration/people.js';
import { VILLAGES, OKRUG } from '../../apps/api/src/demonstration/okrug.js';
import { conveningOf, divideIntoSections, Gathering, hands } from './support/gathering.js';
import type { Section } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { byName, correctByAnnex } from './support/scenes.js';
import { Office } from './support/office.js';
import { eventsOf, liveAndRebuilt } from './support/read-models.js';

const [BUGROVOE, NOVOGEORGIEVKA, KRASNOKOVKA, SOSNOVKA] = VILLAGES as typeof VILLAGES & {
  readonly length: 4;
};

/** What people said, or what was said of them, who are forgotten afterwards. */
const FORGOTTEN_WORDS = {
  speech: 'Мен туралы сөз',
  dissent: 'Менің ерекше пікірім',
  admission: 'Көрші ауылға жақында көшті',
};

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('the four sections of Bugrovsky okrug, from notice to published minutes, over HTTP', () => {
  let house: House;
  let office: Office;
  let sections: ReadonlyMap<string, Section>;
  /** Tie and a second vote. */
  let live: Gathering;
  /** Fails its quorum. */
  let failed: Gathering;
  /** Told too late, postponed, held with votes by name. */
  let late: Gathering;
  let onPaper: Gathering;

  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z');
    office = new Office(house, 'four sections');
    sections = await divideIntoSections(office, VILLAGES, '2026-03-02');
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  const convene = (village: (typeof VILLAGES)[number] | undefined, startsAt: string): Promise<Gathering> => {
    if (!village) throw new Error('the okrug has four villages');
    const section = sections.get(village.kato) ?? { planId: '', sectionId: '' };
    return Gathering.convene(office, conveningOf(village, section, { today: '2026-03-02', startsAt }));
  };

  it(
    'are convened; a notice that does not come in time is an event',
    async () => {
      live = await convene(BUGROVOE, '2026-03-13T06:00:00.000Z');
      failed = await convene(NOVOGEORGIEVKA, '2026-03-12T06:00:00.000Z');
      late = await convene(KRASNOKOVKA, '2026-03-12T10:00:00.000Z');
      onPaper = await convene(SOSNOVKA, '2026-03-13T10:00:00.000Z');
      for (const gathering of [live, failed, onPaper]) {
        await gathering.publishNotice('2026-03-02');
        await gathering.publishNotice('2026-03-02', 'messenger');
      }
      await live.draw('notice');
      await office.setClock('2026-03-02T19:00:00.000Z');
      const { missedDeadlines } = await late.until(({ missedDeadlines: missed }) => missed.length > 0);
      expect(missedDeadlines).toEqual([
        expect.objectContaining({ dueOn: '2026-03-02', by: 'akimOffice' }) as unknown,
      ]);
      await office.setClock('2026-03-03T05:00:00.000Z');
      await late.give('postponeSeparateGathering', {
        reason: 'other',
        explanation: 'Хабарландыру мерзімі өтіп кетті',
        startsAt: '2026-03-17T06:00:00.000Z',
        place: KRASNOKOVKA?.hall,
      });
      await late.publishNotice('2026-03-03');
      expect((await live.state()).missedDeadlines).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'one fails its quorum when the waiting time has passed, and is convened again with fresh notice',
    async () => {
      await office.setClock('2026-03-12T05:30:00.000Z');
      await failed.register((await failed.adults()).slice(0, 3));
      await office.setClock('2026-03-12T06:00:00.000Z');
      await failed.open();
      const { waitUntil, status } = await failed.until((state) => state.waitUntil !== null);
      expect(status).toBe('waitingForQuorum');
      await office.setClock(waitUntil ?? '');
      const notHeld = await failed.until((state) => state.status === 'notHeld');
      expect(notHeld.quorum).toMatchObject({ present: 3, reached: false });
      expect(notHeld.representatives).toEqual([]);
      await failed.draw('minutes');
      await failed.sign();
      await failed.deliverAndPublish('2026-03-12', '61');
      const section = sections.get(NOVOGEORGIEVKA?.kato ?? '');
      if (!section || !NOVOGEORGIEVKA) throw new Error('no such section');
      failed = await Gathering.convene(office, {
        ...conveningOf(NOVOGEORGIEVKA, section, {
          today: '2026-03-12',
          startsAt: '2026-03-27T06:00:00.000Z',
        }),
        previousGatheringId: notHeld.id,
      });
      await failed.publishNotice('2026-03-12');
    },
    STORY_MS,
  );

  it(
    'one meets; a tie that crosses the quota is voted on again; the minutes are signed, corrected by annex and published',
    async () => {
      await office.setClock('2026-03-13T05:30:00.000Z');
      const members = (await live.adults()).slice(0, 40);
      const [secretary = '', ada = '', bek = '', sara = '', dina = '', erik = '', latecomer = ''] = members;
      await live.give('nominateCandidate', { memberId: ada, consent: 'inWriting' });
      await live.give('listPriority', { text: 'Көше жарығы' });
      await live.register(members.filter((member) => member !== latecomer));
      await live.give('registerGuest', { kind: 'press', name: 'Ойдан шығарылған тілші' });
      await office.setClock('2026-03-13T06:00:00.000Z');
      await live.open();
      await live.give('electSecretary', { memberId: secretary, vote: hands(39) });
      for (const memberId of [bek, sara, dina, erik])
        await live.give('nominateCandidate', { memberId, nominatedBy: secretary, consent: 'inPerson' });
      await live.give('recordSpeech', { speaker: ada, agendaItem: 2, text: 'Кандидат туралы сөз' });
      await live.give('recordSpeech', { speaker: erik, agendaItem: 2, text: FORGOTTEN_WORDS.speech });
      const neighbour = (await late.adults()).at(-1) ?? '';
      const admission = { memberId: neighbour, reason: FORGOTTEN_WORDS.admission, identitySeen: true };
      await live.give('admitByChair', admission);
      await live.give('closeNominations');
      await live.register([latecomer]);
      await live.vote(ada, hands(35, 5));
      await live.vote(bek, hands(30, 5, 5));
      await live.vote(sara, hands(20, 10));
      await live.vote(dina, hands(20, 12, 8));
      await live.vote(erik, hands(4, 36));
      await live.give('decideElection');
      expect(await live.state()).toMatchObject({ round: 2, status: 'inSession' });
      await live.vote(sara, hands(18, 22));
      await live.vote(dina, hands(22, 18));
      await live.give('decideElection');
      await live.give('recordDissent', { memberId: sara, text: 'Қайта дауыс беруге қарсымын' });
      await live.give('recordDissent', { memberId: erik, text: FORGOTTEN_WORDS.dissent });
      await live.give('closeSeparateGathering');
      await forgetting(live, [erik, neighbour]);
      const closed = await live.state();
      expect(closed.outcome).toBe('representativesElected');
      expect(closed.representatives.map(({ id }) => id).sort()).toEqual([ada, bek, dina].sort());
      for (const paper of ['notice', 'registrationSheet', 'tallySheet', 'minutes']) await live.draw(paper);
      await live.sign(secretary);
      await live.draw('extract', 'item=2');
      for (const member of [ada, bek, dina]) await live.draw('certificate', `member=${member}`);
      await correctByAnnex(office, live, secretary);
      await live.draw('correctionAnnex', 'number=1');
      await live.deliverAndPublish('2026-03-13', '62');
      await live.publicMinutes();
    },
    STORY_MS,
  );

  /** Before the first signature the minutes are drawn from what is known; who was forgotten is not. */
  async function forgetting(gathering: Gathering, people: readonly string[]): Promise<void> {
    const before = await gathering.words('minutes');
    for (const words of Object.values(FORGOTTEN_WORDS)) expect(before).toContain(words);
    for (const person of people) await house.api.operate('roll', 'forget', person);
    const after = await gathering.words('minutes');
    for (const words of Object.values(FORGOTTEN_WORDS)) expect(after).not.toContain(words);
    expect(after).toContain('Қайта дауыс беруге қарсымын');
    expect(after.match(/мазмұны жойылған/gu)).toHaveLength(3);
  }

  it(
    'one was held on paper and is entered afterwards, checked by a second clerk',
    async () => {
      await office.setClock('2026-03-16T05:00:00.000Z');
      const scan = await office.upload('clerk', OKRUG, 'signed sheets');
      await onPaper.give('declareHeldOnPaper', { heldOn: '2026-03-13', scanDocumentIds: [scan] });
      const members = (await onPaper.adults()).slice(0, 20);
      const [secretary = '', ada = '', bek = ''] = members;
      const at = (time: string): { occurredAt: string } => ({ occurredAt: `2026-03-13T${time}:00.000Z` });
      await onPaper.register(members, at('09:30'));
      await onPaper.open(at('10:00'));
      await onPaper.give('electSecretary', { memberId: secretary, vote: hands(20), ...at('10:05') });
      for (const memberId of [ada, bek])
        await onPaper.give('nominateCandidate', { memberId, consent: 'inPerson', ...at('10:10') });
      await onPaper.give('closeNominations', at('10:15'));
      await onPaper.vote(ada, hands(15, 5), at('10:20'));
      await onPaper.vote(bek, hands(12, 8), at('10:25'));
      await onPaper.give('decideElection', at('10:30'));
      await onPaper.give('closeSeparateGathering', at('10:40'));
      await onPaper.give('checkPaperEntry', { participants: 20 }, 'second-clerk');
      await onPaper.sign(secretary);
      await onPaper.deliverAndPublish('2026-03-16', '63');
      const state = await onPaper.state();
      expect(state).toMatchObject({ onPaper: true, outcome: 'representativesElected' });
      expect(state.representatives.map(({ id }) => id)).toEqual([ada, bek]);
      await onPaper.draw('minutes');
      await onPaper.publicMinutes();
    },
    STORY_MS,
  );

  it(
    'one is held with votes by name; minutes that are not delivered in time are an event',
    async () => {
      await office.setClock('2026-03-17T05:30:00.000Z');
      const members = (await late.adults()).slice(0, 15);
      const [secretary = '', ada = '', bek = ''] = members;
      await late.register(members);
      await office.setClock('2026-03-17T06:00:00.000Z');
      await late.open();
      await late.give('electSecretary', { memberId: secretary, vote: byName(members, 10) });
      for (const memberId of [ada, bek])
        await late.give('nominateCandidate', { memberId, consent: 'inPerson' });
      await late.give('closeNominations');
      await late.vote(ada, byName(members, 9));
      await late.vote(bek, byName(members, 11));
      await late.give('decideElection');
      await late.give('closeSeparateGathering');
      await office.setClock('2026-03-20T05:00:00.000Z');
      const { missedDeadlines, representatives } = await late.until(
        ({ missedDeadlines: missed }) => missed.length > 1,
      );
      expect(representatives).toHaveLength(2);
      expect(missedDeadlines.map(({ dueOn, by }) => ({ dueOn, by }))).toContainEqual({
        dueOn: '2026-03-19',
        by: 'chairAndSecretary',
      });
      await late.sign(secretary);
      await late.deliverAndPublish('2026-03-20', '64');
      await late.draw('minutes');
      await late.publicMinutes();
    },
    STORY_MS,
  );

  it(
    'the one convened again succeeds',
    async () => {
      await office.setClock('2026-03-27T05:30:00.000Z');
      const members = (await failed.adults()).slice(0, 20);
      const [secretary = '', ada = ''] = members;
      await failed.register(members);
      await office.setClock('2026-03-27T06:00:00.000Z');
      await failed.open();
      await failed.give('electSecretary', { memberId: secretary, vote: hands(20) });
      await failed.give('nominateCandidate', { memberId: ada, consent: 'inPerson' });
      await failed.give('closeNominations');
      await failed.vote(ada, hands(20));
      await failed.give('decideElection');
      await failed.give('closeSeparateGathering');
      await failed.sign(secretary);
      await failed.deliverAndPublish('2026-03-27', '65');
      await failed.publicMinutes();
      const state = await failed.state();
      expect(state.representatives).toEqual([{ id: ada }]);
      expect(state.minutes.publishedOn).toBe('2026-03-27');
      expect(state.missedDeadlines).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'leave on the record who opened the vault: in person at the desk and for papers, as the public for public names',
    async () => {
      const scan = await office.upload('clerk', OKRUG, 'signed sheets');
      expect((await office.http('second-clerk', `/documents/${scan}`)).status).toBe(200);
      const opened = await office.send('clerk', 'openDeskIndex', { gatheringId: late.id });
      expect(opened.__typename).toBe('DeskIndexOpened');
      await office.query(
        null,
        'query($id: ID!) { separateGathering(id: $id) { representatives { name { __typename } } } }',
        { id: late.id },
      );
      const openings = (await eventsOf(house.database, 'vaultAccess')).map(({ data, metadata }) => ({
        by: metadata.actor,
        purpose: data['purpose'],
        document: data['documentId'],
        whole: data['areas'] !== undefined,
      }));
      const by = (key: 'clerk' | 'second-clerk'): object => ({ id: personId(key), role: 'akimOffice' });
      const common = { document: undefined, whole: false };
      expect(openings).toContainEqual({ ...common, by: by('clerk'), purpose: 'registrationDesk' });
      expect(openings).toContainEqual({ ...common, by: by('clerk'), purpose: 'papers' });
      expect(openings).toContainEqual({
        ...common,
        by: by('second-clerk'),
        purpose: 'papers',
        document: scan,
      });
      expect(openings).toContainEqual({
        ...common,
        by: by('clerk'),
        purpose: 'registrationDesk',
        whole: true,
      });
      expect(openings).toContainEqual({ ...common, by: { role: 'anonymous' }, purpose: 'meetingRecord' });
      expect(openings.filter(({ by: { role } }) => role === 'system')).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'leave read models that are the same when built anew',
    async () => {
      await house.api.stop();
      for (const { name, live: before, rebuilt } of await liveAndRebuilt(house.database))
        expect({ name, text: rebuilt }).toEqual({ name, text: before });
    },
    STORY_MS,
  );
});

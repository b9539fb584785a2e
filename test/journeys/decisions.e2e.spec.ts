import { OKRUG } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { Sitting } from './support/assembly.js';
import { expectVerifiedByCommand } from './support/audited.js';
import { assemblyOnce, conveneFirst, electAssembly } from './support/first-gathering.js';
import { agendaDraft, Decided, dueFor, findDecisions, planOf } from './support/decision.js';
import { changeClerks } from './support/handover.js';
import { calendarOf, dutiesFor, missedOver, toldOnce } from './support/told.js';
import { hands } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';
import { expectRebuiltAsLive } from './support/read-models.js';

const LIGHT = { competence: 'ownRevenueConsent', title: { kk: 'Көше жарығы', ru: 'Уличное освещение' } };
const ROAD = { competence: 'budgetConcurrence', title: { kk: 'Жол жөндеу', ru: 'Ремонт дороги' } };
const FIELD = { competence: 'communalProperty', title: { kk: 'Спорт алаңы', ru: 'Спортивная площадка' } };

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('an assembly of ten decides three times, over HTTP', () => {
  let house: House;
  let office: Office;
  let members: readonly string[];
  let assemblyId: string;
  let sitting: Sitting;
  /** Agreed and executed. */
  let light: Decided;
  /** Disagreed, repeated and settled by the higher akim. */
  let road: Decided;
  /** Of the gathering: agreed, and never carried out. */
  let priority: Decided;
  /** Whose answer is missed. */
  let field: Decided;

  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z', { JINALYS_AUDIT_INTERVAL: '1' });
    office = new Office(house, 'decisions');
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  it(
    'a gathering of the representatives elects it, by the seats of the sections; its signed minutes form it',
    async () => {
      const first = await conveneFirst(office);
      const { gathering } = first;
      expect(await gathering.state()).toMatchObject({
        body: 'gathering',
        composition: 'representatives',
        quorum: { eligible: 3, required: 2, reached: false },
      });
      members = first.candidates;
      await office.setClock('2026-03-24T05:00:00.000Z');
      const { elected, ...adopted } = await electAssembly(office, first);
      ({ priority } = adopted);
      expect(elected.outcome).toBe('elected');
      expect(elected.sections.map(({ seats }) => seats)).toEqual([5, 2, 2, 1]);
      assemblyId = elected.assemblyId ?? '';
      const assembly = await assemblyOnce(office, assemblyId);
      expect(assembly).toMatchObject({ size: 10, meetingId: gathering.id, termTo: '2030-03-24' });
      expect(assembly.seats.map(({ person: { id } }) => id)).toEqual(members);
      for (const paper of ['minutes', 'extract?item=2', 'letter']) await gathering.draw(paper);
    },
    STORY_MS,
  );

  it(
    'it is convened by one member of ten, amends its agenda and adopts three decisions; one member is recused',
    async () => {
      await office.setClock('2026-03-25T05:00:00.000Z');
      sitting = await Sitting.convene(office, members, {
        assemblyId,
        startsAt: '2026-04-06T05:00:00.000Z',
        noticeOn: '2026-03-25',
        agenda: [LIGHT, ROAD],
        initiators: members.slice(0, 1),
        signaturesDocumentId: await office.upload('clerk', OKRUG, 'signatures'),
      });
      await office.setClock('2026-04-06T05:00:00.000Z');
      await sitting.refused(
        'registerAssemblyMember',
        { memberId: personId('auditor'), identitySeen: true },
        'NotAssemblyMember',
        'standing',
      );
      await sitting.begin(10);
      const text = { kk: 'Мақұлдансын', ru: 'Одобрить' };
      const [lamp, way, ground] = await sitting.approve(8, [FIELD]);
      if (!lamp || !way || !ground) throw new Error('the agenda has three items');
      await sitting.give('declareRecusal', {
        itemId: way.id,
        memberId: members[9],
        reason: 'Жол жұмыстарын туысымның кәсіпорны орындайды',
      });
      await sitting.decide(
        lamp.id,
        'Көше жарығына қаражат бөлінсін',
        'Выделить средства на уличное освещение',
        hands(9, 1),
      );
      await sitting.refused(
        'decideItem',
        { itemId: way.id, text, vote: hands(10) },
        'CountsAbovePresent',
        'sum base',
      );
      await sitting.decide(
        way.id,
        'Ауылішілік жол жөнделсін',
        'Отремонтировать внутрипоселковую дорогу',
        hands(5, 4),
      );
      await sitting.decide(
        ground.id,
        'Спорт алаңы салынсын',
        'Построить спортивную площадку',
        hands(7, 2, 1),
      );
      await sitting.sign();
      await office.setClock('2026-04-07T05:00:00.000Z');
      await sitting.deliver('71', '2026-04-07');
      await sitting.mend();
      const { agenda, members: came, ...rest } = await sitting.state();
      expect(rest).toMatchObject({ status: 'closed', outcome: 'held', convenedBy: 'members' });
      expect(came).toEqual(
        members.map((id) => ({ person: { id, name: { __typename: 'FullName' } }, state: 'present' })),
      );
      expect(agenda[1]?.recusedMembers).toEqual([{ id: members[9] }]);
      expect(agenda.map(({ recused, vote }) => [recused, vote?.base, vote?.outcome])).toEqual([
        [0, 10, 'adopted'],
        [1, 9, 'adopted'],
        [0, 10, 'adopted'],
      ]);
      [light, road, field] = agenda.map(({ decisionId }) => new Decided(office, decisionId ?? '')) as [
        Decided,
        Decided,
        Decided,
      ];
      for (const decision of [light, road, field]) {
        const state = await decision.until(({ phase }) => phase === 'delivered');
        expect(state).toMatchObject({ awaits: 'akim', dueOn: '2026-04-14', incomingNumber: '71' });
        await decision.publish('2026-04-07');
      }
    },
    STORY_MS,
  );

  it(
    'the akim agrees with one: what shows the execution is frozen, reported with evidence and evaluated',
    async () => {
      await office.setClock('2026-04-09T05:00:00.000Z');
      const answer = { officialId: personId('akim'), answeredOn: '2026-04-09', plan: planOf('2026-06-30') };
      await light.refused(
        'clerk',
        'agreeWithDecision',
        { ...answer, officialId: personId('clerk') },
        'AnswerNotByAkim',
      );
      await light.refused(
        'clerk',
        'reportExecution',
        { reportedOn: '2026-04-09', text: 'Орындалды', evidenceDocumentIds: [], values: [] },
        'NotInExecution',
        'phase',
      );
      await light.give('akim', 'agreeWithDecision', answer);
      await light.refused('akim', 'agreeWithDecision', answer, 'AlreadyAnswered', 'phase');
      await road.disagree('2026-04-09', 'Бюджетте қаражат жоқ');
      expect(await light.state()).toMatchObject({
        phase: 'inExecution',
        awaits: 'responsible',
        dueOn: '2026-06-30',
      });
    },
    STORY_MS,
  );

  it(
    'an answer that does not come is an event that names the akim; the clerk who comes then finds it in the act',
    async () => {
      await office.setClock('2026-04-15T05:00:00.000Z');
      const state = await field.until(({ timeline }) =>
        timeline.some(({ type }) => type === 'AnswerDeadlineMissed'),
      );
      const missed = state.timeline.find(({ type }) => type === 'AnswerDeadlineMissed');
      expect(missed).toMatchObject({ dueOn: '2026-04-14', missedBy: { personId: personId('akim') } });
      expect(state).toMatchObject({ awaits: 'akim', overdue: true });
      const told = await toldOnce(office, 'clerk', field.id, 'AnswerDeadlineMissed');
      expect(told.slice(-2)).toEqual(['DecisionDelivered', 'DecisionAdopted']);
      expect(await toldOnce(office, 'auditor', field.id, 'AnswerDeadlineMissed')).toHaveLength(1);
      expect(await findDecisions(office, `territory: "${OKRUG}", overdue: true`)).toEqual([field.id]);
      const open = await changeClerks(office, '2026-04-15');
      expect(open).toContain(`answer 2026-04-14 ${field.id}`);
      expect(open).toContain(`execute 2026-06-30 ${light.id}`);
      expect(open.join()).not.toContain(road.id);
    },
    STORY_MS,
  );

  it(
    'a disagreement is discussed again, then by the maslikhat, and the higher akim settles it',
    async () => {
      expect(await agendaDraft(office, assemblyId)).toEqual([
        { competence: 'executionControl', repeats: null },
        { competence: 'budgetConcurrence', repeats: road.id },
      ]);
      const again = await Sitting.convene(office, members, {
        assemblyId,
        startsAt: '2026-04-27T05:00:00.000Z',
        noticeOn: '2026-04-15',
        agenda: [{ ...ROAD, repeats: road.id, ballot: 'secret' }],
      });
      await office.setClock('2026-04-27T05:00:00.000Z');
      await again.begin(6);
      const [item] = await again.approve(6);
      await again.decideSecretly(item?.id ?? '', 5, 1);
      await again.sign();
      await again.deliver('72', '2026-04-27');
      await road.until(({ phase }) => phase === 'confirmed');
      for (const paper of ['answer', 'repeatDiscussion']) await road.draw(paper);
      const order = { number: '112', date: '2026-04-27' };
      const word = {
        officialId: personId('district-akim'),
        answeredOn: '2026-04-30',
        order,
        outcome: 'upheld',
        reasons: 'Аудандық бюджеттен қаражат бөлінеді',
        plan: planOf('2026-05-29'),
      };
      await road.refused(
        'district-akim',
        'decideAsHigherAkim',
        { ...word, answeredOn: '2026-04-27' },
        'MaslikhatNotHeard',
        'phase',
      );
      expect(await dueFor(office, 'maslikhat')).toContainEqual({
        kind: 'preliminaryDiscussion',
        id: road.id,
      });
      await road.give('maslikhat', 'recordMaslikhatDiscussion', {
        session: { number: '31/2', date: '2026-04-27' },
        opinion: 'supports',
      });
      await road.until(({ phase }) => phase === 'beforeHigherAkim');
      await office.setClock('2026-04-30T05:00:00.000Z');
      expect(await dueFor(office, 'district-akim')).toEqual([{ kind: 'higherDecision', id: road.id }]);
      await road.give('district-akim', 'decideAsHigherAkim', word);
      await office.setClock('2026-05-20T05:00:00.000Z');
      await road.execute('2026-05-20', 10);
      await light.execute('2026-05-20', 40);
      expect((await road.state()).timeline.map(({ type }) => type)).toEqual([
        'DecisionAdopted',
        'DecisionDelivered',
        'DecisionPublished',
        'AkimDisagreed',
        'RepeatDiscussionHeld',
        'MaslikhatDiscussed',
        'HigherAkimDecided',
        'ExecutionReported',
        'ExecutionEvaluated',
      ]);
      expect(await road.state()).toMatchObject({
        phase: 'partly',
        awaits: null,
        reasons: 'Бюджетте қаражат жоқ',
      });
    },
    STORY_MS,
  );

  it(
    'anybody finds them by words in Kazakh and Russian, by phase and by who is responsible',
    async () => {
      const find = (filter: string): Promise<readonly string[]> => findDecisions(office, filter);
      expect(await calendarOf(house.api.url)).toContain(`UID:${sitting.id}@jinalys`);
      expect(await find('words: "спорт алаң"')).toEqual([field.id]);
      expect(await find('words: "дорогу отремонт"')).toEqual([road.id]);
      expect(await find('words: "дорогу алаңы"')).toEqual([]);
      expect(await find(`phase: done, territory: "${OKRUG}"`)).toEqual([light.id]);
      expect([...(await find(`responsible: "${personId('second-clerk')}"`))].sort()).toEqual(
        [light.id, road.id].sort(),
      );
    },
    STORY_MS,
  );

  it(
    'when a year has passed the gathering’s decision is overdue by name; the end of the term is said ahead',
    async () => {
      await office.setClock('2027-03-02T05:00:00.000Z');
      const due = { kind: 'conveneAssembly', state: 'overdue', dueOn: '2026-07-18' };
      expect(await dutiesFor(office, 'akim')).toContainEqual(due);
      const over = await missedOver(office, 3);
      expect(over).toContain(`sitting 2026-07-28 open 217 ${personId('akim')}`);
      expect(over).toContain(`answer 2026-04-14 open 322 ${personId('akim')}`);
      expect(over).toContain(`execution 2026-12-01 open 91 ${personId('akim')}`);
      const late = await priority.until(({ timeline }) =>
        timeline.some(({ type }) => type === 'ExecutionDeadlineMissed'),
      );
      expect(late).toMatchObject({ body: 'gathering', phase: 'inExecution', overdue: true });
      await office.setClock('2030-01-24T05:00:00.000Z');
      await assemblyOnce(office, assemblyId, ({ termAnnouncedAt }) => termAnnouncedAt !== null);
    },
    STORY_MS,
  );

  it(
    'jinalys audit verify judges all of it again, and the read models can be built anew',
    async () => {
      await expectVerifiedByCommand(house);
      await house.api.stop();
      await expectRebuiltAsLive(house.database);
    },
    STORY_MS,
  );
});

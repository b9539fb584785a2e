import { personId } from '../../apps/api/src/demonstration/people.js';
import { DISTRICT, OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import { conveningOf, divideIntoSections, Gathering, hands, proposeSections } from './support/gathering.js';
import type { Section } from './support/gathering.js';
import { House, STORY_MS } from './support/house.js';
import { Office } from './support/office.js';

const TODAY = '2026-03-02';
const MEETING = '2026-03-12T06:00:00.000Z';
const [BUGROVOE, NOVOGEORGIEVKA, KRASNOKOVKA] = VILLAGES;
if (!BUGROVOE || !NOVOGEORGIEVKA || !KRASNOKOVKA) throw new Error('the okrug has four villages');

/** One story: each case meets the gathering where the one before has left it. */
describe('bad input gets a typed refusal with facts, over HTTP', () => {
  let house: House;
  let office: Office;
  let sections: ReadonlyMap<string, Section>;
  let gathering: Gathering;
  let members: readonly string[];

  beforeAll(async () => {
    house = await House.open('2026-03-02T05:00:00.000Z');
    office = new Office(house, 'refusals');
    sections = await divideIntoSections(office, VILLAGES, TODAY);
    gathering = await Gathering.convene(office, convening(BUGROVOE));
    members = await gathering.adults();
  }, STORY_MS);
  afterAll(() => house.close(), STORY_MS);

  function convening(village: (typeof VILLAGES)[number], startsAt = MEETING, today = TODAY): object {
    const section = sections.get(village.kato) ?? { planId: '', sectionId: '' };
    return conveningOf(village, section, { today, startsAt });
  }

  describe('before the meeting', () => {
    it('nine days of notice are too few, in the language of who asks', async () => {
      const refused = (language: 'kk' | 'ru' | 'en'): Promise<unknown> =>
        office.refused(
          'clerk',
          'conveneSeparateGathering',
          convening(NOVOGEORGIEVKA, '2026-03-11T06:00:00.000Z'),
          'NoticeTooShort',
          'noticeDays required earliest',
          { language },
        );
      const facts = { noticeDays: 9, required: 10, earliest: '2026-03-12' };
      expect(await refused('kk')).toMatchObject({
        ...facts,
        message:
          'Хабарландырудан жиынға дейін кемінде 10 күнтізбелік күн өтуге тиіс, қазір 9. Ең ерте күн: 2026-03-12.',
      });
      expect(await refused('ru')).toMatchObject({
        ...facts,
        message: expect.stringMatching(/^От объявления до схода/) as unknown,
      });
      expect(await refused('en')).toMatchObject({
        ...facts,
        message: expect.stringMatching(/^At least 10 calendar days/) as unknown,
      });
    });

    it('nothing is convened without the decision of the maslikhat', async () => {
      const { sections: proposed, planId } = await proposeSections(office, VILLAGES, TODAY);
      const section = proposed.get(BUGROVOE.kato) ?? { planId, sectionId: '' };
      const input = conveningOf(BUGROVOE, section, { today: TODAY, startsAt: MEETING });
      const answer = await office.refused(
        'clerk',
        'conveneSeparateGathering',
        input,
        'MaslikhatDecisionMissing',
        'planId sectionId',
      );
      expect(answer).toMatchObject(section);
    });

    it('a section elects no more than three', async () => {
      const input = {
        territory: OKRUG,
        order: { number: '15-ө', date: TODAY },
        sections: [
          { name: { kk: 'Ауыл', ru: 'Село' }, kind: 'village', areas: [{ kato: BUGROVOE.kato }], quota: 4 },
        ],
      };
      const answer = await office.refused(
        'akim',
        'proposeSections',
        input,
        'QuotaOutOfRange',
        'quota least most',
        { language: 'kk' },
      );
      expect(answer).toMatchObject({ quota: 4, least: 1, most: 3 });
      expect(answer.message).toBe('Учаскеден 1–3 өкіл сайланады, ал сіз 4 көрсеттіңіз.');
    });

    it('a section where nobody is eligible convenes nothing', async () => {
      const empty = { ...BUGROVOE, quota: 1 };
      const proposal = {
        territory: OKRUG,
        order: { number: '15-ө', date: TODAY },
        sections: [
          {
            name: { kk: 'Бос көше', ru: 'Пустая улица' },
            kind: 'street',
            areas: [{ kato: BUGROVOE.kato, street: 'Бос көше' }],
            quota: 1,
          },
        ],
      };
      const proposed = await office.give('akim', 'proposeSections', proposal, {
        selection: '... on SectionPlanChanged { plan { id sections { id } } }',
      });
      const { id: planId, sections: made } = proposed['plan'] as { id: string; sections: { id: string }[] };
      await office.give('maslikhat', 'approveSections', {
        planId,
        maslikhatDecision: { number: '23/1', date: TODAY },
      });
      const input = conveningOf(
        empty,
        { planId, sectionId: made[0]?.id ?? '' },
        { today: TODAY, startsAt: MEETING },
      );
      const answer = await office.refused(
        'clerk',
        'conveneSeparateGathering',
        input,
        'NobodyEligible',
        'eligible',
      );
      expect(answer).toMatchObject({ eligible: 0 });
    });

    it('each bad field is named', async () => {
      const input = { ...convening(NOVOGEORGIEVKA), order: { number: '', date: TODAY } };
      const answer = await office.refused(
        'clerk',
        'conveneSeparateGathering',
        input,
        'InvalidInput',
        'fields { field constraint message }',
        { language: 'ru' },
      );
      expect(answer).toMatchObject({
        message: 'Некоторые поля заполнены неверно.',
        fields: [{ field: 'input.order.number', constraint: 'isLength' }],
      });
    });
  });

  describe('who asks', () => {
    const grant = (territory: string): object => ({
      personId: personId('clerk'),
      role: 'akimOffice',
      territory,
      validFrom: TODAY,
      basis: { number: '2-ө', date: TODAY },
    });

    it('is refused in another territory', async () => {
      const card = { officialId: personId('clerk'), position: { kk: 'маман', ru: 'специалист' } };
      const answer = await office.refused(
        'clerk',
        'recordOfficial',
        { ...card, territory: '591000000', surname: 'Ахметова', given: 'Айгүл' },
        'NotAllowed',
        'operation territory',
        { language: 'kk' },
      );
      expect(answer).toMatchObject({
        operation: 'recordOfficial',
        territory: '591000000',
        message: 'Бұл аумақта сізде мұндай өкілеттік жоқ.',
      });
      await office.refused('administrator', 'grantRole', grant('710000000'), 'NotAllowed');
      await office.refused('clerk', 'grantRole', grant(OKRUG), 'NotAllowed');
      await office.refused('maslikhat', 'publishNotice', notice(), 'NotAllowed');
      await office.refused(null, 'publishNotice', notice(), 'NotSignedIn');
    });

    const notice = (): object => ({
      gatheringId: gathering.id,
      channel: 'poster',
      where: { kk: 'Тақта', ru: 'Доска' },
      publishedOn: TODAY,
    });
    const publish = `mutation($input: PublishNoticeInput!) { answer: publishNotice(input: $input) {
      __typename ... on Refusal { code message } } }`;
    const bearing = async (token: string): Promise<unknown> => {
      const { data, errors } = await office.answer<{ answer: unknown }>(
        publish,
        { input: { ...notice(), commandId: office.nextCommandId() } },
        { authorization: `Bearer ${token}` },
      );
      return data?.answer ?? errors;
    };
    const INVALID = expect.objectContaining({ code: 'InvalidToken' }) as unknown;

    it('is refused with a forged token', async () => {
      const [header = '', claims = '', signature = ''] = (await office.token('auditor')).split('.');
      const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...said, sub: personId('clerk') })).toString('base64url');
      expect(await bearing(`${header}.${forged}.${signature}`)).toEqual(INVALID);
      expect(await bearing('no-token-at-all')).toEqual(INVALID);
    });

    it('is refused with an expired token', async () => {
      const token = await office.token('clerk');
      await office.setClock('2026-03-02T07:00:00.000Z');
      expect(await bearing(token)).toEqual(INVALID);
    });
  });

  describe('a commandId', () => {
    it('sent again answers the same and appends nothing; with other content it is refused', async () => {
      const commandId = office.nextCommandId();
      const selection = '... on SeparateGatheringChanged { position revision repeated }';
      const notice = { channel: 'poster', where: { kk: 'Тақта', ru: 'Доска' }, publishedOn: TODAY };
      const first = await gathering.give('publishNotice', notice, 'clerk', { commandId, selection });
      const before = (await gathering.state()).records.length;
      const again = await gathering.give('publishNotice', notice, 'clerk', { commandId, selection });
      expect(first['repeated']).toBe(false);
      expect(again).toEqual({ ...first, repeated: true });
      expect((await gathering.state()).records).toHaveLength(before);
      const other = { ...notice, channel: 'website' };
      const refused = await gathering.refused('publishNotice', other, 'CommandIdReused', 'commandId', {
        commandId,
      });
      expect(refused).toMatchObject({ commandId });
      const byAnother = { gatheringId: gathering.id, ...notice };
      await office.refused('second-clerk', 'publishNotice', byAnother, 'CommandIdReused', '', { commandId });
    });
  });

  describe('at the door', () => {
    it(
      'a minor, somebody of another section, and somebody registered already are refused',
      async () => {
        await office.setClock('2026-03-12T05:00:00.000Z');
        const other = await Gathering.convene(
          office,
          convening(KRASNOKOVKA, '2026-03-23T06:00:00.000Z', '2026-03-12'),
        );
        const [stranger = ''] = await other.adults();
        const desk = (memberId: string): object => ({ memberId, identitySeen: true });
        const minor = (await gathering.people('2012'))[0]?.id ?? '';
        expect(
          await gathering.refused('registerAttendance', desk(minor), 'NotEligible', 'reason', {
            language: 'kk',
          }),
        ).toMatchObject({
          reason: 'minor',
          message: expect.stringContaining('кәмелетке толмаған') as unknown,
        });
        expect(
          await gathering.refused('registerAttendance', desk(stranger), 'NotEligible', 'reason'),
        ).toMatchObject({ reason: 'nonResident' });
        const [first = ''] = members;
        await gathering.register([first]);
        expect(
          await gathering.refused(
            'registerAttendance',
            desk(first),
            'AlreadyRegistered',
            'memberId standing',
          ),
        ).toMatchObject({ memberId: first, standing: 'present' });
      },
      STORY_MS,
    );
  });

  describe('the quorum', () => {
    it(
      'one short waits, and is exactly met by one more',
      async () => {
        const { required } = (await gathering.state()).quorum;
        await gathering.register(members.slice(1, required - 1));
        await office.setClock(MEETING);
        await gathering.open();
        const waiting = await gathering.state();
        expect(waiting).toMatchObject({
          status: 'waitingForQuorum',
          quorum: { present: required - 1, reached: false },
        });
        const vote = { memberId: members[0], vote: hands(required - 1) };
        expect(
          await gathering.refused('electSecretary', vote, 'QuorumNotReached', 'present eligible required'),
        ).toMatchObject({ present: required - 1, required, eligible: waiting.quorum.eligible });
        await gathering.refused('recountQuorum', {}, 'WaitingTimeNotOver', 'until present');
        await gathering.register(members.slice(required - 1, required));
        await gathering.give('recountQuorum');
        expect(await gathering.state()).toMatchObject({
          status: 'inSession',
          quorum: { present: required, reached: true },
        });
        expect((required - 1) * 10).toBeLessThan(waiting.quorum.eligible);
        expect(required * 10).toBeGreaterThanOrEqual(waiting.quorum.eligible);
      },
      STORY_MS,
    );
  });

  describe('in the hall', () => {
    it('counts do not exceed those present', async () => {
      const { present } = (await gathering.state()).quorum;
      const vote = { memberId: members[0], vote: hands(present, 1) };
      expect(
        await gathering.refused('electSecretary', vote, 'CountsAbovePresent', 'sum base', { language: 'ru' }),
      ).toMatchObject({ sum: present + 1, base: present });
      await gathering.give('electSecretary', { memberId: members[0], vote: hands(present) });
    });

    it('nobody is voted on who was not nominated', async () => {
      for (const memberId of members.slice(1, 3))
        await gathering.give('nominateCandidate', { memberId, consent: 'inPerson' });
      await gathering.give('closeNominations');
      const memberId = members[5];
      expect(
        await gathering.refused('openCandidateVote', { memberId }, 'NotNominated', 'memberId'),
      ).toMatchObject({ memberId });
    });

    it('a vote does not open without a quorum: the meeting is adjourned until it is restored', async () => {
      const memberId = members.at(4);
      await gathering.give('recordDeparture', { memberId });
      await gathering.give('openCandidateVote', { memberId: members[1] });
      const lost = await gathering.state();
      expect(lost.status).toBe('adjourned');
      expect(lost.records.at(-1)).toMatchObject({ type: 'QuorumLost' });
      expect(
        await gathering.refused(
          'openCandidateVote',
          { memberId: members[1] },
          'MeetingAdjourned',
          'present required',
        ),
      ).toMatchObject({ present: lost.quorum.required - 1, required: lost.quorum.required });
      await gathering.give('recordReturn', { memberId });
      await gathering.give('recountQuorum');
      const { present } = (await gathering.state()).quorum;
      await gathering.vote(members[1] ?? '', hands(present));
      await gathering.vote(members[2] ?? '', hands(present - 1));
      await gathering.give('decideElection');
      await gathering.give('closeSeparateGathering');
    });
  });

  describe('the minutes', () => {
    it(
      'are signed once by each, by the right person, and not changed after the first signature',
      async () => {
        const documentId = await office.upload('clerk', OKRUG, 'signed');
        const signature = { method: 'wetInk', documentId };
        const chair = { part: 'chair', signer: personId('akim'), signature };
        const wrong = { ...chair, signer: personId('clerk') };
        expect(
          await gathering.refused('signMinutes', wrong, 'WrongSigner', 'part expected signer'),
        ).toMatchObject({ part: 'chair', expected: personId('akim'), signer: personId('clerk') });
        await gathering.give('signMinutes', chair);
        expect(
          await gathering.refused('signMinutes', chair, 'AlreadySigned', 'part', { language: 'kk' }),
        ).toMatchObject({ part: 'chair' });
        const secretary = { part: 'secretary', signer: members[0], signature };
        await gathering.refused('signMinutes', { ...secretary, documentId }, 'MinutesChanged');
        const speech = { speaker: members[0], agendaItem: 1, text: 'Кейін айтылған сөз' };
        await gathering.refused('recordSpeech', speech, 'MinutesFrozen');
        await gathering.give('signMinutes', secretary);
      },
      STORY_MS,
    );
  });

  describe('a query', () => {
    it('too deep or too costly is not answered', async () => {
      const { errors: deep } = await office.answer(
        `{ separateGatherings { edges { node ${'{ planId '.repeat(12)}${'}'.repeat(12)} } } }`,
        {},
        {},
      );
      expect(deep).toBeDefined();
      const { data, errors } = await office.answer(
        '{ separateGatherings(first: 100) { edges { node { candidates { votes { for } } participants(first: 100) { edges { node { state } } } } } } }',
        {},
        {},
      );
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'QueryTooCostly', most: 5000 });
    });

    it('that is wrong in an unexpected way shows no stack', async () => {
      const { errors } = await office.answer(
        'query($id: ID!) { separateGathering(id: $id) { id } }',
        { id: 'no uuid at all' },
        { 'accept-language': 'ru' },
      );
      const said = JSON.stringify(errors ?? []);
      expect(said).not.toMatch(/\.[jt]s:\d+|node_modules|at \w+ \(|select |uuid:/i);
      const territory = await office.answer('{ territory(kato: "x") { kato } }', {}, {});
      expect(territory.errors).toBeDefined();
      expect(JSON.stringify(territory.errors)).not.toMatch(/\.[jt]s:\d+|node_modules/);
    });

    it('of the district’s auditor for names in another district is refused', async () => {
      expect(DISTRICT).not.toBe('591000000');
      const { errors } = await office.answer(
        'query($id: ID!) { searchMembers(gatheringId: $id, text: "") { id } }',
        { id: gathering.id },
        { authorization: `Bearer ${await office.token('maslikhat')}` },
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NotAllowed', operation: 'searchMembers' });
    });
  });
});

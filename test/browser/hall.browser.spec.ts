import { addCalendarDays } from '#libs/kernel';
import { OKRUG, VILLAGES } from '../../apps/api/src/demonstration/okrug.js';
import type { Village } from '../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../apps/api/src/demonstration/people.js';
import { divideIntoSections } from '../journeys/support/gathering.js';
import type { Gathering } from '../journeys/support/gathering.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import type { Combination } from './support/combinations.js';
import { HallClerk } from './support/hall-clerk.js';
import { Stage } from './support/stage.js';
import { convene, villagers } from './support/villages.js';

/** The clock never goes back: each combination has days of its own. */
const DAYS_APART = 3;
const [, , KRASNOKOVKA, SOSNOVKA] = VILLAGES;
/** Nobody of the akim's office; in every gathering here the first of the villagers is elected secretary. */
const SCRIBE = 'maslikhat';
const BEFORE = '2026-03-02T05:00:00.000Z';

/** The day on which the gatherings of a combination are held. */
function dayOf(combination: Combination): string {
  return addCalendarDays('2026-03-13', COMBINATIONS.indexOf(combination) * DAYS_APART);
}

/** Times are UTC; Kazakhstan is five hours ahead. */
describe('the hall in a browser', () => {
  let stage: Stage;
  /** Of each combination: the gathering that goes on, and the one that was held on paper. */
  const gatherings = new Map<object, { readonly live: Gathering; readonly onPaper: Gathering }>();

  beforeAll(async () => {
    stage = await Stage.open(BEFORE, 'hall');
    if (!KRASNOKOVKA || !SOSNOVKA) throw new RangeError('the okrug has four villages');
    for (const combination of COMBINATIONS) {
      const sections = await divideIntoSections(stage.office, [KRASNOKOVKA, SOSNOVKA], '2026-03-02');
      const startsAt = `${dayOf(combination)}T06:00:00.000Z`;
      const called = (village: Village): Promise<Gathering> =>
        convene(stage.office, village, sections.get(village.kato), startsAt);
      gatherings.set(combination, { live: await called(SOSNOVKA), onPaper: await called(KRASNOKOVKA) });
    }
    const [combination] = COMBINATIONS;
    const live = combination && gatherings.get(combination)?.live;
    const [secretary] = live ? await villagers(stage.office, live) : [];
    if (!secretary) throw new RangeError('nobody lives there');
    await stage.office.give('administrator', 'grantRole', {
      personId: personId(SCRIBE),
      memberId: secretary.id,
      role: 'resident',
      territory: OKRUG,
      validFrom: '2026-03-02',
      basis: { number: '5', date: '2026-03-02' },
    });
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  describe.each(COMBINATIONS)('in $language at $width pixels', (combination) => {
    const day = dayOf(combination);
    const dayAfter = addCalendarDays(day, 1);

    it(
      'chair and secretary run a gathering from the opening to delivered and published minutes',
      async () => {
        const gathering = gatherings.get(combination)?.live;
        if (!gathering) throw new RangeError('nothing was convened');
        await stage.setClock(`${day}T05:30:00.000Z`);
        const people = (await villagers(stage.office, gathering)).slice(0, 14);
        const [secretary, ada, bek, sara, leaver] = people;
        if (!secretary || !ada || !bek || !sara || !leaver) throw new RangeError('too few villagers');
        await gathering.register(people.map(({ id }) => id));
        const clerk = await HallClerk.arrive(stage, combination, 'clerk', '/hall');
        await clerk.visitor.check('hall-meetings');
        await clerk.visitor.open(`/hall/${gathering.id}`);
        const { words } = clerk;
        const hall = await stage.visitor(combination);
        await hall.open(`/hall/${gathering.id}/screen`);
        await hall.check('screen-quorum');
        await clerk.visitor.look('hall-before');

        await stage.setClock(`${day}T06:00:00.000Z`);
        await clerk.visitor.open(`/hall/${gathering.id}`);
        await clerk.press(words.open);
        await clerk.isAt('secretary');
        await clerk.pick(words.proposedSecretary, secretary.label);
        await clerk.press(words.allFor);
        await clerk.visitor.look('hall-secretary');
        await clerk.pressAndConfirm(words.recordVote);
        await clerk.isAt('nominate');
        for (const candidate of [ada, bek]) await clerk.nominate(candidate.label);
        await clerk.visitor.check('hall-nominate');
        // The secretary is a resident and works on from a device of their own.
        const scribe = await HallClerk.arrive(stage, combination, SCRIBE, `/meetings/${gathering.id}`);
        await scribe.follow(`/hall/${gathering.id}`);
        await scribe.isAt('nominate');
        await scribe.nominate(sara.label);
        await scribe.visitor.open('/code');
        await scribe.visitor.check('my-code');
        await clerk.speaks(ada.label, 'Көше жарығы керек');
        await clerk.leavesAndReturns(leaver.label);
        await clerk.pressAndConfirm(words.closeNominations);

        await clerk.vote(12, 2);
        await clerk.vote(7, 7);
        await clerk.isAt('openVote');
        await clerk.putToVote();
        await clerk.byName(7);
        await clerk.visitor.check('hall-by-name');
        await hall.settled();
        await hall.look('screen-vote');
        await clerk.pressAndConfirm(words.recordVote);
        await clerk.isAt('decide');
        await clerk.press(words.decide);
        // Two have seven votes for the one seat that is left.
        await clerk.vote(9, 5);
        await clerk.vote(5, 9);
        await clerk.isAt('decide');
        await clerk.press(words.decide);
        await clerk.isAt('close');
        await clerk.dissents(sara.label, 'Қайта дауыс беруге қарсымын');
        await clerk.visitor.look('hall-close');
        await clerk.pressAndConfirm(words.close);
        await clerk.isAt('minutes');
        await hall.page.getByText('Сайланған өкілдер').waitFor();
        await hall.check('screen-result');

        // The secretary scans what the chair signed; the office attests the secretary's own signature.
        await scribe.visitor.open(`/hall/${gathering.id}/minutes`);
        await scribe.sign('chair');
        await clerk.follow(`/hall/${gathering.id}/minutes`);
        await clerk.visitor.look('minutes-sign');
        await clerk.sign('secretary');
        await clerk.deliver('62');
        await clerk.publish();
        await clerk.visitor.check('minutes-published');
        const state = await gathering.state();
        expect(state.representatives.map(({ id }) => id)).toEqual([ada.id, bek.id]);
        expect(state).toMatchObject({
          outcome: 'representativesElected',
          minutes: { incomingNumber: '62', deliveredOn: day, publishedOn: day },
        });
      },
      STORY_MS,
    );

    it(
      'a gathering held on paper is entered afterwards; a second clerk finds a difference, then none',
      async () => {
        const gathering = gatherings.get(combination)?.onPaper;
        if (!gathering) throw new RangeError('nothing was convened');
        await stage.setClock(`${dayAfter}T05:00:00.000Z`);
        const people = (await villagers(stage.office, gathering)).slice(0, 14);
        const [secretary, ada, last] = [people[0], people[1], people.at(-1)];
        if (!secretary || !ada || !last) throw new RangeError('too few villagers');
        const clerk = await HallClerk.arrive(stage, combination, 'clerk', `/hall/${gathering.id}/paper`);
        const { words } = clerk;
        await clerk.attach(clerk.visitor.page.locator('main'), 'sheets.pdf');
        await clerk.visitor.check('paper-begin');
        await clerk.pressAndConfirm(words.minutes.paper.declare);
        await clerk.isAt('open');
        const others = people.filter(({ id }) => id !== last.id).map(({ id }) => id);
        await gathering.register(others, { occurredAt: `${day}T05:30:00.000Z` });
        await clerk.visitor.open(`/hall/${gathering.id}`);
        await clerk.fill(words.paperTime, '10:45');
        await clerk.pick(words.sheet.person, last.label);
        await clerk.press(words.sheet.add);
        await clerk.visitor.page.getByText(words.sheet.entered('14')).waitFor();
        await clerk.visitor.check('paper-sheet');
        await clerk.fill(words.paperTime, '11:00');
        await clerk.press(words.open);
        await clerk.isAt('secretary');
        await clerk.pick(words.proposedSecretary, secretary.label);
        await clerk.count(14, 0);
        await clerk.isAt('nominate');
        await clerk.fill(words.paperTime, '11:10');
        await clerk.nominate(ada.label);
        await clerk.pressAndConfirm(words.closeNominations);
        await clerk.vote(13, 1);
        await clerk.isAt('decide');
        await clerk.press(words.decide);
        await clerk.isAt('close');
        await clerk.pressAndConfirm(words.close);
        await clerk.isAt('minutes');

        const second = await HallClerk.arrive(
          stage,
          combination,
          'second-clerk',
          `/hall/${gathering.id}/check`,
        );
        await second.reads([14, 12, 1, 0]);
        await second.press(words.minutes.second.compare);
        await second.visitor.page.getByText(words.minutes.second.differences('1')).waitFor();
        await second.visitor.check('paper-differs');
        await second.reads([14, 13, 1, 0]);
        await second.press(words.minutes.second.compare);
        await second.press(words.minutes.second.confirm);
        await second.visitor.page.getByText(words.minutes.second.checked).waitFor();
        expect(await gathering.state()).toMatchObject({ onPaper: true, paperChecked: true });
      },
      STORY_MS,
    );
  });
});

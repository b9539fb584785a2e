import { kk } from '../../apps/web/src/areas/assembly/words/kk.js';
import { handoverKk } from '../../apps/web/src/areas/assembly/words/handover.kk.js';
import { ru } from '../../apps/web/src/areas/assembly/words/ru.js';
import { ru as sittingsRu } from '../../apps/web/src/shared/sittings/words/ru.js';
import { OKRUG } from '../../apps/api/src/demonstration/okrug.js';
import { Sitting } from '../journeys/support/assembly.js';
import { adoptOneDecision } from '../journeys/support/decided.js';
import { Decided, findDecisions } from '../journeys/support/decision.js';
import { toldOnce } from '../journeys/support/told.js';
import { STORY_MS } from '../journeys/support/house.js';
import { COMBINATIONS } from './support/combinations.js';
import { HallClerk } from './support/hall-clerk.js';
import { addMaterial, excuse, putOff } from './support/sitting-forms.js';
import { Stage } from './support/stage.js';

const PHONE = { language: 'kk', width: 360 } as const;
const DESKTOP = { language: 'ru', width: 1280 } as const;
const { act, minutes, record } = kk;

/**
 * An assembly of five. What it decided on 2 March 2026 is delivered that day, to be answered by the 10th; the sitting
 * of the 13th is run in the browser. Times are UTC.
 */
describe('an assembly sits and the akim answers, in a browser', () => {
  let stage: Stage;
  let clerk: HallClerk;
  let assemblyId: string;
  let meetingId: string;
  let unanswered: string;

  beforeAll(async () => {
    stage = await Stage.open('2026-02-18T05:00:00.000Z', 'assembly in a browser');
    await stage.office.give('maslikhat', 'approveNormOverride', {
      territory: OKRUG,
      maslikhatDecision: { number: '22/6', date: '2026-02-18' },
      normId: 'assembly.remoteParticipation',
      value: '"allowed"',
      validFrom: '2026-02-18',
    });
    const adopted = await adoptOneDecision(stage.office);
    assemblyId = adopted.assemblyId;
    meetingId = adopted.meetingId;
    unanswered = adopted.decisionId;
    await adopted.sitting.deliver('71', '2026-03-02');
    const decision = new Decided(stage.office, unanswered);
    await decision.until(({ phase }) => phase === 'delivered');
    await stage.setClock('2026-03-11T05:00:00.000Z');
    await decision.until(({ timeline }) => timeline.some(({ type }) => type === 'AnswerDeadlineMissed'));
    await toldOnce(stage.office, 'clerk', unanswered, 'AnswerDeadlineMissed');
  }, STORY_MS);
  afterAll(() => stage.close(), STORY_MS);

  it(
    'a resident finds a decision by a word and reads who did not answer in time',
    async () => {
      const visitor = await stage.visitor(PHONE);
      await visitor.open('/decisions');
      await visitor.page.getByLabel('Сөзі бойынша іздеу').fill('мақұл');
      const link = visitor.page.getByRole('link', { name: 'Мақұлдансын' });
      await link.waitFor();
      await visitor.check('decisions');
      await visitor.follow(link);
      await visitor.page.getByText('Әкім мерзімінде жауап бермеді').waitFor();
      await expect(visitor.page.locator('main').innerText()).resolves.toContain('Жүсіпов Ерлан');
      await visitor.check('decision');
    },
    STORY_MS,
  );

  it(
    'a clerk sees it among what is to be done, and was told of it',
    async () => {
      const visitor = await stage.visitor({ language: 'ru', width: 1280 });
      await visitor.signIn('clerk', '/office');
      await visitor.page.getByRole('heading', { name: 'Что сделать по решениям' }).waitFor();
      await expect(visitor.page.locator('main').innerText()).resolves.toContain('внести ответ акима');
      await visitor.check('office-with-decisions');
      await visitor.follow(visitor.page.getByRole('link', { name: /^Уведомления, непрочитанных: [1-9]/ }));
      await visitor.page.getByText('Аким не ответил на решение').waitFor();
      await visitor.check('notifications');
    },
    STORY_MS,
  );

  it(
    'a sitting gets its material and an excuse, is put off and announced anew; called off, it is convened again',
    async () => {
      const title = { kk: 'Көше жарығы', ru: 'Уличное освещение' };
      const { id } = await Sitting.convene(stage.office, [], {
        assemblyId,
        startsAt: '2026-03-25T05:00:00.000Z',
        noticeOn: '2026-03-11',
        agenda: [{ competence: 'other', title }],
      });
      const address = `/assembly/sittings/${id}`;
      const phone = await HallClerk.arrive(stage, PHONE, 'clerk', address);
      await excuse(phone);
      await putOff(phone);
      await phone.press(kk.notice.submit);
      await phone.isBefore(kk.steps.open);
      await phone.unfold(record.anotherNotice);
      await phone.visitor.check('assembly-notice-by-another');
      const laptop = await HallClerk.arrive(stage, DESKTOP, 'second-clerk', address);
      await addMaterial(laptop);
      const cancelling = await laptop.unfold(ru.cancel);
      await laptop.visitor.check('assembly-cancel');
      await laptop.pressAndConfirm(ru.cancel, cancelling);
      await laptop.isBefore(ru.steps.over);
      await laptop.visitor.check('assembly-cancelled');
      await laptop.visitor.follow(laptop.visitor.page.getByRole('link', { name: ru.record.again }));
      await laptop.visitor.check('assembly-convene-again');
      await laptop.press(ru.convening.submit);
      await laptop.isBefore(ru.steps.notice);
      await laptop.visitor.page.getByRole('link', { name: sittingsRu.previous }).waitFor();
      await phone.visitor.open(`/assembly/${assemblyId}/convene?again=${id}`);
      await phone.visitor.check('assembly-convene-again');
    },
    STORY_MS,
  );

  it(
    'a clerk registers the members, opens, has officers elected, the agenda approved and an item decided',
    async () => {
      await stage.setClock('2026-03-13T05:00:00.000Z');
      clerk = await HallClerk.arrive(stage, PHONE, 'clerk', '/assembly');
      const { visitor, words } = clerk;
      const { page } = visitor;
      await visitor.check('assembly');
      await visitor.follow(page.getByRole('link', { name: kk.convene }));
      await visitor.check('assembly-convene');
      await visitor.open(`/assembly/sittings/${meetingId}`);
      await page.getByLabel(record.remote.label).selectOption('video');
      for (let absent = 5; absent > 0; absent -= 1) {
        await clerk.hands.press(page.getByRole('button', { name: new RegExp(`^${kk.here}:`) }).first());
        await page
          .getByText(kk.states.absent)
          .nth(absent - 1)
          .waitFor({ state: 'detached' });
      }
      const list = page.getByRole('listitem').filter({ hasText: record.remote.video });
      await expect(list.count()).resolves.toBe(1);
      await visitor.check('assembly-open');
      const comesIn = page.getByRole('button', { name: new RegExp(`^${record.remote.cameIn}:`) });
      await clerk.hands.press(comesIn);
      await comesIn.waitFor({ state: 'detached' });
      await expect(list.count()).resolves.toBe(0);
      const inHall = page.getByRole('listitem').filter({ hasText: kk.states.present });
      await expect(inHall.count()).resolves.toBe(5);
      await clerk.press(kk.open);
      for (const part of ['chair', 'secretary'] as const) {
        await clerk.isBefore(kk.steps[part]);
        await clerk.pickAt(kk.proposed[part], 0);
        await clerk.press(words.allFor);
        await clerk.pressAndConfirm(words.recordVote);
      }
      await clerk.isBefore(kk.steps.agenda);
      await visitor.check('assembly-agenda');
      await clerk.press(words.allFor);
      await clerk.pressAndConfirm(words.recordVote);
      await clerk.isBefore(kk.steps.item('1'));
      await clerk.fill(kk.textKk, 'Көше жарығына қаражат бөлінсін');
      await clerk.fill(kk.textRu, 'Выделить средства на уличное освещение');
      await visitor.check('assembly-item');
      await clerk.count(4, 1);
      await clerk.isBefore(kk.steps.close);
      await clerk.unfold(record.recording.title);
      await clerk.fill(record.recording.url, 'http://example.org/13');
      await clerk.press(record.recording.submit);
      await page.locator('main [role="alert"]:focus').waitFor();
      await visitor.check('assembly-recording-refused');
      await clerk.fill(record.recording.url, 'https://example.org/13');
      await clerk.press(record.recording.submit);
      await page.getByText(record.recording.added).waitFor();
      await visitor.check('assembly-recording');
      await clerk.pressAndConfirm(kk.close);
      await clerk.isBefore(kk.steps.minutes);
    },
    STORY_MS,
  );

  it(
    'both sign the minutes, the office receives them',
    async () => {
      const { visitor } = clerk;
      const { page } = visitor;
      const { delivery } = clerk.words;
      await visitor.open(`/assembly/sittings/${meetingId}/minutes`);
      await clerk.attach(page.locator('main section').first(), 'minutes.pdf');
      for (const part of ['chair', 'secretary'] as const) {
        const block = page.getByRole('group', { name: new RegExp(`^${minutes.parts[part]}:`) });
        await clerk.attach(block, `${part}.pdf`);
        await clerk.hands.press(block.getByRole('button', { name: minutes.record }));
        await block.getByText('✓').waitFor();
      }
      await clerk.fill(delivery.incomingNumber, '81');
      await clerk.fill(delivery.caseNumber, '03-14');
      await clerk.fill(delivery.inventoryLine, '3');
      await clerk.pressAndConfirm(delivery.record);
      await page.getByText(/81, /).waitFor();
      await visitor.check('assembly-minutes');
      const { annex } = clerk.words;
      await clerk.hands.press(page.getByRole('button', { name: annex.begin }));
      await clerk.fill(annex.whereKk, 'күн тәртібінің 1-мәселесі');
      await clerk.fill(annex.whereRu, 'вопрос 1 повестки дня');
      await clerk.fill(annex.written, 'төрт дауыс');
      await clerk.fill(annex.correct, '4 дауыс');
      await clerk.fill(annex.ground, 'Есеп парағы');
      await clerk.fill(annex.foundByKk, 'әкім аппаратының маманы');
      await clerk.fill(annex.foundByRu, 'специалист аппарата акима');
      await visitor.check('assembly-annex-form');
      await clerk.hands.press(page.getByRole('button', { name: annex.issue }));
      const issued = page.getByRole('group', { name: annex.number('1') });
      await clerk.attach(
        issued.getByRole('group', { name: new RegExp(`^${minutes.parts.chair}:`) }),
        'annex.pdf',
      );
      await clerk.hands.press(issued.getByRole('button', { name: minutes.record }).first());
      await issued.getByText('✓').waitFor();
      await visitor.check('assembly-annex');
    },
    STORY_MS,
  );

  it(
    'the akim agrees, with who does it, until when and what will show it; that is frozen',
    async () => {
      const { visitor } = clerk;
      const { page } = visitor;
      const newOnes = await stage.office.eventually(
        async () => (await findDecisions(stage.office, 'phase: delivered')).filter((id) => id !== unanswered),
        (found) => found.length === 1,
      );
      const [id = ''] = newOnes;
      await visitor.open(`/decisions/${id}/act`);
      await visitor.check('decision-act');
      await page.getByLabel(act.responsible).selectOption({ index: 1 });
      await clerk.fill(act.deadline, '30.06.2026');
      await clerk.fill(act.nameKk, 'Орнатылған шамдар');
      await clerk.fill(act.nameRu, 'Установленные светильники');
      await clerk.fill(act.unitKk, 'дана');
      await clerk.fill(act.unitRu, 'штук');
      await clerk.fill(act.baseline, '0');
      await clerk.fill(act.target, '40');
      await clerk.pressAndConfirm(act.agree);
      await page.getByRole('heading', { level: 2, name: act.report }).waitFor();
      await visitor.check('decision-report');
      const state = await new Decided(stage.office, id).state();
      expect(state).toMatchObject({ phase: 'inExecution', dueOn: '2026-06-30' });
    },
    STORY_MS,
  );

  it(
    'a clerk takes over from another by an act, with what is open; its scan does not go along with the next',
    async () => {
      const { visitor } = clerk;
      const { page } = visitor;
      await stage.office.token('second-clerk');
      await visitor.open('/assembly/handovers');
      await page.getByLabel(handoverKk.from).selectOption({ index: 1 });
      await page.getByLabel(handoverKk.to).selectOption({ index: 2 });
      await clerk.fill(handoverKk.actNumber, '4');
      await clerk.attach(page.locator('main form'), 'act.pdf');
      await visitor.check('handover-form');
      await clerk.press(handoverKk.submit);
      await page.getByText(/№ 4, /).waitFor();
      await page.getByText('act.pdf').first().waitFor({ state: 'detached' });
      await visitor.check('handover-recorded');
    },
    STORY_MS,
  );

  it.each(COMBINATIONS.filter(({ language, width }) => language !== PHONE.language || width !== PHONE.width))(
    'its pages in $language at $width pixels stand as they are',
    async (combination) => {
      const visitor = await stage.visitor(combination);
      await visitor.signIn('clerk', '/assembly');
      const pages = {
        'assembly-list': '/assembly',
        'assembly-held': `/assembly/sittings/${meetingId}`,
        'assembly-minutes-delivered': `/assembly/sittings/${meetingId}/minutes`,
        'decisions-list': '/decisions',
        'decision-read': `/decisions/${unanswered}`,
        'decision-unanswered': `/decisions/${unanswered}/act`,
      };
      for (const [name, path] of Object.entries(pages)) {
        await visitor.open(path);
        await visitor.check(name);
      }
    },
    STORY_MS,
  );
});

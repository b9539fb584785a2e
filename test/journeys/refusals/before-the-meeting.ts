import { OKRUG, VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { conveningOf, Gathering, proposeSections } from '../support/gathering.js';
import type { Answer } from '../support/office.js';
import { BUGROVOE, KRASNOKOVKA, MEETING, NOVOGEORGIEVKA, TODAY } from './story.js';
import type { RefusalStory } from './story.js';

/** Sections, quotas, notice. */
export function beforeTheMeeting(story: RefusalStory): void {
  describe('before the meeting', () => {
    it('nine days of notice are too few, in the language of who asks', async () => {
      const refused = (language: 'kk' | 'ru' | 'en'): Promise<unknown> =>
        story.office.refused(
          'clerk',
          'conveneSeparateGathering',
          story.convening(NOVOGEORGIEVKA, '2026-03-11T06:00:00.000Z'),
          'NoticeTooShort',
          'noticeDays required earliest',
          { language },
        );
      const facts = { noticeDays: 9, required: 10, earliest: '2026-03-12' };
      expect(await refused('kk')).toMatchObject({
        ...facts,
        message:
          'Хабарландырудан жиынға дейін кемінде 10 күнтізбелік күн өтуге тиіс, қазір 9. Ең ерте күн: 2026 жылғы 12 наурыз.',
      });
      expect(await refused('ru')).toMatchObject({
        ...facts,
        message: expect.stringMatching(/^От объявления до схода.*: 12 марта 2026 года\.$/) as unknown,
      });
      expect(await refused('en')).toMatchObject({
        ...facts,
        message: expect.stringMatching(/^At least 10 calendar days.*: 12 March 2026\.$/) as unknown,
      });
    });

    it('nothing is convened without the decision of the maslikhat', async () => {
      const { sections: proposed, planId } = await proposeSections(story.office, VILLAGES, TODAY);
      const section = proposed.get(BUGROVOE.kato) ?? { planId, sectionId: '' };
      const input = conveningOf(BUGROVOE, section, { today: TODAY, startsAt: MEETING });
      const answer = await story.office.refused(
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
      const answer = await story.office.refused(
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
      const proposed = await story.office.give('akim', 'proposeSections', proposal, {
        selection: '... on SectionPlanChanged { plan { id sections { id } } }',
      });
      const { id: planId, sections: made } = proposed['plan'] as { id: string; sections: { id: string }[] };
      await story.office.give('maslikhat', 'approveSections', {
        planId,
        maslikhatDecision: { number: '23/1', date: TODAY },
      });
      const input = conveningOf(
        empty,
        { planId, sectionId: made[0]?.id ?? '' },
        { today: TODAY, startsAt: MEETING },
      );
      const answer = await story.office.refused(
        'clerk',
        'conveneSeparateGathering',
        input,
        'NobodyEligible',
        'eligible',
      );
      expect(answer).toMatchObject({ eligible: 0 });
    });

    it('a section is convened once at a time, and follows only its own gathering', async () => {
      const again = story.convening(NOVOGEORGIEVKA);
      const convene = (more: object = {}): Promise<Answer> =>
        story.office.send('clerk', 'conveneSeparateGathering', { ...again, ...more });
      const first = await Gathering.convene(story.office, again);
      expect((await convene()).code).toBe('AlreadyConvened');
      await first.give('cancelSeparateGathering', { reason: 'weather' });
      const elsewhere = await convene({ previousGatheringId: story.gathering.id });
      expect(elsewhere.code).toBe('PreviousGatheringElsewhere');
      const previousGatheringId = first.id;
      const race = await Promise.all([convene({ previousGatheringId }), convene({ previousGatheringId })]);
      expect(race.map(({ code }) => code ?? 'convened').sort()).toEqual(['AlreadyConvened', 'convened']);
    });

    it('nobody meets at night or in a far year', async () => {
      const night = story.convening(KRASNOKOVKA, '2026-03-23T22:00:00.000Z');
      const far = story.convening(KRASNOKOVKA, '2099-03-23T06:00:00.000Z');
      const convene = 'conveneSeparateGathering';
      await story.office.refused('clerk', convene, night, 'HourImplausible', 'field hour');
      await story.office.refused('clerk', convene, far, 'DateTooLate', 'field notAfter');
    });

    it('each bad field is named', async () => {
      const input = { ...story.convening(NOVOGEORGIEVKA), order: { number: '', date: TODAY } };
      const answer = await story.office.refused(
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
}

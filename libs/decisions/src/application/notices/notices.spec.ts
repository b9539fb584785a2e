import { decisionEventVersions } from '../../domain/decision.events.js';
import type { DecisionEvent } from '../../domain/decision.events.js';
import { AKIM, HIGHER_AKIM, RESPONSIBLE } from '../../domain/testing/decisions.js';
import { noticeText } from './notice-words.js';
import { officesTold, officialsNamed, sittingsOf, tookPart } from './participants.js';

const TEXT = { kk: 'Көше жарығы', ru: 'Уличное освещение' };

function event(type: DecisionEvent['type'], data: object = {}): DecisionEvent {
  return { type, data } as unknown as DecisionEvent;
}

const ADOPTED = event('DecisionAdopted', { meetingId: 'first', text: TEXT });
const PLAN = { responsible: RESPONSIBLE, deadline: '2026-06-01', indicators: [] };
const AGREED = event('AkimAgreed', { officialId: AKIM, plan: PLAN });
const REPEATED = event('RepeatDiscussionHeld', { meetingId: 'second', stands: true });

describe('who is told of a decision', () => {
  it('until it is disputed, the akim and the office; then the district too', () => {
    expect(officesTold([ADOPTED, AGREED])).toEqual(['akim', 'akimOffice']);
    expect(officesTold([ADOPTED, REPEATED])).toContain('districtAkim');
    expect(officesTold([ADOPTED, event('DecisionContested'), AGREED])).toContain('maslikhat');
  });

  it('a missed deadline is told to the district, what follows it is not', () => {
    const missed = event('AnswerDeadlineMissed', { dueOn: '2026-03-19', by: AKIM });
    expect(officesTold([ADOPTED, missed])).toContain('districtAkim');
    expect(officesTold([ADOPTED, missed, AGREED])).toEqual(['akim', 'akimOffice']);
  });

  it('by name those who answered, are responsible or missed', () => {
    const missed = event('HigherAkimDeadlineMissed', { dueOn: '2026-05-01', by: HIGHER_AKIM });
    expect(officialsNamed([ADOPTED, AGREED, missed])).toEqual([AKIM, RESPONSIBLE, HIGHER_AKIM]);
    expect(officialsNamed([event('AnswerDeadlineMissed', { dueOn: '2026-03-19' })])).toEqual([]);
  });

  it('the members of the sitting that took it and of those that discussed it again', () => {
    expect(sittingsOf([ADOPTED, AGREED, REPEATED])).toEqual(['first', 'second']);
  });

  it('of a gathering of residents those who came, and whom it elected', () => {
    const attendance = [
      { memberId: 'came', here: false },
      { memberId: 'elected', here: true },
    ];
    const convened = {} as Parameters<typeof tookPart>[0]['convened'];
    const elections = [
      { elected: [{ memberId: 'elected' }, { memberId: 'elsewhere' }] },
    ] as unknown as Parameters<typeof tookPart>[0]['elections'];
    expect(tookPart({ convened, attendance, elections })).toEqual(['came', 'elected', 'elsewhere']);
    const ofMembers = { ...convened, members: ['one', 'two'] };
    expect(tookPart({ convened: ofMembers, attendance: [], elections: [] })).toEqual(['one', 'two']);
  });
});

describe('what they are told', () => {
  const DATA = {
    incomingNumber: '71',
    answerDueOn: '2026-04-14',
    plan: PLAN,
    dueOn: '2026-04-14',
    stands: true,
    higherAkimDueOn: '2026-04-14',
    outcome: 'done',
    before: 'court',
  };

  it.each(Object.keys(decisionEventVersions) as DecisionEvent['type'][])(
    '%s is said in three languages, names the decision and leaves nothing out',
    (type) => {
      const said = noticeText(event(type, DATA), TEXT);
      expect(said.kk).toContain(`«${TEXT.kk}»`);
      expect(said.ru).toContain(`«${TEXT.ru}»`);
      for (const text of Object.values(said)) expect(text).not.toContain('undefined');
    },
  );

  it('a deadline is said with its day', () => {
    expect(noticeText(event('AnswerDeadlineMissed', DATA), TEXT).ru).toBe(
      'Аким не ответил на решение «Уличное освещение» в срок. Последний день: 14.04.2026.',
    );
  });
});

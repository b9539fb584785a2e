import type { DecisionRow } from '../read-model/decision.entities.js';
import { agendaDraft } from './agenda-draft.js';

const row = (phase: string, decisionId: string): DecisionRow =>
  ({
    phase,
    decisionId,
    territory: '595037000',
    competence: 'budgetConcurrence',
    textKk: 'Жол',
    textRu: 'Дорога',
  }) as DecisionRow;

describe('the next agenda', () => {
  it('holds the execution of earlier decisions once, and each disagreement to be discussed again', () => {
    const draft = agendaDraft(
      [row('inExecution', 'a'), row('delivered', 'b'), row('disagreed', 'c'), row('confirmed', 'd')],
      '2026-04-01',
    );
    expect(draft.map(({ competence, repeats }) => [competence, repeats])).toEqual([
      ['executionControl', null],
      ['budgetConcurrence', 'c'],
    ]);
    expect(draft[1]?.title).toEqual({ kk: 'Қайта талқылау: Жол', ru: 'Повторное обсуждение: Дорога' });
  });

  it('holds nothing where nothing is open', () => {
    expect(agendaDraft([row('confirmed', 'd')], '2026-04-01')).toEqual([]);
  });
});

import { handedOver } from './handed-over.js';

const decision = {
  decisionId: 'decision-1',
  revision: 2,
  awaits: 'akim',
  dueOn: '2026-04-14',
  publishedOn: '2026-04-07',
  publicationDueOn: '2026-04-13',
} as const;
const open = { decisionId: 'decision-1', revision: 2 };

describe('what an office hands over', () => {
  it('the akim’s answer and the execution, until when', () => {
    expect(handedOver([decision])).toEqual([{ ...open, awaits: 'answer', dueOn: '2026-04-14' }]);
    expect(handedOver([{ ...decision, awaits: 'responsible', dueOn: null }])).toEqual([
      { ...open, awaits: 'execute' },
    ]);
  });

  it('the publication, besides whatever else is awaited', () => {
    const publish = { ...open, awaits: 'publish', dueOn: '2026-04-13' };
    expect(handedOver([{ ...decision, publishedOn: null }])).toEqual([
      { ...open, awaits: 'answer', dueOn: '2026-04-14' },
      publish,
    ]);
    expect(handedOver([{ ...decision, awaits: null, publishedOn: null }])).toEqual([publish]);
  });

  it.each(['chairAndSecretary', 'evaluation', 'assembly', 'maslikhat', 'districtAkim'] as const)(
    'nothing that %s has to do',
    (awaits) => {
      expect(handedOver([{ ...decision, awaits }])).toEqual([]);
    },
  );
});

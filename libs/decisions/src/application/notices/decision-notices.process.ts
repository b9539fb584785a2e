import type { ProcessManager } from '#libs/workflow';
import { DECISION } from '../../domain/decision.events.js';

/** The command by which people are told of one event in a decision's life. */
export const TELL_OF_DECISION = 'TellOfDecision';

/** Has everybody told of each step, and of each missed deadline (docs/adr/0014). */
export const decisionNotices: ProcessManager = {
  name: 'decision_notices',
  categories: [DECISION],
  starts: ['DecisionAdopted'],
  stops: [],
  key: ({ stream }) => stream.slice(DECISION.length + 1),
  initialState: {},
  evolve: (state) => state,
  react: (_state, { stream, revision }) => [
    {
      kind: 'dispatch',
      command: {
        type: TELL_OF_DECISION,
        data: { decisionId: stream.slice(DECISION.length + 1), revision },
      },
    },
  ],
};

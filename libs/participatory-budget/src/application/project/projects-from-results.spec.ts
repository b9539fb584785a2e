import type { RecordedEvent } from '#libs/event-store';
import { projectIdOf } from './project-id.js';
import { projectsFromResults as process } from './projects-from-results.process.js';

function happened(type: string, data: RecordedEvent['data']): RecordedEvent {
  return { type, data, stream: 'campaign-c1' } as unknown as RecordedEvent;
}

describe('projects from results', () => {
  it('each winner of each district becomes one project', () => {
    const event = happened('ResultDeclared', {
      results: [{ winners: ['p1', 'p2'] }, { winners: ['p3'] }, { winners: [] }],
    });
    expect(process.react(process.evolve(process.initialState, event), event)).toEqual(
      ['p1', 'p2', 'p3'].map((proposalId) => ({
        kind: 'dispatch',
        step: proposalId,
        command: {
          type: 'StartProject',
          data: { projectId: projectIdOf('c1', proposalId), campaignId: 'c1', proposalId },
        },
      })),
    );
  });

  it('so does whom a court adds; nothing else does anything', () => {
    const corrected = happened('ResultCorrectedByCourt', { winners: [{ projectIds: ['p4'] }] });
    expect(process.react(process.initialState, corrected)).toHaveLength(1);
    expect(process.react(process.initialState, happened('CountingClosed', {}))).toEqual([]);
  });
});

import type { RecordedEvent } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import type { Effect, ProcessManager } from '#libs/workflow';
import { projectIdOf } from './project-id.js';

/** The stream category of campaigns. */
const CAMPAIGN = 'campaign';

/** Each winner of a declared result becomes a project; so does whom a court adds. */
export const projectsFromResults: ProcessManager = {
  name: 'projects_from_results',
  categories: [CAMPAIGN],
  starts: ['ResultDeclared'],
  stops: [],
  key: campaignIdOf,
  initialState: {},
  evolve: (state) => state,
  react: (_state, event) =>
    winnersOf(event).map((proposalId): Effect => {
      const campaignId = campaignIdOf(event);
      const data = { projectId: projectIdOf(campaignId, proposalId), campaignId, proposalId };
      return { kind: 'dispatch', step: proposalId, command: { type: 'StartProject', data } };
    }),
};

/** Of a result, or of a court's correction; proposals are the projects of the ballot. */
function winnersOf({ type, data }: RecordedEvent): readonly string[] {
  if (type === 'ResultDeclared') return listed(data['results'], 'winners');
  if (type === 'ResultCorrectedByCourt') return listed(data['winners'], 'projectIds');
  return [];
}

function listed(districts: unknown, key: string): readonly string[] {
  const lists = (Array.isArray(districts) ? districts : []) as readonly JsonObject[];
  return lists.flatMap((district) => (district[key] ?? []) as readonly string[]);
}

function campaignIdOf(event: RecordedEvent): string {
  return event.stream.slice(CAMPAIGN.length + 1);
}

import { communityEventVersions } from '#libs/community';
import { decisionEventVersions, handoverEventVersions } from '#libs/decisions';
import { schemaRegistry } from '#libs/event-store';
import { appointmentEventVersions } from '#libs/identity';
import {
  assemblyEventVersions,
  assemblyMeetingEventVersions,
  initiativeEventVersions,
  sectionPlanEventVersions,
  separateGatheringEventVersions,
} from '#libs/meetings';
import { normOverrideEventVersions } from '#libs/norms';
import { participatoryBudgetEventVersions } from '#libs/participatory-budget';

/** Every event type that the house writes, and in which version; upcasters come with the first new version. */
export const schemas = schemaRegistry({
  ...communityEventVersions,
  ...normOverrideEventVersions,
  ...appointmentEventVersions,
  ...sectionPlanEventVersions,
  ...separateGatheringEventVersions,
  ...assemblyEventVersions,
  ...assemblyMeetingEventVersions,
  ...initiativeEventVersions,
  ...decisionEventVersions,
  ...handoverEventVersions,
  ...participatoryBudgetEventVersions,
});

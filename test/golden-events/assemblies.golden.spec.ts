import { judging } from '#libs/audit';
import {
  assemblyEventVersions,
  assemblyMeetingEventVersions,
} from '../../libs/meetings/src/domain/event-types.js';
import { assemblyDecider } from '../../libs/meetings/src/domain/assembly.decider.js';
import { assemblyMeetingDecider } from '../../libs/meetings/src/domain/assembly-meeting.decider.js';
import { Golden, itIsGolden } from './support/golden.js';

describe('golden events of assemblies and their sittings', () => {
  itIsGolden(
    new Golden('assemblies', { ...assemblyEventVersions, ...assemblyMeetingEventVersions }),
    (history) => (history.startsWith('assembly.') ? judging(assemblyDecider) : judging(assemblyMeetingDecider)),
  );
});

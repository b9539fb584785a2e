import { enumOf } from '#libs/meetings';
import { DELAY_CAUSES } from '../../domain/project/project.events.js';
import { PROJECT_PHASES } from '../../domain/project/project.state.js';

export const ProjectPhaseEnum = enumOf('ProjectPhase', 'Where a project stands.', PROJECT_PHASES);
export const DelayCauseEnum = enumOf('DelayCause', 'Who or what let the time run out.', DELAY_CAUSES);

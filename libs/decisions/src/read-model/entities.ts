import { DecisionRow, DecisionStepRow } from './decision.entities.js';
import { HandoverRow } from './handover.entities.js';
import { DecisionMissedRow } from './missed.entities.js';

export const DECISIONS_ENTITIES = [DecisionRow, DecisionStepRow, DecisionMissedRow, HandoverRow];

import { enumOf } from '#libs/meetings';
import { DECISION_PHASES } from '../domain/decision.state.js';
import { AWAITED } from '../read-model/decision.entities.js';

export const DecisionPhaseEnum = enumOf('DecisionPhase', 'Where a decision stands.', DECISION_PHASES);
export const AwaitedEnum = enumOf('DecisionAwaits', 'Whose turn it is.', AWAITED);
export const AkimAnswerEnum = enumOf('AkimAnswer', "The akim's answer.", ['agreed', 'disagreed']);
export const MaslikhatOpinionEnum = enumOf(
  'MaslikhatOpinion',
  'What the session of the maslikhat thinks of it.',
  ['supports', 'opposes', 'none'],
);
export const HigherAkimOutcomeEnum = enumOf('HigherAkimOutcome', 'What the higher akim decides.', [
  'upheld',
  'setAside',
]);
export const ContestBeforeEnum = enumOf('ContestBefore', 'Before whom a decision is contested.', [
  'higherAkim',
  'court',
]);
export const ContestOutcomeEnum = enumOf('ContestOutcome', 'What a contest came to.', ['stands', 'annulled']);
export const DecisionDutyKindEnum = enumOf('DecisionDutyKind', 'What has to be done about a decision.', [
  'deliverMinutes',
  'answer',
  'execute',
  'evaluate',
  'repeatDiscussion',
  'preliminaryDiscussion',
  'higherDecision',
  'publish',
]);

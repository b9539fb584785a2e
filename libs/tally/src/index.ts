export { compareFractions, decimalText, fractionText, parseDecimal } from './amount.js';
export type { Decimal, Fraction } from './amount.js';
export { BallotBox, BallotGroups } from './election/ballot-groups.js';
export { buildElection } from './election/build-election.js';
export type { BallotInput, ElectionInput } from './election/build-election.js';
export {
  SCORE_DECIMALS,
  SCORE_UNIT,
  WITHDRAWN_COST,
  idsOf,
  projectAt,
  totalCostOf,
} from './election/election.js';
export type { Election, Project } from './election/election.js';
export { explain } from './explain/explain.js';
export type { ExplainOptions } from './explain/explain.js';
export type * from './explain/explanation.js';
export { statistics } from './explain/statistics.js';
export type { CategoryStatistics, Count, Statistics, StatisticsOptions } from './explain/statistics.js';
export { explanationText, projectText, statisticsText } from './explain/text.js';
export { isExhaustive } from './equal-shares/equal-shares.js';
export { makePbFile, pbChunks, writePb } from './pb/pb-file.js';
export type { PbFile, PbFileInput, PbTable } from './pb/pb-file.js';
export { readElection, readPbFile } from './pb/read-election.js';
export type { ByteSource, PbElection, ReadOptions } from './pb/read-election.js';
export type { Layout } from './pb/rows.js';
export { PbError, TallyError } from './problem.js';
export type { Facts, Place, Problem } from './problem.js';
export {
  COMPUTABLE_RULES,
  compareWithRecord,
  recordedOptions,
  recordedThreshold,
  WHOLE_OPTIONS,
} from './recorded.js';
export type { RecordComparison } from './recorded.js';
export type * from './rules/outcome.js';
export { RECOMMENDED_ADD1, USUAL_COMPLETION_TIES } from './rules/rule.js';
export type * from './rules/rule.js';
export { lotOf } from './rules/tie-breaking.js';
export type { BrokenTie, Lot, TieBreak } from './rules/tie-breaking.js';
export { tally } from './tally.js';
export { LANGUAGES, describeProblem, describeTallyError } from './words/describe.js';
export type { Language } from './words/describe.js';
export type { ProblemCode, TallyErrorCode } from './words/problems.en.js';

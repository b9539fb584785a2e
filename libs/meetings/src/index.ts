export * from './application/change-section-plan.command.js';
export * from './application/change-separate-gathering.command.js';
export * from './application/gathering-papers.js';
export { gatheringDeadlines } from './application/gathering-deadlines.process.js';
export type { ProcessCommandType } from './application/gathering-deadlines.process.js';
export { assemblyDeadlines } from './application/assembly/assembly-deadlines.process.js';
export { sittingNotices, TELL_OF_SITTING } from './application/notices/sitting-notices.process.js';
export { TellOfSitting } from './application/notices/tell-of-sitting.js';
export type { AssemblyDeadline } from './application/assembly/assembly-deadlines.process.js';
export {
  assemblyFromGathering,
  assemblyTerm,
} from './application/assembly/assembly-from-gathering.process.js';
export { assemblySits, sittingDeadlines } from './application/assembly/assembly-sittings.process.js';
export type { AssemblyProcessCommand } from './application/assembly/assembly-from-gathering.process.js';
export type { AssemblyIntents, AssemblyMeetingIntents } from './application/assembly/assembly.intents.js';
export { ChangeInitiative } from './application/initiative/change-initiative.command.js';
export { initiativeDeadline } from './application/initiative/initiative-deadline.process.js';
export type { InitiativeDeadline } from './application/initiative/initiative-deadline.process.js';
export { ChangeAssembly, ChangeAssemblyMeeting } from './application/assembly/change-assembly.command.js';
export { carryOut } from './application/carry-out.js';
export type { Preparing, PreparersOf } from './application/assembly/preparing.js';
export { akimInOffice, Appointments } from './application/appointments.js';
export { doubleRegistration } from './application/double-registration.process.js';
export { conveningId, MeetingStreams } from './application/meeting-streams.js';
export type {
  ConvenedGathering,
  ConvenedSitting,
  FormedAssembly,
  ProposedPlan,
} from './application/meeting-streams.js';
export { Sources, vaultId } from './application/preparation.js';
export { PapersFromLog } from './application/papers/papers-from-log.js';
export { SITTING_PAPER_FORMATS, SITTING_PAPERS, SittingPapers } from './application/papers/sitting-papers.js';
export type { SittingPaperRequest } from './application/papers/sitting-papers.js';
export { MinutesPapers } from './application/minutes-papers.js';
export type { DrawnPaper } from './application/minutes-papers.js';
export * from './application/ports.js';
export type * from './application/separate-gathering.intents.js';
export { NoSignatureVerifier, SignatureVerifier } from './application/signature-verifier.js';
export type { VerifiedSignature } from './application/signature-verifier.js';
export * from './domain/index.js';
export { BilingualTextInput, CommandInput, DecisionReferenceInput } from './graphql/common.inputs.js';
export { enumOf } from './graphql/enums.js';
export { CompetenceEnum } from './graphql/assembly/assembly.enums.js';
export { cardsOnce, officeHoldersOn } from './graphql/office-holders.js';
export { OfficeHolder } from './graphql/proceedings.type.js';
export { PersonName, PersonType } from './graphql/person.type.js';
export { plain } from './graphql/plain.js';
export { OfficialType } from './graphql/duty.type.js';
export { CONTEXT_REFUSALS } from './graphql/results.js';
export { BilingualTextType, DecisionReferenceType } from './graphql/section-plan.type.js';
export { ReadYourWrites } from './graphql/read-your-writes.js';
export { MeetingsModule } from './meetings.module.js';
export { AssemblyQueries } from './read-model/assembly/assembly.queries.js';
export type { SittingFilter } from './read-model/assembly/assembly.queries.js';
export { ASSEMBLY_ENTITIES } from './read-model/assembly/assembly.entities.js';
export { INITIATIVE_ENTITIES } from './read-model/initiative/initiative.entities.js';
export { initiativesProjection } from './read-model/initiative/initiatives.projection.js';
export { assembliesProjection } from './read-model/assembly/assemblies.projection.js';
export { MEETINGS_ENTITIES } from './read-model/entities.js';
export { meetingsProjection } from './read-model/meetings.projection.js';
export { meetingOf } from './graphql/gathering-view.js';
export { MeetingsQueries } from './read-model/meetings.queries.js';

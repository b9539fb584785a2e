import { requireFilled, requireVaultDocument } from '#libs/kernel';
import type { ProjectEventData, ProjectFile } from '../project.events.js';
import type { ProjectPhase, ProjectState, StageState } from '../project.state.js';
import { refusal, rule } from '../refusals.js';

export interface Known {
  readonly started: ProjectEventData<'ProjectStarted'>;
  readonly phase: ProjectPhase;
}

/** @throws DomainError ImplementationUnknown */
export function requireKnown({ started, phase }: ProjectState): Known {
  if (!started || phase === 'none') throw refusal('ImplementationUnknown', {});
  return { started, phase };
}

/** What there is to spend: the budget's money and the community's share. */
export function availableTiyn({ started }: Known): number {
  return started.allocatedTiyn + started.ownShareTiyn;
}

/** @throws DomainError StageUnknown */
export function requireStage({ stages }: ProjectState, stageId: string): StageState {
  const stage = stages.find((one) => one.stageId === stageId);
  if (!stage) throw refusal('StageUnknown', { stageId });
  return stage;
}

/** @throws DomainError FieldInvalid, ProjectPictureExpected */
export function requirePictures(field: string, files: readonly ProjectFile[]): void {
  for (const file of files) {
    const { documentId, mediaType } = file;
    requireVaultDocument(field, file);
    requireFilled(field, mediaType);
    rule(mediaType.startsWith('image/'), 'ProjectPictureExpected', { documentId, mediaType });
  }
}

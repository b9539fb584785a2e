import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '#libs/event-store';
import { DomainError } from '#libs/kernel';
import type { VaultTextReference } from '#libs/kernel';
import { MeetingVault, Registers, SittingPapers } from '#libs/meetings';
import type { Visitor } from '#libs/meetings';
import { render } from '#libs/minutes';
import type {
  AkimAnswerModel,
  DecisionOfPaper,
  FreeText,
  MinutesOfPaper,
  Official,
  PaperContext,
  PaperLanguage,
  RepeatDiscussionModel,
  SittingMinutesModel,
} from '#libs/minutes';
import { DECISION } from '../../domain/decision.events.js';
import type { DecisionEvent, DecisionEventData, DecisionEventType } from '../../domain/decision.events.js';
import { DecisionStreams } from '../decision-streams.js';

export const DECISION_PAPERS = ['answer', 'repeatDiscussion'] as const;
export type DecisionPaper = (typeof DECISION_PAPERS)[number];

export interface DecisionPaperRequest {
  readonly kind: DecisionPaper;
  readonly language: PaperLanguage;
  readonly format: 'pdf' | 'docx' | 'text';
}

/** A decision's history, and what its papers show besides. */
interface Stuff {
  readonly recorded: readonly RecordedEvent[];
  readonly decision: DecisionOfPaper;
  /** Of the sitting that took it. */
  readonly minutes: SittingMinutesModel;
}

/** Draws the akim's answer and the protocol of the repeat discussion from the log and the vault. */
@Injectable()
export class DecisionPapers {
  constructor(
    private readonly decisions: DecisionStreams,
    private readonly sittings: SittingPapers,
    private readonly registers: Registers,
    private readonly vault: MeetingVault,
  ) {}

  /**
   * @throws DomainError `NotFound` for a decision nobody took, `PaperModelInvalid` where it has not come so far
   */
  async draw(
    decisionId: string,
    { kind, language, format }: DecisionPaperRequest,
    visitor: Visitor,
  ): Promise<Uint8Array> {
    const stuff = await this.gather(decisionId, kind, visitor);
    return kind === 'answer'
      ? render('akimAnswer', await this.answer(stuff), { language, format })
      : render('repeatDiscussion', await this.repeat(stuff, visitor), { language, format });
  }

  private async gather(decisionId: string, paper: DecisionPaper, visitor: Visitor): Promise<Stuff> {
    const recorded = await this.decisions.history(decisionId);
    const { data: adopted } = happened(recorded, 'DecisionAdopted', paper);
    const { data: delivered } = happened(recorded, 'DecisionDelivered', paper);
    const { minutes, on } = await this.sittings.cited(adopted.meetingId, visitor, 'nobody');
    const decision = {
      text: adopted.text,
      minutes: { body: minutes.body, number: minutes.number, date: on },
      incomingNumber: delivered.incomingNumber,
    };
    return { recorded, decision, minutes };
  }

  private async answer({ recorded, decision, minutes }: Stuff): Promise<AkimAnswerModel> {
    const agreed = found(recorded, 'AkimAgreed');
    const { event, data } = agreed ?? happened(recorded, 'AkimDisagreed', 'answer');
    const { officialId, answeredOn, late } = data;
    return {
      ...contextOf(minutes, event),
      decision,
      answeredOn,
      late,
      answer:
        'plan' in data
          ? {
              kind: 'agreed',
              plan: { ...data.plan, responsible: await this.official(data.plan.responsible) },
            }
          : { kind: 'disagreed', reasons: await this.text(data.reasons) },
      akim: await this.official(officialId),
    };
  }

  private async repeat(
    { recorded, decision, minutes }: Stuff,
    visitor: Visitor,
  ): Promise<RepeatDiscussionModel> {
    const { data: disagreed } = happened(recorded, 'AkimDisagreed', 'repeatDiscussion');
    const { event, data } = happened(recorded, 'RepeatDiscussionHeld', 'repeatDiscussion');
    const { minutes: again, on } = await this.sittings.cited(data.meetingId, visitor, 'signers');
    const discussedIn: MinutesOfPaper = { body: again.body, number: again.number, date: on };
    return {
      ...contextOf(minutes, event),
      decision,
      disagreedOn: disagreed.answeredOn,
      reasons: await this.text(disagreed.reasons),
      minutes: discussedIn,
      vote: data.vote,
      stands: data.stands,
      signatures: again.signatures,
    };
  }

  /** Somebody who was never recorded is named by nothing but the line to sign on. */
  private async official(officialId: string): Promise<Official> {
    const card = await this.registers.official(officialId);
    if (!card) return { position: { kk: '', ru: '' }, name: { erased: true } };
    return { position: card.position, name: card.name ?? { erased: true } };
  }

  private async text({ textId }: VaultTextReference): Promise<FreeText> {
    const text = await this.vault.text(textId);
    return text === undefined ? { erased: true } : { text };
  }
}

interface Found<Type extends DecisionEventType> {
  readonly event: RecordedEvent;
  readonly data: DecisionEventData<Type>;
}

function found<Type extends DecisionEventType>(
  recorded: readonly RecordedEvent[],
  type: Type,
): Found<Type> | undefined {
  const event = recorded.find((one) => one.type === type);
  return event && { event, data: (event as unknown as DecisionEvent).data as DecisionEventData<Type> };
}

/** @throws DomainError `NotFound`, `PaperModelInvalid` */
function happened<Type extends DecisionEventType>(
  recorded: readonly RecordedEvent[],
  type: Type,
  paper: DecisionPaper,
): Found<Type> {
  const event = found(recorded, type);
  if (event) return event;
  if (recorded.length === 0) throw new DomainError('NotFound', { what: DECISION });
  throw new DomainError('PaperModelInvalid', { paper, field: type, problem: 'missing' });
}

/** Drawn as the decision stood at the event that the paper is of. */
function contextOf(
  { place, demonstration }: SittingMinutesModel,
  { stream, revision, position, metadata }: RecordedEvent,
): PaperContext {
  return {
    place,
    drawnAt: metadata.recordedAt,
    drawnFrom: { stream, revision, position: String(Number(position) || position) },
    ...(demonstration !== undefined && { demonstration }),
  };
}

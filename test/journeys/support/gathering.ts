import type { CalendarDate, Instant } from '#libs/kernel';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import type { Village } from '../../../apps/api/src/demonstration/okrug.js';
import { docxText } from '../../../libs/minutes/src/testing/docx-text.js';
import type { Answer, Ask, Office, Who } from './office.js';

const AGENDA = [
  { kk: 'Бөлек жиынның хатшысын сайлау', ru: 'Избрание секретаря раздельного схода' },
  { kk: 'Өкілдер сайлау', ru: 'Избрание представителей' },
];
const STATE = `id status revision round outcome onPaper paperChecked waitUntil
  quorum { present eligible required reached }
  representatives { id }
  candidates { person { id } elected votes { round base mode for against abstained } }
  minutes { documentId chairSignedAt secretarySignedAt incomingNumber deliveredOn deliveryDueOn publishedOn }
  records { type } missedDeadlines { kind dueOn by }`;

/** What everybody may read of a gathering. */
export interface GatheringState {
  readonly id: string;
  readonly status: string;
  readonly round: number;
  readonly outcome: string | null;
  readonly onPaper: boolean;
  readonly waitUntil: Instant | null;
  readonly quorum: {
    readonly present: number;
    readonly eligible: number;
    readonly required: number;
    readonly reached: boolean;
  };
  readonly representatives: readonly { readonly id: string }[];
  readonly minutes: {
    readonly chairSignedAt: Instant | null;
    readonly secretarySignedAt: Instant | null;
    readonly incomingNumber: string | null;
    readonly deliveredOn: CalendarDate | null;
    readonly deliveryDueOn: CalendarDate | null;
    readonly publishedOn: CalendarDate | null;
  };
  readonly records: readonly { readonly type: string }[];
  readonly missedDeadlines: readonly { readonly kind: string; readonly dueOn: string; readonly by: string }[];
}

export interface Section {
  readonly planId: string;
  readonly sectionId: string;
}

/** Hands for, against and abstained. */
export function hands(votesFor: number, against = 0, abstained = 0): object {
  return { mode: 'showOfHands', for: votesFor, against, abstained };
}

/** Proposed by the akim, approved by the maslikhat. @returns the sections by the village's code */
export async function divideIntoSections(
  office: Office,
  villages: readonly Village[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, Section>> {
  const { planId, sections } = await proposeSections(office, villages, today);
  await office.give('maslikhat', 'approveSections', {
    planId,
    maslikhatDecision: { number: '22/5', date: today },
  });
  return sections;
}

export async function proposeSections(
  office: Office,
  villages: readonly Village[],
  today: CalendarDate,
): Promise<{ readonly planId: string; readonly sections: ReadonlyMap<string, Section> }> {
  const proposal = {
    territory: OKRUG,
    order: { number: '15-ө', date: today },
    sections: villages.map(({ kato, kk, ru, quota }) => ({
      name: { kk, ru },
      kind: 'village',
      areas: [{ kato }],
      quota,
    })),
  };
  const proposed = await office.give('akim', 'proposeSections', proposal, {
    selection: '... on SectionPlanChanged { plan { id sections { id areas { kato } } } }',
  });
  const { id: planId, sections } = proposed['plan'] as {
    id: string;
    sections: { id: string; areas: { kato: string }[] }[];
  };
  return {
    planId,
    sections: new Map(sections.map(({ id, areas }) => [areas[0]?.kato ?? '', { planId, sectionId: id }])),
  };
}

/** What convening a village's gathering takes. */
export function conveningOf(
  village: Village,
  section: Section,
  days: { readonly today: CalendarDate; readonly startsAt: Instant; readonly noticeOn?: CalendarDate },
): Record<string, unknown> {
  return {
    ...section,
    order: { number: '16-ө', date: days.today },
    place: village.hall,
    startsAt: days.startsAt,
    agenda: AGENDA,
    noticeOn: days.noticeOn ?? days.today,
  };
}

/** One section's gathering, as clerks, chair and secretary take it through the api. */
export class Gathering {
  /** Position in the log of the last change. */
  private written: string | undefined;

  private constructor(
    private readonly office: Office,
    readonly id: string,
  ) {}

  static async convene(office: Office, convening: object): Promise<Gathering> {
    const answer = await office.give('clerk', 'conveneSeparateGathering', convening, {
      selection: '... on SeparateGatheringChanged { gathering { id } }',
    });
    return new Gathering(office, (answer['gathering'] as { id: string }).id);
  }

  /** A change by the clerk, if nobody else is named. */
  async give(operation: string, input: object = {}, who: Who = 'clerk', ask: Ask = {}): Promise<Answer> {
    const selection = '... on SeparateGatheringChanged { position }';
    const answer = await this.office.give(
      who,
      operation,
      { gatheringId: this.id, ...input },
      { selection, ...ask },
    );
    this.written = answer['position'] as string;
    return answer;
  }

  refused(operation: string, input: object, code: string, facts = '', ask: Ask = {}): Promise<Answer> {
    return this.office.refused('clerk', operation, { gatheringId: this.id, ...input }, code, facts, ask);
  }

  publishNotice(publishedOn: CalendarDate, channel = 'poster'): Promise<Answer> {
    const where = { kk: 'Хабарландыру тақтасы', ru: 'Доска объявлений' };
    return this.give('publishNotice', { channel, where, publishedOn });
  }

  async register(members: readonly string[], when: { readonly occurredAt?: Instant } = {}): Promise<void> {
    for (const memberId of members)
      await this.give('registerAttendance', { memberId, identitySeen: true, ...when }, 'clerk', {
        channel: 'desk',
      });
  }

  open(when: { readonly occurredAt?: Instant } = {}): Promise<Answer> {
    return this.give('openSeparateGathering', { officialId: personId('akim'), capacity: 'akim', ...when });
  }

  async vote(memberId: string, vote: object, when: { readonly occurredAt?: Instant } = {}): Promise<void> {
    await this.give('openCandidateVote', { memberId, ...when });
    await this.give('countCandidateVote', { memberId, vote, ...when });
  }

  async sign(secretary?: string): Promise<void> {
    const documentId = await this.office.upload('clerk', OKRUG, `signed minutes ${this.id}`);
    const signature = { method: 'wetInk', documentId };
    await this.give('signMinutes', { part: 'chair', signer: personId('akim'), signature });
    if (secretary !== undefined)
      await this.give('signMinutes', { part: 'secretary', signer: secretary, signature });
  }

  async deliverAndPublish(day: CalendarDate, incomingNumber: string): Promise<void> {
    await this.give('deliverMinutes', {
      incomingNumber,
      deliveredOn: day,
      receivedBy: personId('second-clerk'),
      caseNumber: '03-12',
      inventoryLine: Number(incomingNumber),
    });
    const where = { kk: 'әкімдіктің интернет-ресурсы', ru: 'интернет-ресурс акимата' };
    await this.give('publishMinutes', { publishedOn: day, where });
  }

  /** As anybody reads it, with the last change that was made here. */
  async state(): Promise<GatheringState> {
    const { separateGathering } = await this.office.query<{ separateGathering: GatheringState }>(
      null,
      `query($id: ID!, $after: LogPosition) { separateGathering(id: $id, after: $after) { ${STATE} } }`,
      { id: this.id, after: this.written },
    );
    return separateGathering;
  }

  until(isThere: (state: GatheringState) => boolean): Promise<GatheringState> {
    return this.office.eventually(() => this.state(), isThere);
  }

  /** Adults on the section's list. */
  async adults(): Promise<readonly string[]> {
    const people = await this.people();
    return people.filter(({ birthYear }) => birthYear <= 2006).map(({ id }) => id);
  }

  /** The section's list as the desk finds it, at most 200 of it. */
  async people(text = ''): Promise<readonly { readonly id: string; readonly birthYear: number }[]> {
    const { searchMembers } = await this.office.query<{ searchMembers: { id: string; birthYear: number }[] }>(
      'clerk',
      'query($id: ID!, $text: String!) { searchMembers(gatheringId: $id, text: $text, first: 200) { id birthYear } }',
      { id: this.id, text },
    );
    return searchMembers;
  }

  /** Draws a paper. @throws Error unless it is a PDF */
  async draw(paper: string, query = ''): Promise<void> {
    await this.expectPdf('clerk', `/gatherings/${this.id}/papers/${paper}?${query}`);
  }

  /** What a paper says, drawn as an editable draft. */
  async words(paper: string): Promise<string> {
    const response = await this.office.http('clerk', `/gatherings/${this.id}/papers/${paper}?format=docx`);
    return docxText(new Uint8Array(await response.arrayBuffer()));
  }

  /** The copy for everybody. @throws Error unless it is a PDF */
  async publicMinutes(): Promise<void> {
    await this.expectPdf(null, `/gatherings/${this.id}/minutes?after=${this.written ?? ''}`);
  }

  private async expectPdf(who: Who | null, path: string): Promise<void> {
    const response = await this.office.http(who, path);
    const bytes = Buffer.from(await response.arrayBuffer());
    const isPdf =
      response.headers.get('content-type') === 'application/pdf' &&
      bytes.subarray(0, 5).toString() === '%PDF-';
    if (response.status !== 200 || !isPdf)
      throw new Error(`${path} is no PDF: ${String(response.status)} ${bytes.subarray(0, 300).toString()}`);
  }
}

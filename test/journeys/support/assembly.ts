import type { CalendarDate, Instant } from '#libs/kernel';
import { OKRUG, VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import { conveningOf, divideIntoSections, Gathering, hands } from './gathering.js';
import type { Answer, Ask, Office, Who } from './office.js';

/** An item of a sitting's agenda as everybody reads it. */
export interface Item {
  readonly id: string;
  readonly decisionId: string | null;
  readonly recused: number;
  readonly recusedMembers: readonly { readonly id: string }[];
  readonly vote: { readonly for: number; readonly base: number; readonly outcome: string } | null;
}

const SITTING = `id body composition status convenedBy
  elections { assemblyId outcome sections { seats } candidates { groups elected } } priorities { text } inPublic quorum { present eligible required reached }
  chair { id } secretary { id } agendaApproved outcome minutes { incomingNumber deliveryDueOn }
  agenda { id decisionId recused recusedMembers { id } withdrawn vote { for base outcome } }
  members { person { id name { __typename } } state } invitees { kind } annexes { number chairSignedAt secretarySignedAt } missedDeadlines { kind dueOn by }`;

/** A separate gathering that elected three, on 12 March 2026; its minutes are signed and not published yet. */
export async function electThree(office: Office): Promise<{
  readonly separate: Gathering;
  readonly planId: string;
  /** Of the plan, each with its people by the invented roll. */
  readonly sections: readonly { readonly sectionId: string; readonly population: number }[];
  /** Of the section; the first three of them are elected. */
  readonly adults: readonly string[];
  readonly elected: readonly string[];
}> {
  const [village] = VILLAGES;
  const sections = await divideIntoSections(office, VILLAGES, '2026-03-02');
  const section = sections.get(village?.kato ?? '');
  if (!village || !section) throw new Error('no such section');
  const days = { today: '2026-03-02', startsAt: '2026-03-12T06:00:00.000Z' };
  const separate = await Gathering.convene(office, conveningOf(village, section, days));
  await separate.publishNotice('2026-03-02');
  const adults = (await separate.adults()).slice(0, 40);
  const elected = adults.slice(0, 3);
  const secretary = adults[20] ?? '';
  await office.setClock('2026-03-12T06:00:00.000Z');
  await separate.register(adults);
  await separate.open();
  await separate.give('electSecretary', { memberId: secretary, vote: hands(40) });
  for (const memberId of elected) await separate.give('nominateCandidate', { memberId, consent: 'inPerson' });
  await separate.give('closeNominations');
  for (const memberId of elected) await separate.vote(memberId, hands(30, 10));
  await separate.give('decideElection');
  await separate.give('closeSeparateGathering');
  await separate.sign(secretary);
  const peopled = VILLAGES.map(({ kato, adults: grown, minors }) => ({
    sectionId: sections.get(kato)?.sectionId ?? '',
    population: grown + minors,
  }));
  return { separate, planId: section.planId, sections: peopled, adults, elected };
}

/** @returns the assembly's id */
export async function formAssembly(
  office: Office,
  members: readonly object[],
  day: CalendarDate,
  termTo: CalendarDate,
): Promise<string> {
  const minutesDocumentId = await office.upload('clerk', OKRUG, 'minutes of the gathering');
  const input = {
    territory: OKRUG,
    population: 942,
    members,
    source: { decision: { number: '1', date: day }, minutesDocumentId },
    termFrom: day,
    termTo,
  };
  const selection = '... on AssemblyChanged { assembly { id seats { person { id } } } }';
  const answer = await office.give('clerk', 'formAssembly', input, { selection });
  return (answer['assembly'] as { id: string }).id;
}

/** What an election of the assembly came to. */
export interface Elected {
  readonly assemblyId: string | null;
  readonly outcome: string | null;
  readonly sections: readonly { readonly seats: number }[];
  readonly candidates: readonly { readonly groups: readonly string[]; readonly elected: boolean }[];
}

const PLACE = { kk: 'Бугровое ауылының клубы', ru: 'клуб села Бугровое' };

interface SittingState extends Readonly<Record<string, unknown>> {
  readonly agenda: readonly Item[];
  readonly elections: readonly Elected[];
}

/** One sitting, as the clerk takes it through the api. */
export class Sitting {
  private written: string | undefined;

  private constructor(
    private readonly office: Office,
    readonly id: string,
    private readonly members: readonly string[],
  ) {}

  /** Of the representatives whom the separate gatherings of a plan elected; notice is given that day. */
  static async gathering(
    office: Office,
    members: readonly string[],
    input: {
      readonly planId: string;
      readonly startsAt: Instant;
      readonly noticeOn: CalendarDate;
      readonly agenda: readonly object[];
    },
  ): Promise<Sitting> {
    const asked = { territory: OKRUG, place: PLACE, ...input };
    const selection = '... on AssemblyMeetingChanged { meeting { id } }';
    const answer = await office.give('clerk', 'conveneGathering', asked, { selection });
    const sitting = new Sitting(office, (answer['meeting'] as { id: string }).id, members);
    await sitting.publishNotice(input.noticeOn);
    return sitting;
  }

  static async convene(
    office: Office,
    members: readonly string[],
    input: {
      readonly assemblyId: string;
      readonly startsAt: Instant;
      readonly noticeOn: CalendarDate;
      readonly agenda: readonly object[];
      readonly initiators?: readonly string[];
      readonly signaturesDocumentId?: string;
    },
  ): Promise<Sitting> {
    const selection = '... on AssemblyMeetingChanged { meeting { id } }';
    const answer = await office.give('clerk', 'conveneAssembly', { place: PLACE, ...input }, { selection });
    const sitting = new Sitting(office, (answer['meeting'] as { id: string }).id, members);
    await sitting.publishNotice(input.noticeOn);
    return sitting;
  }

  publishNotice(publishedOn: CalendarDate): Promise<Answer> {
    const where = { kk: 'Хабарландыру тақтасы', ru: 'Доска объявлений' };
    return this.give('publishAssemblyNotice', { channel: 'poster', where, publishedOn });
  }

  /** The hall wants each of the candidates. @returns what the item's election came to */
  async elect(itemId: string, candidates: readonly object[], terms: object): Promise<Elected> {
    const vote = hands(this.members.length);
    await this.give('openAssemblyElection', { itemId, vote, ...terms });
    for (const candidate of candidates)
      await this.give('nominateAssemblyCandidate', { itemId, ...candidate });
    for (const candidate of candidates) {
      const { memberId } = candidate as { memberId: string };
      await this.give('voteOnAssemblyCandidate', { itemId, memberId, vote });
    }
    await this.give('decideAssemblyElection', { itemId });
    const { elections } = await this.state();
    const [election] = elections;
    if (!election) throw new Error('there was no election');
    return election;
  }

  async give(operation: string, input: object = {}, who: Who = 'clerk'): Promise<Answer> {
    const selection = '... on AssemblyMeetingChanged { position }';
    const answer = await this.office.give(who, operation, { meetingId: this.id, ...input }, { selection });
    this.written = answer['position'] as string;
    return answer;
  }

  refused(operation: string, input: object, code: string, facts = '', ask: Ask = {}): Promise<Answer> {
    return this.office.refused('clerk', operation, { meetingId: this.id, ...input }, code, facts, ask);
  }

  /** Members come in, the akim opens; the first two of them are elected chair and secretary. */
  async begin(present: number): Promise<void> {
    for (const memberId of this.members.slice(0, present))
      await this.give('registerAssemblyMember', { memberId, identitySeen: true });
    await this.give('openAssembly', { officialId: personId('akim'), capacity: 'akim', inPublic: true });
    const [chair, secretary] = this.members;
    await this.give('electAssemblyOfficer', { part: 'chair', memberId: chair, vote: hands(present) });
    await this.give('electAssemblyOfficer', { part: 'secretary', memberId: secretary, vote: hands(present) });
  }

  async approve(votesFor: number, added: readonly object[] = []): Promise<readonly Item[]> {
    const kept = (await this.items()).map(({ id }) => id);
    await this.give('approveAgenda', { kept, added, vote: hands(votesFor) });
    return this.items();
  }

  decide(itemId: string, kk: string, ru: string, vote: object): Promise<Answer> {
    return this.give('decideItem', { itemId, text: { kk, ru }, vote });
  }

  /** On paper in the hall: a bulletin for everybody present, four left over. */
  async decideSecretly(itemId: string, votesFor: number, against: number): Promise<void> {
    const issued = votesFor + against;
    const secretVote = {
      for: votesFor,
      against,
      abstained: 0,
      commission: this.members.slice(2, 5),
      bulletins: { printed: issued + 4, issued, valid: issued, invalid: 0, unused: 4 },
      protocolDocumentId: await this.office.upload('clerk', OKRUG, `protocol of ${itemId}`),
    };
    const text = { kk: 'Шешім күшінде қалсын', ru: 'Оставить решение в силе' };
    await this.give('decideItem', { itemId, text, secretVote });
  }

  /** Closed, signed by both, delivered that day or later. */
  async sign(): Promise<void> {
    await this.give('closeAssembly');
    const minutesDocumentId = await this.office.upload('clerk', OKRUG, `minutes of sitting ${this.id}`);
    const scan = await this.office.upload('clerk', OKRUG, `signed minutes of sitting ${this.id}`);
    const signature = { method: 'wetInk', documentId: scan };
    const [chair, secretary] = this.members;
    await this.give('signAssemblyMinutes', { part: 'chair', signer: chair, signature, minutesDocumentId });
    await this.give('signAssemblyMinutes', { part: 'secretary', signer: secretary, signature });
  }

  deliver(incomingNumber: string, deliveredOn: CalendarDate): Promise<Answer> {
    return this.give('deliverAssemblyMinutes', {
      incomingNumber,
      deliveredOn,
      receivedBy: personId('second-clerk'),
      caseNumber: '03-14',
      inventoryLine: 1,
    });
  }

  /** A mistake in the signed minutes is mended by an annex, signed by the same two. */
  async mend(): Promise<void> {
    await this.give('issueAssemblyCorrectionAnnex', {
      where: { kk: 'күн тәртібінің 1-мәселесі', ru: 'вопрос 1 повестки дня' },
      written: 'тоғыз дауыс',
      correct: '9 дауыс',
      ground: 'Есеп парағы',
      foundOn: '2026-04-07',
      foundBy: { kk: 'әкім аппаратының маманы', ru: 'специалист аппарата акима' },
    });
    await this.draw('correctionAnnex?number=1');
    const scan = await this.office.upload('clerk', OKRUG, `signed annex of sitting ${this.id}`);
    const signing = { number: 1, signature: { method: 'wetInk', documentId: scan } };
    const [chair, secretary, another] = this.members;
    await this.refused(
      'signAssemblyCorrectionAnnex',
      { ...signing, part: 'secretary', signer: another },
      'WrongSigner',
      'part',
    );
    await this.give('signAssemblyCorrectionAnnex', { ...signing, part: 'chair', signer: chair });
    await this.give('signAssemblyCorrectionAnnex', { ...signing, part: 'secretary', signer: secretary });
    const signed = expect.any(String) as string;
    expect((await this.state())['annexes']).toEqual([
      { number: 1, chairSignedAt: signed, secretarySignedAt: signed },
    ]);
  }

  /** Draws a paper. @throws Error unless it is a PDF */
  async draw(paper: string): Promise<void> {
    const response = await this.office.http('clerk', `/sittings/${this.id}/papers/${paper}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    if (bytes.subarray(0, 5).toString() !== '%PDF-')
      throw new Error(`${paper} is no PDF: ${String(response.status)} ${bytes.subarray(0, 300).toString()}`);
  }

  async state(): Promise<SittingState> {
    const { assemblyMeeting } = await this.office.query<{ assemblyMeeting: SittingState }>(
      null,
      `query($id: ID!, $after: LogPosition) { assemblyMeeting(id: $id, after: $after) { ${SITTING} } }`,
      { id: this.id, after: this.written },
    );
    return assemblyMeeting;
  }

  private async items(): Promise<readonly Item[]> {
    return (await this.state()).agenda;
  }
}

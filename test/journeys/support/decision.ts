import type { CalendarDate } from '#libs/kernel';
import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import { personId } from '../../../apps/api/src/demonstration/people.js';
import type { Answer, Office, Who } from './office.js';

const STATE = `id body phase awaits dueOn overdue incomingNumber answer inPublic publishedOn reasons
  vote { for against abstained base } indicators { id target value }
  responsible { personId official { position { kk } } }
  timeline { type dueOn late reference outcome text documents receipt
    vote { for base } actor { personId role } missedBy { personId official { position { ru } } } }`;

export interface Step {
  readonly type: string;
  readonly dueOn: string | null;
  readonly documents: readonly string[];
  readonly receipt: string;
  readonly missedBy: { readonly personId: string } | null;
  readonly actor: { readonly role: string };
}
export interface DecisionState {
  readonly id: string;
  readonly phase: string;
  readonly awaits: string | null;
  readonly dueOn: CalendarDate | null;
  readonly overdue: boolean;
  readonly indicators: readonly { readonly id: string; readonly value: number | null }[];
  readonly timeline: readonly Step[];
  readonly [field: string]: unknown;
}

/** Forty lamps, none of them there yet. */
export function planOf(deadline: CalendarDate): object {
  const indicator = {
    name: { kk: 'Орнатылған шамдар', ru: 'Установленные светильники' },
    unit: { kk: 'дана', ru: 'штук' },
    baseline: 0,
    target: 40,
  };
  return { responsible: personId('second-clerk'), deadline, indicators: [indicator] };
}

/** One decision, as those who have to act on it take it through the api. */
export class Decided {
  private written: string | undefined;

  constructor(
    private readonly office: Office,
    readonly id: string,
  ) {}

  async give(who: Who, operation: string, input: object): Promise<Answer> {
    const selection = '... on DecisionChanged { position }';
    const answer = await this.office.give(who, operation, { decisionId: this.id, ...input }, { selection });
    this.written = answer['position'] as string;
    return answer;
  }

  refused(who: Who, operation: string, input: object, code: string, facts = ''): Promise<Answer> {
    return this.office.refused(who, operation, { decisionId: this.id, ...input }, code, facts);
  }

  publish(publishedOn: CalendarDate): Promise<Answer> {
    const where = { kk: 'әкімдіктің интернет-ресурсы', ru: 'интернет-ресурс акимата' };
    return this.give('clerk', 'publishDecision', { publishedOn, where });
  }

  disagree(answeredOn: CalendarDate, reasons: string): Promise<Answer> {
    return this.give('akim', 'disagreeWithDecision', { officialId: personId('akim'), answeredOn, reasons });
  }

  /** What was done, with a photograph; then what it comes to. */
  async execute(reportedOn: CalendarDate, lamps: number): Promise<void> {
    const photograph = await this.office.upload('clerk', OKRUG, `photograph ${this.id}`);
    const { indicators } = await this.until(({ awaits }) => awaits === 'responsible');
    const values = indicators.map(({ id: indicatorId }) => ({
      indicatorId,
      value: lamps,
    }));
    await this.give('clerk', 'reportExecution', {
      reportedOn,
      text: 'Шамдар орнатылды',
      evidenceDocumentIds: [photograph],
      values,
    });
    await this.give('maslikhat', 'evaluateExecution', { values });
    await this.until(({ awaits }) => awaits === null);
  }

  /** As anybody reads it. */
  async state(): Promise<DecisionState> {
    const { decision } = await this.office.query<{ decision: DecisionState | null }>(
      null,
      `query($id: ID!, $after: LogPosition) { decision(id: $id, after: $after) { ${STATE} } }`,
      { id: this.id, after: this.written },
    );
    if (!decision)
      return {
        id: this.id,
        phase: 'none',
        awaits: null,
        dueOn: null,
        overdue: false,
        indicators: [],
        timeline: [],
      };
    return decision;
  }

  async draw(paper: string): Promise<void> {
    const response = await this.office.http('clerk', `/decisions/${this.id}/papers/${paper}?format=text`);
    const text = await response.text();
    if (!response.ok || !text.includes('Бюджетте қаражат жоқ'))
      throw new Error(`${paper} is no paper: ${String(response.status)} ${text.slice(0, 300)}`);
  }

  until(isThere: (state: DecisionState) => boolean): Promise<DecisionState> {
    return this.office.eventually(() => this.state(), isThere);
  }
}

/** Ids of the decisions that anybody finds by a filter, latest first. */
export async function findDecisions(office: Office, filter: string): Promise<readonly string[]> {
  const { decisions } = await office.query<{ decisions: { edges: { node: { id: string } }[] } }>(
    null,
    `{ decisions(${filter}) { totalCount edges { node { id } } } }`,
  );
  return decisions.edges.map(({ node }) => node.id);
}

/** What somebody has to do next in the okrug. */
export async function dueFor(
  office: Office,
  who: Who,
): Promise<readonly { readonly kind: string; readonly id: string }[]> {
  const { decisionsDue } = await office.query<{ decisionsDue: { kind: string; decision: { id: string } }[] }>(
    who,
    'query($territory: Kato!) { decisionsDue(territory: $territory) { kind decision { id } } }',
    { territory: OKRUG },
  );
  return decisionsDue.map(({ kind, decision }) => ({ kind, id: decision.id }));
}

/** What belongs on an assembly's next agenda because of its earlier decisions. */
export async function agendaDraft(
  office: Office,
  id: string,
): Promise<readonly { readonly competence: string; readonly repeats: string | null }[]> {
  const answer = await office.query<{ agendaDraft: { competence: string; repeats: string | null }[] }>(
    null,
    'query($id: ID!) { agendaDraft(assemblyId: $id) { competence repeats } }',
    { id },
  );
  return answer.agendaDraft;
}

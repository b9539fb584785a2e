import { DISTRICT, OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
import type { Office, Who } from './office.js';

/** What somebody was told of a decision once they were told of an event of that type: the types, the latest first. */
export async function toldOnce(
  office: Office,
  who: Who,
  decisionId: string,
  type: string,
): Promise<readonly string[]> {
  const ask = async (): Promise<readonly string[]> => {
    const { myNotifications } = await office.query<{
      myNotifications: { edges: { node: { kind: string; path: string } }[] };
    }>(who, '{ myNotifications(first: 100) { edges { node { kind path } } } }');
    const told = myNotifications.edges.filter(({ node }) => node.path.endsWith(decisionId));
    return told.map(({ node }) => node.kind);
  };
  return office.eventually(ask, (kinds) => kinds.includes(type));
}

/** What is due in the okrug, as the page of today shows it. */
export async function dutiesFor(
  office: Office,
  who: Who,
): Promise<readonly { readonly kind: string; readonly state: string; readonly dueOn: string | null }[]> {
  const { duties } = await office.query<{
    duties: { kind: string; state: string; dueOn: string | null }[];
  }>(who, `{ duties(territory: "${OKRUG}") { kind state dueOn } }`);
  return duties;
}

/**
 * Who missed what over the district, as the deputy's desk shows it, once so many quarters passed without a sitting:
 * what was due, when, when it was done, how many days late, by whom.
 */
export function missedOver(office: Office, quarters: number): Promise<readonly string[]> {
  return office.eventually(
    () => missedNow(office),
    (missed) => missed.filter((one) => one.startsWith('sitting ')).length === quarters,
  );
}

async function missedNow(office: Office): Promise<readonly string[]> {
  const { missedAssemblyDeadlines: sittings, missedDecisionDeadlines: decisions } = await office.query<{
    missedAssemblyDeadlines: readonly (Passed & { responsible: readonly { personId: string }[] })[];
    missedDecisionDeadlines: readonly (Passed & { missedBy: { personId: string } | null })[];
  }>(
    'auditor',
    `{ missedAssemblyDeadlines(territory: "${DISTRICT}") { kind dueOn doneOn daysLate responsible { personId } }
       missedDecisionDeadlines(territory: "${DISTRICT}") { kind dueOn doneOn daysLate missedBy { personId } } }`,
  );
  const line = ({ kind, dueOn, doneOn, daysLate }: Passed, by: readonly string[]): string =>
    [kind, dueOn, doneOn ?? 'open', String(daysLate), ...by].join(' ');
  return [
    ...sittings.map((one) =>
      line(
        one,
        one.responsible.map(({ personId }) => personId),
      ),
    ),
    ...decisions.map((one) => line(one, one.missedBy === null ? [] : [one.missedBy.personId])),
  ];
}

interface Passed {
  readonly kind: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly daysLate: number;
}

/** The okrug's public calendar. */
export async function calendarOf(url: string): Promise<string> {
  return (await fetch(`${url}/calendar.ics?territory=${OKRUG}`)).text();
}

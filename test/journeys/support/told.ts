import { OKRUG } from '../../../apps/api/src/demonstration/okrug.js';
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

/** The okrug's public calendar. */
export async function calendarOf(url: string): Promise<string> {
  return (await fetch(`${url}/calendar.ics?territory=${OKRUG}`)).text();
}

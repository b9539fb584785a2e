import { DomainError, localDate } from '#libs/kernel';
import type { FreeText, Official, PaperContext, Person } from '#libs/minutes';
import type { AssemblyMeetingEvent } from '../../domain/assembly-meeting.events.js';
import type { VaultTextReference } from '../../domain/section-plan.events.js';
import type { ConvenedSitting } from '../meeting-streams.js';
import type { KnownPerson, Visitor } from '../ports.js';
import { akimOf, named, personOf, placesAbove, readTexts } from './paper-sources.js';
import type { PaperSources } from './paper-sources.js';

/** A sitting with everything its papers show. */
export interface SittingStuff {
  readonly state: ConvenedSitting;
  readonly events: readonly AssemblyMeetingEvent[];
  readonly context: PaperContext;
  /** In office on the day of the sitting. */
  readonly akim: Official;
  readonly person: (memberId: string) => Person;
  readonly official: (officialId: string) => Official;
  readonly isOfficial: (id: string) => boolean;
  readonly text: (reference: VaultTextReference) => FreeText;
}

const ERASED = { erased: true } as const;

/** Whose names a paper prints; only theirs are opened. */
export type Printed = (state: ConvenedSitting) => readonly string[];

/** Of a paper that cites a sitting, and names nobody of it. */
export const nobody: Printed = () => [];
/** Of a paper that those who sign the minutes sign. */
export const signers: Printed = ({ officers }) => Object.values(officers);

/**
 * Reads everything at once, so that the drawing itself asks nobody.
 *
 * @param visitor who looks at names and texts; without one the vault stays closed
 * @param printed whose names the paper prints; everybody's whom the minutes name when left out
 * @throws DomainError `NotFound`
 */
export async function gatherSitting(
  { streams, registers, names, vault, demonstration }: PaperSources,
  meetingId: string,
  visitor?: Visitor,
  printed: Printed = peopleIn,
): Promise<SittingStuff> {
  const { state, events: recorded } = await streams.sitting(meetingId);
  const events = recorded as unknown as readonly AssemblyMeetingEvent[];
  const last = recorded.at(-1);
  if (!last) throw new DomainError('NotFound', { what: 'assemblyMeeting', id: meetingId });
  const { territory, startsAt } = state.convened;
  const people = [...new Set(printed(state))];
  const known =
    visitor && people.length > 0
      ? await names.of(people, territory, visitor)
      : new Map<string, KnownPerson>();
  const readsTexts = visitor !== undefined && printed === peopleIn;
  const texts = readsTexts ? await readTexts(recorded, vault) : new Map<string, string>();
  const akimId = await registers.akimIdOf(territory, localDate(startsAt));
  const ids = [...new Set([...officialsIn(state, events), ...(akimId === undefined ? [] : [akimId])])];
  const officials = new Map(
    await Promise.all(ids.map(async (id) => [id, await registers.official(id)] as const)),
  );
  const okrug = await registers.territoryName(territory);
  const official = (id: string): Official => {
    const card = officials.get(id);
    return card ? named(card) : { position: akimOf(okrug) };
  };
  return {
    state,
    events,
    context: {
      place: { ...(await placesAbove(territory, registers)), okrug, section: okrug },
      drawnAt: last.metadata.recordedAt,
      drawnFrom: {
        stream: last.stream,
        revision: last.revision,
        position: String(Number(last.position) || last.position),
      },
      ...(state.signatures.length === 0 && { draft: true }),
      ...(demonstration && { demonstration }),
    },
    akim: official(akimId ?? ''),
    person: (memberId) => personOf(memberId, known.get(memberId)),
    official,
    isOfficial: (id) => officials.get(id) !== undefined,
    text: ({ textId }) => {
      const text = texts.get(textId);
      return text === undefined ? ERASED : { text };
    },
  };
}

function peopleIn({ convened, attendance, elections }: ConvenedSitting): readonly string[] {
  return [
    ...(convened.members ?? []),
    ...attendance.map(({ memberId }) => memberId),
    ...elections.flatMap(({ candidates }) => candidates.map(({ memberId }) => memberId)),
  ];
}

function officialsIn(
  { opening, signatures }: ConvenedSitting,
  [first]: readonly AssemblyMeetingEvent[],
): readonly string[] {
  const begun = first?.type === 'AssemblyConvened' || first?.type === 'GatheringConvened' ? first : undefined;
  const convener = begun?.data.convener.kind === 'akim' ? [begun.data.convener.officialId] : [];
  const attestors = signatures.flatMap(({ signature }) =>
    signature.method === 'wetInk' ? [signature.attestedBy] : [],
  );
  return [...convener, ...(opening ? [opening.chair.officialId] : []), ...attestors];
}

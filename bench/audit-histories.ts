import type { RecordedEvent } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import {
  command,
  convening,
  delivery,
  ENDS_AT,
  hands,
  notice,
  opening,
  registration,
  signing,
  STARTS_AT,
} from '../libs/meetings/src/domain/testing/commands.js';
import { nomination, play } from '../libs/meetings/src/domain/testing/histories.js';
import type { Random } from '../test/audit/support/random.js';
import { sideBySide } from '../test/audit/support/sample-history.js';
import { ballotCast } from './ballots-in-log.js';

const SECTIONS_OF_AN_OKRUG = 8;
/** Who comes to a section's gathering: a hamlet's two dozen, or a large village's two hundred. */
const [FEWEST, MOST] = [24, 200];
const CANDIDATES = 4;
const PROJECTS = ['sports ground', 'road', 'lighting', 'well', 'library'];

/** A log of a city that votes: a ballot of each of so many residents, sealed as the api seals it. */
export function ballotsOfCity(random: Random, count: number): RecordedEvent[] {
  const contest = { id: uuidV5('contest'), projectIds: PROJECTS.map((project) => uuidV5(project)) };
  const key = Buffer.alloc(32, 1);
  const streams = Array.from({ length: count }, (_, index) => {
    const name = `ballot-${random.hex(32)}`;
    const data = ballotCast(contest, key, name, index);
    return { name, told: [{ type: 'BallotCast', schemaVersion: 1, data }] };
  });
  return streams.flatMap((stream) => sideBySide([stream], random));
}

/**
 * A log as okrugs write it: in every section a separate gathering, from its convening to its minutes, several at a
 * time; most of it is people who come through the door.
 */
export function gatheringsOfOkrugs(random: Random, least: number): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  for (let okrug = 0; events.length < least; okrug += 1) {
    const streams = Array.from({ length: SECTIONS_OF_AN_OKRUG }, (_, section) => {
      const gatheringId = uuidV5(`okrug/${String(okrug)}/${String(section)}`);
      const come = FEWEST + random.below(MOST - FEWEST);
      return { name: `separateGathering-${gatheringId}`, told: gathering(gatheringId, come) };
    });
    events.push(...sideBySide(streams, random));
  }
  return events;
}

function gathering(gatheringId: string, come: number) {
  const members = Array.from({ length: come }, (_, index) => uuidV5(`${gatheringId}/${String(index)}`));
  const [secretary = '', ...others] = members;
  const candidates = others.slice(0, CANDIDATES);
  const told = play(
    [],
    convening({ gatheringId, eligible: come * 5 }),
    notice(),
    ...members.map((memberId) => registration(memberId)),
    opening(),
    command('ElectSecretary', STARTS_AT, { memberId: secretary, vote: hands(come) }),
    ...candidates.map(nomination),
    command('CloseNominations', STARTS_AT, {}),
    ...candidates.flatMap((memberId, place) => [
      command('OpenCandidateVote', STARTS_AT, { memberId }),
      command('CountCandidateVote', STARTS_AT, { memberId, vote: hands(come - place) }),
    ]),
    command('DecideElection', STARTS_AT, {}),
    command('CloseSeparateGathering', ENDS_AT, {}),
    signing('chair', 'official-akim'),
    signing('secretary', secretary),
    delivery(),
  );
  return told.map(({ type, data }) => ({ type, schemaVersion: 1, data: data as unknown as JsonObject }));
}

import { mayRead } from '#libs/audit';
import type { Audience, AuditDesk } from '#libs/audit';
import { categoryOf } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { RequestContext } from '#libs/graphql';

/** May whoever asks read this event itself, and not only its entry? */
export type LogReader = (event: RecordedEvent) => boolean | Promise<boolean>;

type Asker = Pick<RequestContext, 'may'>;

/** Auditors read every event; everybody else those about no single person. */
export function audienceOf(context: Asker): Audience {
  return context.may('readEvents') ? 'auditor' : 'public';
}

/**
 * What somebody may read of the log. Ballots, and the key that opens them once the counting is closed, are for the
 * auditors of their own territory.
 */
export function logReader(context: Asker, desk: Pick<AuditDesk, 'territoryOf'>): LogReader {
  const audience = audienceOf(context);
  if (audience !== 'auditor') return (event) => mayRead(audience, event);
  const ofStream = new Map<string, Promise<string>>();
  return (event) => {
    const { stream, data, type } = event;
    if (categoryOf(stream) === 'ballot') {
      const { district } = data;
      return typeof district === 'string' && context.may('streamHistory', district);
    }
    if (type !== 'BallotKeyReleased') return true;
    const territory = ofStream.get(stream) ?? desk.territoryOf(stream);
    ofStream.set(stream, territory);
    return territory.then((known) => context.may('streamHistory', known));
  };
}

import type { Shape } from '../../../shared/i18n/shape.js';
import type { recordKk } from './record.kk.js';

export const recordEn: Shape<typeof recordKk> = {
  postpone: {
    title: 'Postpone',
    lead: 'The new day is announced again by every channel used before.',
    day: 'New day',
    submit: 'Record the new day',
    question: 'Record the new day and place?',
    consequence: 'Who comes and who is excused is entered anew for the new day.',
    later: (when) => `Only to a later time: now it is ${when}.`,
    done: 'The new day is recorded. Announce it again now.',
  },
  material: {
    title: 'Material for the agenda',
    lead: 'The title is published; it must name nobody.',
    due: (date) => `Due by ${date}. What is added later is marked as late.`,
    kk: 'Title (in Kazakh)',
    ru: 'Title (in Russian)',
    file: 'File',
    open: 'Open to everybody: to be downloaded from the public page',
    submit: 'Add material',
    added: 'The material was added.',
  },
  excuse: {
    title: 'Excused absence',
    lead: 'Only the akim’s office sees the reason; the minutes give the name alone.',
    who: 'Who cannot come',
    reason: 'Reason',
    submit: 'Record',
    reasonOf: (reason) => `Reason: ${reason}`,
  },
  recording: {
    title: 'Audio or video recording',
    lead: 'The recording is shown on the public page and in the minutes.',
    url: 'Address of the recording (https://…)',
    submit: 'Add link',
    added: 'The link was added.',
  },
  again: 'Convene again',
  againTitle: 'Convening the assembly again',
  anotherNotice: 'Notice by one more channel',
  remote: {
    label: 'How the next member takes part',
    cameIn: 'Came into the hall',
    hall: 'in the hall',
    video: 'by video',
    telephone: 'by telephone',
  },
};

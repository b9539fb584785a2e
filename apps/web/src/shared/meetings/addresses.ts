import { AREAS } from '../area/areas.js';

/** Where participants of a gathering are registered. */
export const deskAddress = (id: string): string => `${AREAS.desk.path}/${id}`;
/** Where a gathering is run, and its minutes are written. */
export const hallAddress = (id: string): string => `${AREAS.hall.path}/${id}`;
/** Where the minutes of a gathering are signed, delivered and published. */
export const minutesAddress = (id: string): string => `${hallAddress(id)}/minutes`;
/** Where a second clerk reads the sheets of a gathering that was held on paper. */
export const paperCheckAddress = (id: string): string => `${hallAddress(id)}/check`;

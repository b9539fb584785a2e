import { AREAS } from '../area/areas.js';

/** Where participants of a gathering are registered. */
export const deskAddress = (id: string): string => `${AREAS.desk.path}/${id}`;
/** Where a gathering is run, and its minutes are written. */
export const hallAddress = (id: string): string => `${AREAS.hall.path}/${id}`;

import { AREAS } from '../../shared/area/areas.js';

const { path } = AREAS.assembly;

export const sittingAddress = (id: string): string => `${path}/sittings/${id}`;
export const sittingMinutesAddress = (id: string): string => `${path}/sittings/${id}/minutes`;
/** @param again the sitting that came to nothing and is convened again */
export const conveneAddress = (assemblyId: string, again?: string): string =>
  `${path}/${assemblyId}/convene${again === undefined ? '' : `?again=${again}`}`;
export const gatheringsAddress = `${path}/gatherings`;
/** @param initiativeId of the residents that asked for it; without one the akim convenes */
export const conveneGatheringAddress = (initiativeId?: string): string =>
  `${gatheringsAddress}/convene${initiativeId === undefined ? '' : `?initiative=${initiativeId}`}`;
export const handoversAddress = `${path}/handovers`;
/** Where the sittings of this body are listed. */
export const listAddress = (body: 'assembly' | 'gathering'): string =>
  body === 'gathering' ? gatheringsAddress : path;

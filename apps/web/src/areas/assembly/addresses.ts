import { AREAS } from '../../shared/area/areas.js';

const { path } = AREAS.assembly;

export const sittingAddress = (id: string): string => `${path}/sittings/${id}`;
export const sittingMinutesAddress = (id: string): string => `${path}/sittings/${id}/minutes`;
export const conveneAddress = (assemblyId: string): string => `${path}/${assemblyId}/convene`;

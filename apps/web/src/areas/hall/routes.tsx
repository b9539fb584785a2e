import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';

export const hallRoutes: RouteObject[] = [
  {
    path: AREAS.hall.path,
    element: <ForRoles roles={AREAS.hall.roles} />,
    children: [{ index: true, lazy: () => import('./pages/MeetingsPage.js') }],
  },
];

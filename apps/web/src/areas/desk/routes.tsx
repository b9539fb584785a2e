import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';

export const deskRoutes: RouteObject[] = [
  {
    path: AREAS.desk.path,
    element: <ForRoles roles={AREAS.desk.roles} />,
    children: [{ index: true, lazy: () => import('./pages/MeetingsPage.js') }],
  },
];

import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';

export const officeRoutes: RouteObject[] = [
  {
    path: AREAS.office.path,
    element: <ForRoles roles={AREAS.office.roles} />,
    children: [{ index: true, lazy: () => import('./pages/MeetingsPage.js') }],
  },
];

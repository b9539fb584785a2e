import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';

export const maslikhatRoutes: RouteObject[] = [
  {
    path: AREAS.maslikhat.path,
    element: <ForRoles roles={AREAS.maslikhat.roles} />,
    children: [{ index: true, lazy: () => import('./pages/MeetingsPage.js') }],
  },
];

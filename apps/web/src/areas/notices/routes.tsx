import type { RouteObject } from 'react-router';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { ANY_ROLE } from '../../shared/session/use-me.js';

export const noticesRoutes: RouteObject[] = [
  {
    path: '/notifications',
    element: <ForRoles roles={ANY_ROLE} />,
    children: [{ index: true, lazy: () => import('./pages/NoticesPage.js') }],
  },
];

import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { InTerritory } from '../../shared/session/InTerritory.js';

export const hallRoutes: RouteObject[] = [
  {
    path: AREAS.hall.path,
    children: [
      {
        element: <ForRoles roles={AREAS.hall.roles} />,
        children: [
          {
            element: <InTerritory roles={AREAS.hall.roles} />,
            children: [{ index: true, lazy: () => import('./pages/MeetingsPage.js') }],
          },
          { path: ':id/paper', lazy: () => import('./pages/PaperPage.js') },
          { path: ':id/check', lazy: () => import('./pages/CheckPage.js') },
        ],
      },
      {
        path: ':id',
        lazy: () => import('./components/HallGate.js'),
        children: [
          { index: true, lazy: () => import('./pages/RunPage.js') },
          { path: 'minutes', lazy: () => import('./pages/MinutesPage.js') },
        ],
      },
    ],
  },
];

/** Without the header of the other pages: for the projector, and for everybody. */
export const hallScreenRoutes: RouteObject[] = [
  { path: `${AREAS.hall.path}/:id/screen`, lazy: () => import('./pages/ScreenPage.js') },
];

import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { InTerritory } from '../../shared/session/InTerritory.js';
import { DeskGate } from './components/DeskGate.js';

export const deskRoutes: RouteObject[] = [
  {
    path: AREAS.desk.path,
    children: [
      {
        element: <ForRoles roles={AREAS.desk.roles} />,
        children: [
          {
            element: <InTerritory roles={AREAS.desk.roles} />,
            children: [{ index: true, lazy: () => import('./pages/MeetingsPage.js') }],
          },
          { path: ':id/sheets', lazy: () => import('./pages/SheetsPage.js') },
        ],
      },
      {
        path: ':id',
        element: <DeskGate />,
        children: [{ index: true, lazy: () => import('./pages/DeskPage.js') }],
      },
    ],
  },
];

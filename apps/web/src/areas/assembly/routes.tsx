import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { DECISION_ROLES } from '../../shared/decisions/addresses.js';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { InTerritory } from '../../shared/session/InTerritory.js';

export const assemblyRoutes: RouteObject[] = [
  {
    path: AREAS.assembly.path,
    element: <ForRoles roles={AREAS.assembly.roles} />,
    children: [
      {
        lazy: () => import('./components/AssemblyMenu.js'),
        children: [
          {
            element: <InTerritory roles={AREAS.assembly.roles} />,
            children: [
              { index: true, lazy: () => import('./pages/AssemblyPage.js') },
              { path: 'gatherings', lazy: () => import('./pages/GatheringsPage.js') },
              { path: 'handovers', lazy: () => import('./pages/HandoversPage.js') },
              { path: 'gatherings/convene', lazy: () => import('./pages/ConveneGatheringPage.js') },
            ],
          },
        ],
      },
      { path: ':assemblyId/convene', lazy: () => import('./pages/ConvenePage.js') },
      { path: 'sittings/:id', lazy: () => import('./pages/SittingPage.js') },
      { path: 'sittings/:id/minutes', lazy: () => import('./pages/MinutesPage.js') },
    ],
  },
  {
    element: <ForRoles roles={DECISION_ROLES} />,
    children: [{ path: 'decisions/:id/act', lazy: () => import('./pages/ActPage.js') }],
  },
];

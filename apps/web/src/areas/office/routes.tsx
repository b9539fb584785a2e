import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { InTerritory } from '../../shared/session/InTerritory.js';

export const officeRoutes: RouteObject[] = [
  {
    path: AREAS.office.path,
    element: <ForRoles roles={AREAS.office.roles} />,
    children: [
      {
        lazy: () => import('./components/OfficeMenu.js'),
        children: [
          {
            element: <InTerritory roles={AREAS.office.roles} />,
            children: [
              { index: true, lazy: () => import('./pages/TodayPage.js') },
              { path: 'meetings', lazy: () => import('./pages/MeetingsPage.js') },
              { path: 'plans', lazy: () => import('./pages/PlansPage.js') },
              { path: 'plans/new', lazy: () => import('./pages/NewPlanPage.js') },
            ],
          },
          { path: 'meetings/:id', lazy: () => import('./pages/MeetingPage.js') },
          { path: 'meetings/:id/notice', lazy: () => import('./pages/NoticePage.js') },
          { path: 'meetings/:id/change', lazy: () => import('./pages/ChangePage.js') },
          { path: 'plans/:planId', lazy: () => import('./pages/PlanPage.js') },
          {
            path: 'plans/:planId/sections/:sectionId/convene',
            lazy: () => import('./pages/ConvenePage.js'),
          },
        ],
      },
    ],
  },
];

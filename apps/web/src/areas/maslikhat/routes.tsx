import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';

export const maslikhatRoutes: RouteObject[] = [
  {
    path: AREAS.maslikhat.path,
    element: <ForRoles roles={AREAS.maslikhat.roles} />,
    children: [
      {
        lazy: () => import('./components/MaslikhatMenu.js'),
        children: [
          { index: true, lazy: () => import('./pages/QueuePage.js') },
          { path: 'plans/:planId', lazy: () => import('./pages/PlanPage.js') },
          { path: 'meetings', lazy: () => import('./pages/MeetingsPage.js') },
          { path: 'deadlines', lazy: () => import('./pages/DeadlinesPage.js') },
          { path: 'rules', lazy: () => import('./pages/RulesPage.js') },
          {
            element: <ForRoles roles={['maslikhatAuditor']} />,
            children: [
              { path: 'log', lazy: () => import('./pages/LogPage.js') },
              { path: 'log/:stream', lazy: () => import('./pages/HistoryPage.js') },
              { path: 'openings', lazy: () => import('./pages/OpeningsPage.js') },
            ],
          },
        ],
      },
    ],
  },
];

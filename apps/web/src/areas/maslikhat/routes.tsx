import type { RouteObject } from 'react-router';
import { AREAS } from '../../shared/area/areas.js';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { InTerritory } from '../../shared/session/InTerritory.js';

export const maslikhatRoutes: RouteObject[] = [
  {
    path: AREAS.maslikhat.path,
    element: <ForRoles roles={AREAS.maslikhat.roles} />,
    children: [
      {
        lazy: () => import('./components/MaslikhatMenu.js'),
        children: [
          {
            element: <InTerritory roles={AREAS.maslikhat.roles} />,
            children: [
              { index: true, lazy: () => import('./pages/QueuePage.js') },
              { path: 'meetings', lazy: () => import('./pages/MeetingsPage.js') },
              { path: 'deadlines', lazy: () => import('./pages/DeadlinesPage.js') },
              { path: 'rules', lazy: () => import('./pages/RulesPage.js') },
            ],
          },
          { path: 'plans/:planId', lazy: () => import('./pages/PlanPage.js') },
          {
            element: <ForRoles roles={['maslikhatAuditor']} />,
            children: [
              {
                element: <InTerritory roles={['maslikhatAuditor']} />,
                children: [
                  { path: 'log', lazy: () => import('./pages/LogPage.js') },
                  { path: 'openings', lazy: () => import('./pages/OpeningsPage.js') },
                ],
              },
              { path: 'log/:stream', lazy: () => import('./pages/HistoryPage.js') },
            ],
          },
        ],
      },
    ],
  },
];

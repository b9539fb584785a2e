import type { RouteObject } from 'react-router';

export const initiativesRoutes: RouteObject[] = [
  { path: 'initiatives', lazy: () => import('./pages/InitiativesPage.js') },
  { path: 'initiatives/:id', lazy: () => import('./pages/InitiativePage.js') },
];

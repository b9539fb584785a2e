import type { RouteObject } from 'react-router';

export const publicRoutes: RouteObject[] = [
  { index: true, lazy: () => import('./pages/CalendarPage.js') },
  { path: 'meetings/:id', lazy: () => import('./pages/MeetingPage.js') },
  { path: 'sittings/:id', lazy: () => import('./pages/SittingPage.js') },
  { path: 'decisions', lazy: () => import('./pages/DecisionsPage.js') },
  { path: 'decisions/:id', lazy: () => import('./pages/DecisionPage.js') },
  { path: 'representatives', lazy: () => import('./pages/RepresentativesPage.js') },
  { path: 'code', lazy: () => import('./pages/MyCodePage.js') },
  { path: 'norms', lazy: () => import('./pages/NormsPage.js') },
];

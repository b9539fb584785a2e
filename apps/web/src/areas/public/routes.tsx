import type { RouteObject } from 'react-router';

export const publicRoutes: RouteObject[] = [{ index: true, lazy: () => import('./pages/CalendarPage.js') }];

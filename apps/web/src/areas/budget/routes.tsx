import type { RouteObject } from 'react-router';

export const budgetRoutes: RouteObject[] = [
  { path: 'budget', lazy: () => import('./pages/CampaignsPage.js') },
  { path: 'budget/:id', lazy: () => import('./pages/CampaignPage.js') },
  { path: 'budget/:id/receipt', lazy: () => import('./pages/ReceiptPage.js') },
  { path: 'budget/:id/vote', lazy: () => import('./pages/VotePage.js') },
];

import type { RouteObject } from 'react-router';
import { ForRoles } from '../../shared/session/ForRoles.js';
import { InTerritory } from '../../shared/session/InTerritory.js';
import { CLERK_ROLES, COURT_ROLES, OFFICE_ROLES, PAPER_ROLES, SCREENING_ROLES } from './roles.js';

export const budgetRoutes: RouteObject[] = [
  { path: 'budget', lazy: () => import('./pages/CampaignsPage.js') },
  { path: 'budget/mine', lazy: () => import('./pages/MinePage.js') },
  {
    path: 'budget/screening',
    element: <ForRoles roles={SCREENING_ROLES} />,
    children: [
      {
        element: <InTerritory roles={SCREENING_ROLES} />,
        children: [{ index: true, lazy: () => import('./pages/ScreeningPage.js') }],
      },
    ],
  },
  {
    element: <ForRoles roles={OFFICE_ROLES} />,
    children: [
      {
        element: <InTerritory roles={OFFICE_ROLES} />,
        children: [{ path: 'budget/announce', lazy: () => import('./pages/AnnouncePage.js') }],
      },
      { path: 'budget/:id/terms', lazy: () => import('./pages/AmendPage.js') },
    ],
  },
  {
    path: 'budget/:id/paper',
    element: <ForRoles roles={PAPER_ROLES} />,
    children: [
      { index: true, lazy: () => import('./pages/PaperPage.js') },
      { path: ':batchId', lazy: () => import('./pages/PaperBatchPage.js') },
    ],
  },
  {
    path: 'budget/:id/desk',
    element: <ForRoles roles={CLERK_ROLES} />,
    children: [{ index: true, lazy: () => import('./pages/DeskVotePage.js') }],
  },
  {
    path: 'budget/:id/court',
    element: <ForRoles roles={COURT_ROLES} />,
    children: [{ index: true, lazy: () => import('./pages/CourtPage.js') }],
  },
  { path: 'budget/projects/:id', lazy: () => import('./pages/ProjectPage.js') },
  { path: 'budget/proposals/:id', lazy: () => import('./pages/ProposalPage.js') },
  { path: 'budget/:id', lazy: () => import('./pages/CampaignPage.js') },
  { path: 'budget/:id/propose', lazy: () => import('./pages/ProposePage.js') },
  { path: 'budget/:id/receipt', lazy: () => import('./pages/ReceiptPage.js') },
  { path: 'budget/:id/vote', lazy: () => import('./pages/VotePage.js') },
];

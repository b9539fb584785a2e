import { createBrowserRouter } from 'react-router';
import { assemblyRoutes } from '../areas/assembly/routes.js';
import { budgetRoutes } from '../areas/budget/routes.js';
import { deskRoutes } from '../areas/desk/routes.js';
import { hallRoutes, hallScreenRoutes } from '../areas/hall/routes.js';
import { initiativesRoutes } from '../areas/initiatives/routes.js';
import { maslikhatRoutes } from '../areas/maslikhat/routes.js';
import { noticesRoutes } from '../areas/notices/routes.js';
import { officeRoutes } from '../areas/office/routes.js';
import { publicRoutes } from '../areas/public/routes.js';
import { BareShell } from './BareShell.js';
import { PageFailed } from './PageFailed.js';
import { PageNotFound } from './PageNotFound.js';
import { Shell } from './Shell.js';

/** Every address of the app; each area lists its own, and each page is loaded when somebody goes there. */
export function makeRouter() {
  return createBrowserRouter([
    {
      Component: Shell,
      HydrateFallback: () => null,
      children: [
        {
          errorElement: <PageFailed />,
          children: [
            ...publicRoutes,
            ...budgetRoutes,
            ...officeRoutes,
            ...deskRoutes,
            ...hallRoutes,
            ...assemblyRoutes,
            ...maslikhatRoutes,
            ...initiativesRoutes,
            ...noticesRoutes,
            { path: '*', Component: PageNotFound },
          ],
        },
      ],
    },
    {
      element: <BareShell />,
      HydrateFallback: () => null,
      children: [{ errorElement: <PageFailed />, children: hallScreenRoutes }],
    },
  ]);
}

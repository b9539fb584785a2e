import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Loading } from '../shared/components/States.js';

/** Nothing around the page: for a screen on the wall. */
export function BareShell() {
  return (
    <main>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </main>
  );
}

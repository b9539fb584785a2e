import { use, useEffect, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { isFailure, UNREACHABLE } from '../../../shared/api/failure.js';
import { request } from '../../../shared/api/request.js';
import { asking, useAsk } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { Loading } from '../../../shared/components/States.js';
import { ForRoles } from '../../../shared/session/ForRoles.js';
import { meQuery } from '../../../shared/session/operations.js';
import { withRolesOfToday } from '../../../shared/session/use-me.js';
import type { Role } from '../../../shared/session/use-me.js';
import { deskSession } from '../offline/use-desk.js';

const ROLES: readonly Role[] = AREAS.desk.roles;

/**
 * The desk is for those who work there. Without a connection nobody can be asked who this is; then a device that
 * was enlisted goes on, unless the person had signed out.
 */
export function DeskGate() {
  const { id = '' } = useParams();
  const { data, error } = useAsk(meQuery, {});
  const worksHere =
    withRolesOfToday(data?.me ?? null)?.roles.some(({ role }) => ROLES.includes(role)) === true;
  if (data && !worksHere) return <ForRoles roles={ROLES} />;
  if (!data && !error) return <Loading />;
  return <AtDesk id={id} unknown={error} />;
}

/** Nothing that is being typed is lost when it becomes known who works here. */
function AtDesk({ id, unknown }: { readonly id: string; readonly unknown: Error | null }) {
  const queries = useQueryClient();
  const desk = use(deskSession(id));
  const { memory, list, line } = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const isBack = unknown !== null && line === 'online';
  useEffect(() => {
    if (!isBack) return;
    request(meQuery, {})
      .then(({ data }) => queries.setQueryData(asking(meQuery, {}).queryKey, data))
      .catch((error: unknown) => {
        // The line is gone again: it is asked when it is back.
        if (!isFailure(error)) throw error;
      });
  }, [isBack, queries]);
  const goesOn = isFailure(unknown, UNREACHABLE) && memory && list && !memory.locked;
  if (unknown && !goesOn) throw unknown;
  return <Outlet />;
}

import { use } from 'react';
import { Outlet, useParams } from 'react-router';
import { isFailure, UNREACHABLE } from '../../../shared/api/failure.js';
import { useAsk } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { Loading } from '../../../shared/components/States.js';
import { ForRoles } from '../../../shared/session/ForRoles.js';
import { meQuery } from '../../../shared/session/operations.js';
import { deskSession } from '../offline/use-desk.js';

/**
 * The desk is for those who work there. Without a connection nobody can be asked who this is; then a device that
 * was enlisted goes on, unless the person had signed out.
 */
export function DeskGate() {
  const { id = '' } = useParams();
  const me = useAsk(meQuery, {});
  if (me.data) return <ForRoles roles={AREAS.desk.roles} />;
  if (me.error) return <WithoutConnection id={id} error={me.error} />;
  return <Loading />;
}

function WithoutConnection({ id, error }: { readonly id: string; readonly error: Error }) {
  const { memory, list } = use(deskSession(id)).snapshot();
  if (isFailure(error, UNREACHABLE) && memory && list && !memory.locked) return <Outlet />;
  throw error;
}

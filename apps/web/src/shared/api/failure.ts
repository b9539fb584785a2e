/** Why a request got no answer that can be shown; `message` is in the person's language where the api wrote it. */
export class Failure extends Error {
  constructor(
    /** Stable code of the api, or `Unreachable` when it could not be asked. */
    readonly code: string,
    message: string,
    /** To tell the administrator; the api's log has it too. */
    readonly reference?: string,
  ) {
    super(message);
  }
}

/** The api could not be reached: no network, or it does not run. */
export const UNREACHABLE = 'Unreachable';
/** The session has ended; every operation answers so until the person signs in again or goes on without. */
export const SESSION_ENDED = 'InvalidToken';

export function isFailure(error: unknown, code?: string): error is Failure {
  return error instanceof Failure && (code === undefined || error.code === code);
}

import { SetMetadata } from '@nestjs/common';
import type { OperationName } from '../access/operations.js';

export const OPERATION_KEY = 'jinalys:operation';
export const OPEN_KEY = 'jinalys:open';

/** Names the row of the access matrix that a resolver or route handler belongs to; without one it is refused. */
export const Operation = (name: OperationName): MethodDecorator => SetMetadata(OPERATION_KEY, name);

/** For what belongs to no operation and to everyone, such as health checks. Not for GraphQL. */
export const OpenToEveryone = (): MethodDecorator & ClassDecorator => SetMetadata(OPEN_KEY, true);

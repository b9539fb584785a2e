import { graphql } from '../../../shared/api/graphql.js';

/** What every step of the hall asks of its success: the api waits until it can be read. */
export const changedFragment = graphql(`
  fragment changed on SeparateGatheringChanged {
    position
    gathering {
      id
      revision
    }
  }
`);

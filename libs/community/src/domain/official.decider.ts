import { ensure, isKato, isUuid } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { OfficialRecorded } from './official.events.js';

export interface RecordOfficial {
  readonly type: 'RecordOfficial';
  readonly card: OfficialRecorded['data'];
}

export interface OfficialState {
  readonly card?: OfficialRecorded['data'];
}

const POSITION_LENGTH = 300;

/** A person in office: each card replaces the one before, and the history keeps them all. */
export const officialDecider: Decider<RecordOfficial, OfficialRecorded, OfficialState> = {
  initialState: {},
  decide: ({ card }) => {
    ensure(isUuid(card.officialId), 'IdInvalid', {});
    ensure(isKato(card.territory), 'KatoInvalid', { field: 'territory' });
    ensure(isWording(card.position.kk) && isWording(card.position.ru), 'PositionInvalid', {
      most: POSITION_LENGTH,
    });
    return [{ type: 'OfficialRecorded', data: card }];
  },
  evolve: (_state, { data }) => ({ card: data }),
  check: (_state, { data }) =>
    isUuid(data.officialId) && isKato(data.territory) ? [] : [{ code: 'IdInvalid', facts: {} }],
};

function isWording(text: string): boolean {
  return text.trim() !== '' && text.length <= POSITION_LENGTH;
}

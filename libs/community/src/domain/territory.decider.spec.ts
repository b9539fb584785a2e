import { given } from '#libs/testing';
import type { RegisterTerritory } from './territory.commands.js';
import { territoryDecider } from './territory.decider.js';
import type { TerritoryEvent, TerritoryRegistered } from './territory.events.js';

const bugrovoe: TerritoryRegistered['data'] = {
  kato: '595037100',
  kind: 'village',
  names: { kk: 'Бугровое', ru: 'Бугровое' },
  parent: '595037000',
  population: [
    { people: 942, on: '2020-06-01', source: 'table of the okrug' },
    { people: 943, on: '2020-06-01', source: 'men and women of the same table' },
  ],
  sources: ['guide, annex'],
  validFrom: '2018-01-01',
};
const registered: TerritoryEvent = { type: 'TerritoryRegistered', data: bugrovoe };
const renaming = {
  kato: bugrovoe.kato,
  names: { kk: 'Жаңа ауыл', ru: 'Новый аул' },
  validFrom: '2025-01-01',
  source: 'joint decision 5',
};
const renamed: TerritoryEvent = { type: 'TerritoryRenamed', data: renaming };
const closing = {
  kato: bugrovoe.kato,
  validTo: '2026-01-01',
  successor: '595037300',
  source: 'joint decision 6',
};
const closed: TerritoryEvent = { type: 'TerritoryClosed', data: closing };

function register(
  changes: Partial<TerritoryRegistered['data']> = {},
  parentStands = true,
): RegisterTerritory {
  return { type: 'RegisterTerritory', territory: { ...bugrovoe, ...changes }, parentStands };
}

describe('a territory', () => {
  it('is registered below one that stands, with figures of sources that disagree', () => {
    given(territoryDecider).when(register()).then([registered]);
  });

  it('is registered once', () => {
    given(territoryDecider, [registered])
      .when(register())
      .thenRefused('TerritoryAlreadyRegistered', { kato: bugrovoe.kato });
  });

  it.each([
    [register({ kato: '59503710' }), 'KatoInvalid'],
    [register({ kind: 'hamlet' as 'village' }), 'TerritoryKindUnknown'],
    [register({ names: { kk: ' ', ru: 'Бугровое' } }), 'TerritoryNameInvalid'],
    [register({ validFrom: '2018-02-30' }), 'DateInvalid'],
    [register({ parent: '595039000' }), 'TerritoryParentElsewhere'],
    [register({ parent: bugrovoe.kato }), 'TerritoryParentElsewhere'],
    [register({}, false), 'TerritoryUnknown'],
    [register({ population: [{ people: -1, on: '2020-06-01', source: '' }] }), 'PopulationInvalid'],
  ])('is not registered as %j', (command, code) => {
    given(territoryDecider).when(command).thenRefused(code);
  });

  it('is renamed, and closed with its successor', () => {
    given(territoryDecider, [registered]).when({ type: 'RenameTerritory', renaming }).then([renamed]);
    given(territoryDecider, [registered, renamed]).when({ type: 'CloseTerritory', closing }).then([closed]);
  });

  it('has a history in order', () => {
    given(territoryDecider, [registered, renamed])
      .when({ type: 'RenameTerritory', renaming: { ...renaming, validFrom: '2020-01-01' } })
      .thenRefused('TerritoryHistoryOutOfOrder', { validFrom: '2020-01-01', since: '2025-01-01' });
  });

  it('that is closed or was never registered is not changed', () => {
    given(territoryDecider, [registered, closed])
      .when({ type: 'RenameTerritory', renaming })
      .thenRefused('TerritoryIsClosed', { kato: bugrovoe.kato });
    given(territoryDecider)
      .when({ type: 'CloseTerritory', closing })
      .thenRefused('TerritoryUnknown', { kato: bugrovoe.kato });
  });
});

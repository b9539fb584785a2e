import type { CalendarDate, DomainEvent, Kato } from '#libs/kernel';

export const TERRITORY_CATEGORY = 'territory';

/** `territory-<kato>`: what happened to one unit of the administrative division. */
export function territoryStream(kato: Kato): string {
  return `${TERRITORY_CATEGORY}-${kato}`;
}

/** Units that have a KATO code. Streets, microdistricts and houses have none: they are areas of a section. */
export const TERRITORY_KINDS = [
  'region',
  'city',
  'district',
  'cityDistrict',
  'districtTown',
  'township',
  'ruralOkrug',
  'village',
  'settlement',
] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

export interface TerritoryNames {
  readonly kk: string;
  readonly ru: string;
}

/** How many people live there, by one source; sources that disagree stand side by side. */
export interface PopulationFigure {
  readonly people: number;
  readonly on: CalendarDate;
  readonly source: string;
}

export type TerritoryRegistered = DomainEvent<
  'TerritoryRegistered',
  {
    readonly kato: Kato;
    readonly kind: TerritoryKind;
    readonly names: TerritoryNames;
    readonly parent?: Kato;
    readonly population: readonly PopulationFigure[];
    readonly sources: readonly string[];
    readonly validFrom: CalendarDate;
  }
>;

export type TerritoryRenamed = DomainEvent<
  'TerritoryRenamed',
  {
    readonly kato: Kato;
    readonly names: TerritoryNames;
    readonly validFrom: CalendarDate;
    readonly source: string;
  }
>;

export type TerritoryClosed = DomainEvent<
  'TerritoryClosed',
  {
    readonly kato: Kato;
    /** First day on which it no longer exists. */
    readonly validTo: CalendarDate;
    readonly successor?: Kato;
    readonly source: string;
  }
>;

export type TerritoryEvent = TerritoryRegistered | TerritoryRenamed | TerritoryClosed;

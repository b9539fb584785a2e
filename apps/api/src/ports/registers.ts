import type { OfficialCard, Officials, Territories } from '#libs/community';
import type { RoleGrantQueries } from '#libs/identity';
import { katoParent } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { Registers } from '#libs/meetings';
import type { BilingualText, OfficeHolding, OfficialOfPaper } from '#libs/meetings';

/** Territories and people in office, from the community's register and the appointments. */
export class RegistersOfCommunity extends Registers {
  constructor(
    private readonly territories: Territories,
    private readonly officials: Officials,
    private readonly grants: RoleGrantQueries,
  ) {
    super();
  }

  override territoryName(kato: Kato): Promise<BilingualText> {
    return this.territories.names(kato);
  }

  override async official(officialId: string): Promise<OfficialOfPaper | undefined> {
    return shown(await this.officials.card(officialId));
  }

  override async akimIdOf(territory: Kato, on: CalendarDate): Promise<string | undefined> {
    const held = await this.grants.inTerritory(territory, on);
    return held.find((grant) => grant.role === 'akim' && grant.territory === territory)?.personId;
  }

  override async higherAkimIdOf(territory: Kato, on: CalendarDate): Promise<string | undefined> {
    const district = katoParent(territory);
    if (district === undefined) return undefined;
    const held = await this.grants.inTerritory(district, on);
    return held.find((grant) => grant.role === 'districtAkim' && grant.territory === district)?.personId;
  }

  override async officeHolders(territory: Kato, on: CalendarDate): Promise<readonly OfficeHolding[]> {
    const held = await this.grants.inTerritory(territory, on);
    const ofOffice = held.filter((grant) => grant.role === 'akim' || grant.role === 'akimOffice');
    const people = new Map(ofOffice.map(({ personId }) => [personId, false]));
    for (const { personId, role, territory: of } of ofOffice)
      if (role === 'akim' && of === territory) people.set(personId, true);
    return [...people]
      .map(([personId, isAkim]) => ({ personId, isAkim }))
      .sort((one, other) => Number(other.isAkim) - Number(one.isAkim));
  }
}

function shown(card: OfficialCard | undefined): OfficialOfPaper | undefined {
  return card && { position: card.position, ...(card.name && { name: card.name }) };
}

import type { OfficialCard, Officials, Territories } from '#libs/community';
import type { RoleGrantQueries } from '#libs/identity';
import type { CalendarDate, Kato } from '#libs/kernel';
import { Registers } from '#libs/meetings';
import type { BilingualText, OfficialOfPaper } from '#libs/meetings';

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
}

function shown(card: OfficialCard | undefined): OfficialOfPaper | undefined {
  return card && { position: card.position, ...(card.name && { name: card.name }) };
}

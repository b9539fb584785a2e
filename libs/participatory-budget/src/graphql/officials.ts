import type { OfficialType, Registers } from '#libs/meetings';

/** Those of the ids who are or were in office, by position and name; nobody else is named. */
export async function officialsOf(ids: readonly string[], registers: Registers): Promise<OfficialType[]> {
  const cards = await Promise.all(ids.map((id) => registers.official(id)));
  return cards.flatMap((card) => {
    if (!card) return [];
    const name = card.name ? { ...card.name, patronymic: card.name.patronymic ?? null } : { erased: true };
    return [{ position: { ...card.position }, name }];
  });
}

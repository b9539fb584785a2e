import { VILLAGES } from '../../../apps/api/src/demonstration/okrug.js';
import type { Village } from '../../../apps/api/src/demonstration/okrug.js';
import { conveningOf, divideIntoSections, Gathering } from '../support/gathering.js';
import type { Section } from '../support/gathering.js';
import { House } from '../support/house.js';
import { Office } from '../support/office.js';

export const TODAY = '2026-03-02';
export const MEETING = '2026-03-12T06:00:00.000Z';
export const [BUGROVOE, NOVOGEORGIEVKA, KRASNOKOVKA] = VILLAGES as readonly [Village, Village, Village];

interface Begun {
  readonly house: House;
  readonly office: Office;
  readonly sections: ReadonlyMap<string, Section>;
  readonly gathering: Gathering;
  readonly members: readonly string[];
}

/** One house for all cases: its sections are approved, and one gathering is convened. */
export class RefusalStory {
  private begun: Begun | undefined;

  async begin(): Promise<void> {
    const house = await House.open('2026-03-02T05:00:00.000Z');
    const office = new Office(house, 'refusals');
    const sections = await divideIntoSections(office, VILLAGES, TODAY);
    const gathering = await Gathering.convene(office, conveningIn(sections, BUGROVOE, MEETING, TODAY));
    this.begun = { house, office, sections, gathering, members: await gathering.adults() };
  }

  async end(): Promise<void> {
    await this.begun?.house.close();
  }

  get house(): House {
    return this.now.house;
  }

  get office(): Office {
    return this.now.office;
  }

  get gathering(): Gathering {
    return this.now.gathering;
  }

  /** Adults on its section's list. */
  get members(): readonly string[] {
    return this.now.members;
  }

  convening(village: Village, startsAt = MEETING, today = TODAY): object {
    return conveningIn(this.now.sections, village, startsAt, today);
  }

  private get now(): Begun {
    if (!this.begun) throw new Error('the story has not begun');
    return this.begun;
  }
}

function conveningIn(
  sections: ReadonlyMap<string, Section>,
  village: Village,
  startsAt: string,
  today: string,
): object {
  const section = sections.get(village.kato) ?? { planId: '', sectionId: '' };
  return conveningOf(village, section, { today, startsAt });
}

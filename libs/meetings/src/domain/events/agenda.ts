import type { BilingualText } from '#libs/kernel';
import type { CompetenceCode } from '#libs/norms';

/** A matter on the agenda of a sitting. */
export interface AgendaItem {
  readonly itemId: string;
  readonly competence: CompetenceCode;
  readonly title: BilingualText;
  /** The decision that is discussed again here, after the akim disagreed. */
  readonly repeats?: string;
  /** Declared before the vote; absent where it is open. */
  readonly ballot?: 'secret';
}

import type { Kato, VaultDocumentReference, VaultTextReference } from '#libs/kernel';

/** A point in WGS 84, in millionths of a degree: a tenth of a metre, and integers in the log. */
export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** One line of the estimate; what it is for stands among the words. */
export interface EstimateLine {
  /** In thousandths of the unit: 1,500 is one and a half. */
  readonly quantityThousandths: number;
  readonly priceTiyn: number;
  readonly amountTiyn: number;
}

/** What the community itself brings in, each valued in tiyn (guide §18). */
export interface OwnShare {
  readonly moneyTiyn: number;
  readonly labourTiyn: number;
  readonly materialsTiyn: number;
}

/** A file of the vault and what its content showed it to be. */
export interface ProposalFile extends VaultDocumentReference {
  readonly mediaType: string;
}

/** What an author fills in (rules.md §7); name, description and every other word of theirs are one text of the vault. */
export interface ProposalForm {
  readonly words: VaultTextReference;
  readonly category: string;
  /** The settlement that it is for. */
  readonly place: Kato;
  readonly point: MapPoint;
  readonly estimate: readonly EstimateLine[];
  readonly ownShare: OwnShare;
  /** How it looks there now. */
  readonly photos: readonly ProposalFile[];
  /** How it is to look. */
  readonly sketches: readonly ProposalFile[];
  readonly documents: readonly ProposalFile[];
}

/** The form with its sums: all lines, and what of them the budget is asked to pay. */
export interface CostedForm extends ProposalForm {
  readonly totalTiyn: number;
  readonly costTiyn: number;
}

import type { ResultOf, VariablesOf } from '../../../shared/api/graphql.js';
import type { proposingQuery, submitProposalMutation } from '../operations/propose.js';

type Answer = ResultOf<typeof proposingQuery>;
export type ProposingCampaign = NonNullable<Answer['campaign']>;
export type OwnProposal = NonNullable<Answer['myProposal']>;
type FormInput = VariablesOf<typeof submitProposalMutation>['input']['form'];

/** A file that the api has; what it was called on the telephone. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/** A number as a field gives it: nothing, what is being typed, or the number. */
export type Typed = number | string;

export interface LineDraft {
  readonly name: string;
  readonly unit: string;
  readonly quantity: Typed;
  /** Of one unit, in tenge. */
  readonly price: Typed;
}

/** The form as it is being filled in; kept as a draft. A type, for the form to know its fields by name. */
export type ProposalDraft = {
  name: string;
  description: string;
  category: string;
  place: string;
  address: string;
  /** `54.912345, 69.123456`, as maps give it. */
  point: string;
  estimate: LineDraft[];
  /** In tenge. */
  money: Typed;
  labour: Typed;
  materials: Typed;
  ownShare: string;
  photos: KeptFile[];
  sketches: KeptFile[];
  documents: KeptFile[];
  completionDocument: string;
  sourceOfFunds: string;
  responsibleInstitution: string;
  /** Where its author stopped, from 0. */
  step: number;
};

const TIYN = 100;
const THOUSANDTHS = 1_000;
const MILLION = 1_000_000;

export const EMPTY_LINE: LineDraft = { name: '', unit: '', quantity: '', price: '' };

export function emptyDraft(): ProposalDraft {
  return {
    name: '',
    description: '',
    category: '',
    place: '',
    address: '',
    point: '',
    estimate: [EMPTY_LINE],
    money: '',
    labour: '',
    materials: '',
    ownShare: '',
    photos: [],
    sketches: [],
    documents: [],
    completionDocument: '',
    sourceOfFunds: '',
    responsibleInstitution: '',
    step: 0,
  };
}

/** What was kept; a draft of an older form gets what it lacks. @throws SyntaxError for what is no draft */
export function readDraft(content: string): ProposalDraft {
  return { ...emptyDraft(), ...(JSON.parse(content) as Partial<ProposalDraft>) };
}

/** What was submitted, to be mended. */
export function draftOf({ words, ...proposal }: OwnProposal): ProposalDraft {
  const { latitude, longitude } = proposal.point;
  const named = (files: readonly { readonly id: string }[]): KeptFile[] =>
    files.map(({ id }, index) => ({ id, name: `№ ${String(index + 1)}` }));
  const tenge = (tiyn: number): Typed => (tiyn === 0 ? '' : tiyn / TIYN);
  return {
    ...emptyDraft(),
    name: words?.name ?? '',
    description: words?.description ?? '',
    category: proposal.category,
    place: proposal.place,
    address: words?.address ?? '',
    point: `${(latitude / MILLION).toFixed(6)}, ${(longitude / MILLION).toFixed(6)}`,
    estimate: proposal.estimate.map(({ quantityThousandths, priceTiyn }, index) => ({
      name: words?.estimate[index]?.name ?? '',
      unit: words?.estimate[index]?.unit ?? '',
      quantity: quantityThousandths / THOUSANDTHS,
      price: priceTiyn / TIYN,
    })),
    money: tenge(proposal.ownShare.moneyTiyn),
    labour: tenge(proposal.ownShare.labourTiyn),
    materials: tenge(proposal.ownShare.materialsTiyn),
    ownShare: words?.ownShare ?? '',
    photos: named(proposal.photos),
    sketches: named(proposal.sketches),
    documents: named(proposal.documents),
    completionDocument: words?.completionDocument ?? '',
    sourceOfFunds: words?.sourceOfFunds ?? '',
    responsibleInstitution: words?.responsibleInstitution ?? '',
  };
}

/** What a line costs, in tiyn: quantity times price, half a tiyn rounded up, as the api counts. */
export function amountOf({ quantity, price }: LineDraft): number {
  const product = BigInt(wholeOf(quantity, THOUSANDTHS)) * BigInt(wholeOf(price, TIYN));
  return Number((product + 500n) / 1000n);
}

/** All lines, what the community brings in, and what is left for the budget; in tiyn. */
export function sumsOf({ estimate, money, labour, materials }: ProposalDraft) {
  const totalTiyn = estimate.reduce((sum, line) => sum + amountOf(line), 0);
  const ownTiyn = [money, labour, materials].reduce<number>((sum, part) => sum + wholeOf(part, TIYN), 0);
  return { totalTiyn, ownTiyn, costTiyn: totalTiyn - ownTiyn };
}

/** As a command takes it. */
export function inputOf(draft: ProposalDraft): FormInput {
  const point = pointOf(draft.point) ?? { latitude: 0, longitude: 0 };
  const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const ids = (files: readonly KeptFile[]): string[] => files.map(({ id }) => id);
  return {
    name: draft.name.trim(),
    description: draft.description.trim(),
    address: draft.address.trim(),
    category: draft.category,
    place: draft.place,
    point,
    estimate: draft.estimate.map((line) => ({
      name: line.name.trim(),
      unit: line.unit,
      quantityThousandths: wholeOf(line.quantity, THOUSANDTHS),
      priceTiyn: wholeOf(line.price, TIYN),
      amountTiyn: amountOf(line),
    })),
    ownShare: {
      moneyTiyn: wholeOf(draft.money, TIYN),
      labourTiyn: wholeOf(draft.labour, TIYN),
      materialsTiyn: wholeOf(draft.materials, TIYN),
      words: given(draft.ownShare),
    },
    photoIds: ids(draft.photos),
    sketchIds: ids(draft.sketches),
    documentIds: ids(draft.documents),
    completionDocument: given(draft.completionDocument),
    sourceOfFunds: given(draft.sourceOfFunds),
    responsibleInstitution: given(draft.responsibleInstitution),
  };
}

/** Two decimal degrees as maps write them, with a point or a comma; in millionths of a degree. */
export function pointOf(text: string): { readonly latitude: number; readonly longitude: number } | undefined {
  const [, north, northPart, east, eastPart] =
    /^\s*(\d{1,2})[.,](\d+)\s*°?[,;\s]+(\d{1,3})[.,](\d+)\s*°?\s*$/.exec(text) ?? [];
  if (north === undefined || northPart === undefined || east === undefined || eastPart === undefined)
    return undefined;
  const millionths = (whole: string, part: string): number =>
    Math.round(Number(`${whole}.${part}`) * MILLION);
  return { latitude: millionths(north, northPart), longitude: millionths(east, eastPart) };
}

/** So many parts of a number that somebody typed; 0 for what is no number. */
export function wholeOf(typed: Typed, parts: number): number {
  const value = Math.round(Number(typed) * parts);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

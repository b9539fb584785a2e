import type { Format } from '../../../../shared/format/format.js';
import { amountOf, pointOf, sumsOf } from '../../state/proposal-form.js';
import type { ProposalDraft, ProposingCampaign } from '../../state/proposal-form.js';
import type { ProposeWords } from '../../words/propose.kk.js';

/** Kazakhstan lies within these, in millionths of a degree; the api decides in the end. */
const SOUTH = 40_500_000;
const NORTH = 55_500_000;
const WEST = 46_400_000;
const EAST = 87_400_000;

type Errors = Record<string, string | null>;

/** What is wrong with each step, by field; a step looks at itself and those before it. */
export function errorsOf(
  draft: ProposalDraft,
  { costCapTiyn }: ProposingCampaign,
  words: ProposeWords,
  format: Format,
): readonly Errors[] {
  const filled = (text: string): string | null => (text.trim() === '' ? words.required : null);
  return [
    { name: filled(draft.name), category: filled(draft.category), description: filled(draft.description) },
    { place: filled(draft.place), address: filled(draft.address), point: pointError(draft.point, words) },
    {
      ...Object.fromEntries(
        draft.estimate.flatMap((line, index) => [
          [`estimate.${String(index)}.name`, filled(line.name)],
          [`estimate.${String(index)}.unit`, filled(line.unit)],
          [`estimate.${String(index)}.quantity`, Number(line.quantity) > 0 ? null : words.required],
          [`estimate.${String(index)}.price`, Number(line.price) > 0 ? null : words.required],
        ]),
      ),
      estimate: costError(draft, costCapTiyn, words, format),
    },
    { photos: draft.photos.length === 0 ? words.photoMissing : null },
  ];
}

function pointError(text: string, words: ProposeWords): string | null {
  const point = pointOf(text);
  if (!point) return words.pointWrong;
  const { latitude, longitude } = point;
  return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST
    ? null
    : words.pointOutside;
}

function costError(
  draft: ProposalDraft,
  costCapTiyn: number,
  words: ProposeWords,
  format: Format,
): string | null {
  if (draft.estimate.some((line) => amountOf(line) === 0)) return words.costNothing;
  const { totalTiyn, ownTiyn, costTiyn } = sumsOf(draft);
  if (ownTiyn >= totalTiyn) return words.ownAboveTotal;
  return costTiyn > costCapTiyn ? words.costAboveCap(format.money(costCapTiyn)) : null;
}

import {
  ensure,
  isKato,
  katoCovers,
  requireFilled,
  requireVaultDocument,
  requireVaultText,
  requireWhole,
} from '#libs/kernel';
import type { CampaignFacts } from '../proposal.events.js';
import type { CostedForm, EstimateLine, MapPoint, ProposalFile, ProposalForm } from '../proposal.form.js';
import { refusal, rule } from '../refusals.js';

/** Kazakhstan lies within these, in millionths of a degree; no finer border is known here. */
const LATITUDES = { least: 40_500_000, most: 55_500_000 };
const LONGITUDES = { least: 46_400_000, most: 87_400_000 };
const MOST_LINES = 100;
const MOST_FILES = 10;

/**
 * The form as it may stand in this campaign, with its sums (rules.md §7).
 *
 * @throws DomainError FieldInvalid and the refusals of a form
 */
export function requireForm(form: ProposalForm, campaign: CampaignFacts): CostedForm {
  requireVaultText('words', form.words);
  const { category, place } = form;
  rule(campaign.categories.includes(category), 'CategoryUnknown', {
    category,
    categories: campaign.categories,
  });
  ensure(isKato(place), 'FieldInvalid', { field: 'place' });
  const { territory } = campaign;
  rule(katoCovers(territory, place), 'PlaceOutsideTerritory', { place, territory });
  requirePoint(form.point);
  const totalTiyn = totalOf(form.estimate);
  const costTiyn = totalTiyn - ownShareOf(form, totalTiyn);
  const capTiyn = campaign.costCapTiyn;
  rule(costTiyn <= capTiyn, 'CostAboveCap', { costTiyn, capTiyn });
  requireFiles(form);
  return { ...form, totalTiyn, costTiyn };
}

function requirePoint({ latitude, longitude }: MapPoint): void {
  requireWhole('point.latitude', latitude, 0);
  requireWhole('point.longitude', longitude, 0);
  const within =
    latitude >= LATITUDES.least &&
    latitude <= LATITUDES.most &&
    longitude >= LONGITUDES.least &&
    longitude <= LONGITUDES.most;
  rule(within, 'PointOutsideCountry', { latitude, longitude });
}

/** Each line is quantity times price, to the nearest tiyn; their sum is a whole number that JSON can carry. */
function totalOf(lines: readonly EstimateLine[]): number {
  rule(lines.length > 0, 'EstimateEmpty', {});
  ensure(lines.length <= MOST_LINES, 'FieldInvalid', { field: 'estimate' });
  for (const [index, { quantityThousandths, priceTiyn, amountTiyn }] of lines.entries()) {
    const field = `estimate.${String(index)}`;
    requireWhole(`${field}.quantityThousandths`, quantityThousandths, 1);
    requireWhole(`${field}.priceTiyn`, priceTiyn, 1);
    requireWhole(`${field}.amountTiyn`, amountTiyn, 1);
    const computedTiyn = amountOf(quantityThousandths, priceTiyn);
    rule(computedTiyn === amountTiyn, 'EstimateLineDiffers', { line: index + 1, amountTiyn, computedTiyn });
  }
  const total = lines.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0);
  ensure(Number.isSafeInteger(total), 'FieldInvalid', { field: 'estimate' });
  return total;
}

/** Quantity in thousandths times price in tiyn, half a tiyn rounded up. */
export function amountOf(quantityThousandths: number, priceTiyn: number): number {
  return Number((BigInt(quantityThousandths) * BigInt(priceTiyn) + 500n) / 1000n);
}

/** In tiyn; something is left for the budget to pay. */
function ownShareOf({ ownShare }: ProposalForm, totalTiyn: number): number {
  for (const field of ['moneyTiyn', 'labourTiyn', 'materialsTiyn'] as const)
    requireWhole(`ownShare.${field}`, ownShare[field], 0);
  const ownTiyn = ownShare.moneyTiyn + ownShare.labourTiyn + ownShare.materialsTiyn;
  rule(ownTiyn < totalTiyn, 'OwnShareAboveTotal', { ownTiyn, totalTiyn });
  return ownTiyn;
}

function requireFiles({ photos, sketches, documents }: ProposalForm): void {
  rule(photos.length > 0, 'PhotoMissing', {});
  const files: readonly ProposalFile[] = [...photos, ...sketches, ...documents];
  for (const [field, list] of Object.entries({ photos, sketches, documents }))
    ensure(list.length <= MOST_FILES, 'FieldInvalid', { field });
  for (const file of files) {
    requireVaultDocument('files', file);
    requireFilled('files.mediaType', file.mediaType);
  }
  for (const { documentId, mediaType } of photos)
    rule(mediaType.startsWith('image/'), 'PictureExpected', { documentId, mediaType });
  const repeated = files.find(
    ({ documentId }, index) => files.findIndex((other) => other.documentId === documentId) !== index,
  );
  if (repeated) throw refusal('FileRepeated', { documentId: repeated.documentId });
}

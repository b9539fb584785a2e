import { canonicalJson } from '#libs/kernel';
import type { FormIntent } from './proposal.intents.js';

/** Everything of a form that somebody wrote: one text of the vault. */
export interface ProposalWords {
  readonly name: string;
  readonly description: string;
  readonly address: string;
  /** Line by line, as the lines of the estimate. */
  readonly estimate: readonly { readonly name: string; readonly unit: string }[];
  readonly ownShare?: string;
  readonly completionDocument?: string;
  readonly sourceOfFunds?: string;
  readonly responsibleInstitution?: string;
}

/** The words of a form as the vault keeps them. */
export function wordsOf(form: FormIntent): string {
  const { name, description, address, completionDocument, sourceOfFunds, responsibleInstitution } = form;
  const words: ProposalWords = {
    name,
    description,
    address,
    estimate: form.estimate.map(({ name: line, unit }) => ({ name: line, unit })),
    ...(form.ownShare.words !== undefined && { ownShare: form.ownShare.words }),
    ...(completionDocument !== undefined && { completionDocument }),
    ...(sourceOfFunds !== undefined && { sourceOfFunds }),
    ...(responsibleInstitution !== undefined && { responsibleInstitution }),
  };
  return canonicalJson(words);
}

/** The words as they were written; only what {@link wordsOf} wrote is read. */
export function readWords(text: string): ProposalWords {
  return JSON.parse(text) as ProposalWords;
}

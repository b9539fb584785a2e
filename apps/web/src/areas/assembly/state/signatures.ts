import type { NamedPerson } from '../../../shared/people/PersonName.js';
import type { Sitting } from './types.js';

export interface RequiredSignature {
  readonly part: 'chair' | 'secretary';
  readonly signer: { readonly id: string; readonly name?: NamedPerson['name'] };
  /** Signs as who opened it, since nobody was elected. */
  readonly asOpener: boolean;
  readonly signedAt: string | null;
}

/** Both officers sign; where there was no quorum to elect a chair, who opened it signs alone. */
export function requiredSignatures({
  chair,
  secretary,
  openerId,
  minutes,
}: Pick<Sitting, 'chair' | 'secretary' | 'openerId' | 'minutes'>): readonly RequiredSignature[] {
  const { chairSignedAt, secretarySignedAt } = minutes;
  const opener = openerId === null ? null : { id: openerId };
  const first = chair ?? opener;
  return [
    ...(first
      ? [{ part: 'chair' as const, signer: first, asOpener: chair === null, signedAt: chairSignedAt }]
      : []),
    ...(secretary
      ? [{ part: 'secretary' as const, signer: secretary, asOpener: false, signedAt: secretarySignedAt }]
      : []),
  ];
}

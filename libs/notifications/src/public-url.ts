/** Where browsers reach the house, for links in messages; no slash at its end. */
export class PublicUrl {
  constructor(readonly value: string) {}
}

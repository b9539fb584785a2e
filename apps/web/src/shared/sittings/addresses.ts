/** Where the api draws the notice of a gathering or a sitting; for everybody. */
export function sittingNoticePaper(id: string): string {
  return `/sittings/${id}/papers/notice`;
}

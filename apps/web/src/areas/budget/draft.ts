const keyOf = (campaignId: string): string => `ballot ${campaignId}`;

/** What somebody has marked and not cast yet: kept in this tab alone, so that a page opened anew still shows it. */
export function keptChoice(campaignId: string): readonly string[] | undefined {
  const kept = sessionStorage.getItem(keyOf(campaignId));
  if (kept === null) return undefined;
  return kept === '' ? [] : kept.split(' ');
}

export function keepChoice(campaignId: string, projectIds: readonly string[]): void {
  sessionStorage.setItem(keyOf(campaignId), projectIds.join(' '));
}

export function forgetChoice(campaignId: string): void {
  sessionStorage.removeItem(keyOf(campaignId));
}

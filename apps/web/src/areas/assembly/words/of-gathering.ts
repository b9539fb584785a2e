import type { GatheringWords } from './gathering.kk.js';
import type { AssemblyWords } from './kk.js';

/** What a gathering says otherwise than a sitting of the assembly does; the rest they have in common. */
export async function ofGathering(
  assembly: Promise<AssemblyWords>,
  gathering: Promise<GatheringWords>,
): Promise<AssemblyWords> {
  const base = await assembly;
  const { sitting } = await gathering;
  return {
    ...base,
    ...sitting,
    convening: { ...base.convening, ...sitting.convening },
    items: { ...base.items, ...sitting.items },
    steps: { ...base.steps, ...sitting.steps },
    floor: { ...base.floor, ...sitting.floor },
    minutes: {
      ...base.minutes,
      ...sitting.minutes,
      parts: { ...base.minutes.parts, ...sitting.minutes.parts },
    },
  };
}

import { AREAS } from '../../../shared/area/areas.js';
import { AreaMenu } from '../../../shared/components/AreaMenu.js';
import { useWords } from '../../../shared/i18n/words.js';
import { gatheringsAddress, handoversAddress } from '../addresses.js';
import { gatheringWords } from '../words/index.js';

/** Between the assembly and the gatherings that elect it. */
export function Component() {
  const { menu } = useWords(gatheringWords);
  return (
    <AreaMenu
      label={menu.label}
      entries={[
        { to: AREAS.assembly.path, label: menu.assembly, end: true },
        { to: gatheringsAddress, label: menu.gatherings },
        { to: '/initiatives', label: menu.initiatives },
        { to: handoversAddress, label: menu.handovers },
      ]}
    />
  );
}

import { AREAS } from '../../../shared/area/areas.js';
import { AreaMenu } from '../../../shared/components/AreaMenu.js';
import { useWords } from '../../../shared/i18n/words.js';
import { officeWords } from '../words/index.js';

const { path } = AREAS.office;

export function Component() {
  const { menu } = useWords(officeWords);
  return (
    <AreaMenu
      label={menu.label}
      entries={[
        { to: path, label: menu.today, end: true },
        { to: `${path}/meetings`, label: menu.meetings },
        { to: `${path}/plans`, label: menu.plans },
      ]}
    />
  );
}

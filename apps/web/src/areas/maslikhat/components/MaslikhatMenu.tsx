import { AREAS } from '../../../shared/area/areas.js';
import { AreaMenu } from '../../../shared/components/AreaMenu.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { maslikhatWords } from '../words/index.js';

const { path } = AREAS.maslikhat;

export function Component() {
  const { menu } = useWords(maslikhatWords);
  const audits = useMe()?.roles.some(({ role }) => role === 'maslikhatAuditor') ?? false;
  return (
    <AreaMenu
      label={menu.label}
      entries={[
        { to: path, label: menu.queue, end: true },
        { to: `${path}/meetings`, label: menu.meetings },
        { to: `${path}/deadlines`, label: menu.deadlines },
        { to: `${path}/rules`, label: menu.rules },
        { to: '/initiatives', label: menu.initiatives },
        ...(audits
          ? [
              { to: `${path}/log`, label: menu.log },
              { to: `${path}/openings`, label: menu.openings },
            ]
          : []),
      ]}
    />
  );
}

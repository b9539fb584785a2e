import { Anchor } from '@mantine/core';
import { Link } from 'react-router';

/** The way back to the page above. */
export function BackLink({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <div>
      <Anchor component={Link} to={to}>
        ← {label}
      </Anchor>
    </div>
  );
}

import { encodeQR } from 'qr';
import styles from './QrCode.module.css';

/** Modules of white around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a code for a camera; `label` says what it is to those who do not see it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = encodeQR(text, 'raw', { border: QUIET });
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles['code']}
      viewBox={`0 0 ${String(modules.length)} ${String(modules.length)}`}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

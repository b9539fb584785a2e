import { Text } from '@mantine/core';
import styles from './Lines.module.css';

/** Photographs side by side; each opens in its full size. */
export function Photos({
  photos,
}: {
  readonly photos: readonly {
    readonly id: string;
    readonly url: string;
    readonly alt: string;
    /** Where not all show the same. */
    readonly caption?: string;
  }[];
}) {
  return (
    <ul className={styles['photos']}>
      {photos.map(({ id, url, alt, caption }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            <img src={url} alt={alt} loading="lazy" />
          </a>
          {caption !== undefined && <Text>{caption}</Text>}
        </li>
      ))}
    </ul>
  );
}

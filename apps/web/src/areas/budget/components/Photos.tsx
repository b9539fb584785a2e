import styles from './Lines.module.css';

/** Photographs side by side; each opens in its full size. */
export function Photos({
  photos,
}: {
  readonly photos: readonly { readonly id: string; readonly url: string; readonly alt: string }[];
}) {
  return (
    <ul className={styles['photos']}>
      {photos.map(({ id, url, alt }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            <img src={url} alt={alt} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

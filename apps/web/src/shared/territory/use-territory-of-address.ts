import { useSearchParams } from 'react-router';

/** The territory that the address names, so that a link shows the same to everybody; null: everywhere. */
export function useTerritoryOfAddress(): readonly [string | null, (kato: string | null) => void] {
  const [address, setAddress] = useSearchParams();
  const kato = address.get('territory');
  return [
    kato !== null && /^\d{9}$/.test(kato) ? kato : null,
    (chosen) => {
      setAddress(chosen === null ? {} : { territory: chosen });
    },
  ];
}

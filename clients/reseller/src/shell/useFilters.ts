import { useSearchParams } from 'react-router';

/** Filters kept in the address: a reload or a link loses none. */
export function useFilters(): [URLSearchParams, (key: string, value: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (key: string, value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(key, value);
        else after.delete(key);
        return after;
      },
      { replace: true },
    );
  return [search, choose];
}

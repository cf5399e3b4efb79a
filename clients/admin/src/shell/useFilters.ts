import { useSearchParams } from 'react-router';

/** Filters that live in the address bar: read one, change one; empty means absent. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  /** The filter's value if it is one of those this app knows. */
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((value) => value === search.get(name));
  return { get: (name: string) => search.get(name) ?? '', oneOf, set };
}

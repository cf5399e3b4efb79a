const name = 'webrana.reloaded-at';
/** A reload this recent did not help: the page that broke says so instead of reloading for ever. */
const pause = 60_000;

/** Reloads unless it did so a moment ago; answers whether it does. */
export function reloadOnce(
  store: Pick<Storage, 'getItem' | 'setItem'>,
  reload: () => void,
  now: number = Date.now(),
): boolean {
  try {
    if (now - Number(store.getItem(name) ?? 0) < pause) return false;
    store.setItem(name, String(now));
  } catch {
    // Without a memory it could reload for ever.
    return false;
  }
  reload();
  return true;
}

/** Waits until something observable from outside holds; throws after `timeoutMs` (20 s). */
export const until = async (
  holds: () => Promise<boolean> | boolean,
  timeoutMs = 20_000,
): Promise<void> => {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Did not come true in time: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

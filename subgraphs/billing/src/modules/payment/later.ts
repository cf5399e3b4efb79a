/** A failure kept for later: a repeated request is answered from what is stored, without it. */
export const later = async <T>(work: Promise<T>): Promise<() => T> => {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
};

/** Largest coefficient of variation that counts: beyond, a log-normal factor says more of its tail than anybody knows. */
const MOST_VARIATION = 2

/** The largest standard deviation of a logarithm that counts. */
export const MOST_LOG_DEVIATION: number = logDeviation(MOST_VARIATION)

/**
 * Standard deviation of the logarithm of a factor of mean 1 with a coefficient of variation.
 *
 * @param variation >= 0; above 2 it counts as 2.
 */
export function logDeviation(variation: number): number {
  return Math.sqrt(Math.log1p(Math.min(MOST_VARIATION, variation) ** 2))
}

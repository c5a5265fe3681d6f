/**
 * Standard deviation of the logarithm of a factor of mean 1 with a coefficient of variation.
 *
 * @param variation >= 0; above 2 it counts as 2: beyond, a log-normal factor says more of its tail than anybody knows.
 */
export function logDeviation(variation: number): number {
  return Math.sqrt(Math.log1p(Math.min(2, variation) ** 2))
}

/**
 * How long work takes: CPU seconds of this process, which other programs on the machine disturb far less than the clock.
 *
 * @module
 */

/** CPU seconds per call of `work`, from so many calls in a row. */
export function cpuSeconds(work: () => unknown, calls = 1): number {
  const begin = process.cpuUsage()
  for (let call = 0; call < calls; call++) work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1e6 / calls
}

/** The value in the middle; the mean of the two in the middle where their number is even. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No values, no median')
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2
}

/** How often work is done. */
export interface Effort {
  /** Of which the median is taken; 5 by default. */
  readonly rounds?: number
  /** Calls in a row that make a round; 1 by default. */
  readonly calls?: number
  /** Calls before the first round, while the engine still optimises; 2 by default. */
  readonly warmUp?: number
}

/** CPU seconds per call, the median of some rounds after warming up. */
export function warmSeconds(work: () => unknown, { rounds = 5, calls = 1, warmUp = 2 }: Effort = {}): number {
  cpuSeconds(work, warmUp)
  return median(Array.from({ length: rounds }, () => cpuSeconds(work, calls)))
}

import { reject } from '../../errors/index.js'

/**
 * The shares of the bins in use, with so many rows added to each.
 *
 * @param size how many rows stand behind the amounts, where these are shares; needed where rows are added.
 */
export function smoothedShares(
  name: string,
  amounts: readonly number[],
  used: readonly boolean[],
  smoothing: number,
  size = 1,
): readonly number[] {
  // The largest as the unit: sums stay within the range of a double.
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0)
  if (!(largest > 0)) reject('OUT_OF_RANGE', name, 'at least one number above 0', 'only 0')
  const total = amounts.reduce((sum, amount) => sum + amount / largest, 0)
  const all = size + smoothing * used.filter(Boolean).length
  return amounts.map((amount, bin) => {
    if (!used[bin]) return 0
    const share = amount / largest / total
    return smoothing === 0 ? share : (share * size + smoothing) / all
  })
}

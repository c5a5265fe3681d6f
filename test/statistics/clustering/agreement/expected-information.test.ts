import { describe, expect, it } from 'vitest'
import { contingencyOf } from '../../../../src/statistics/clustering/agreement/contingency.js'
import { entropiesOf } from '../../../../src/statistics/clustering/agreement/entropies.js'
import { expectedInformation } from '../../../../src/statistics/clustering/agreement/expected-information.js'
import { segmentsOf } from './groupings.js'

describe('information by chance', () => {
  it('is the mean over all ways to deal the rows out', () => {
    const one = [0, 0, 0, 1, 1, 2]
    const other = [0, 0, 1, 1, 1, 1]
    const deals = permutations(other).map(
      dealt => entropiesOf(contingencyOf(segmentsOf(one), segmentsOf(dealt, ['x', 'y']), ['one', 'other'])).mutual,
    )
    const mean = deals.reduce((sum, mutual) => sum + mutual, 0) / deals.length
    expect(expectedInformation(contingencyOf(segmentsOf(one), segmentsOf(other), ['a', 'b']))).toBeCloseTo(mean, 13)
  })

  it('nears (rows − 1)(columns − 1) / 2n where there are many rows', () => {
    const rows = 300_000
    const [one, other] = [3, 4].map(k =>
      segmentsOf(Array.from({ length: rows }, (_, i) => Math.floor(i / (4 - (k % 2))) % k)),
    )
    const byChance = expectedInformation(contingencyOf(one!, other!, ['one', 'other']))
    expect((byChance * 2 * rows) / 6).toBeCloseTo(1, 4)
  })
})

function permutations(list: readonly number[]): number[][] {
  if (list.length === 0) return [[]]
  return list.flatMap((first, i) => permutations(list.toSpliced(i, 1)).map(rest => [first, ...rest]))
}

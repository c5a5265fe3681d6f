import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/draws.js'
import { bulkEffectiveSize, tailEffectiveSize } from '../../../src/statistics/index.js'
import { expectChains } from '../../../src/statistics/sampling/chain-draws.js'
import { effectiveSizeOfMean } from '../../../src/statistics/sampling/effective-size.js'
import { thrown } from '../../errors/thrown.js'
import { drawsOf, nameOf, rows } from './chains.js'

describe('effective sizes', () => {
  it.each(rows.map(row => [nameOf(row), row] as const))('of %s are what ArviZ says', (_, row) => {
    const draws = drawsOf(row)
    expect(draws.at(-1)).toBe(row.last)
    expect(bulkEffectiveSize(draws, row.chains)).toBeCloseRelative(row.bulk, 1e-9)
    expect(tailEffectiveSize(draws, row.chains)).toBeCloseRelative(row.tail, 1e-9)
  })

  it.each([0, 0.5, 0.9])('of normal draws of autocorrelation %d come near N (1 - φ) / (1 + φ)', phi => {
    const uniform = randomStream(1)
    let x = 0
    const draws = Float64Array.from({ length: 40_000 }, () => {
      x = phi * x + Math.sqrt(1 - phi * phi) * drawNormal(uniform)
      return x
    })
    const expected = (40_000 * (1 - phi)) / (1 + phi)
    expect(bulkEffectiveSize(draws, 4) / expected).toBeCloseTo(1, 0.7)
    expect(effectiveSizeOfMean(expectChains(draws, 4)) / expected).toBeCloseTo(1, 0.7)
  })

  it('refuse draws that are all the same', () => {
    expect(thrown(() => bulkEffectiveSize([3, 3, 3, 3], 1)).message).toContain('[NO_VARIATION]')
    expect(thrown(() => tailEffectiveSize([3, 3, 3, 3], 1)).message).toContain('[NO_VARIATION]')
  })
})

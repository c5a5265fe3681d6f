import { describe, expect, it } from 'vitest'
import { accuracyRatioFromPd } from '../../../src/risk/index.js'
import { impliedAccuracy } from '../../../src/risk/low-default/accuracy-ratio.js'
import { thrown } from '../../errors/thrown.js'

describe('accuracyRatioFromPd', () => {
  it('is the chance that a defaulter is worse, less the chance that it is better', () => {
    const pds = [0.3, 0.1, 0.05]
    const shares = [0.2, 0.5, 0.3]
    const mean = pds.reduce((sum, pd, i) => sum + pd * shares[i]!, 0)
    let ratio = 0
    for (const [i, pd] of pds.entries()) {
      for (const [j, other] of pds.entries()) ratio += Math.sign(j - i) * shares[i]! * pd * shares[j]! * (1 - other)
    }
    const found = accuracyRatioFromPd(
      pds,
      shares.map(share => 1000 * share),
    )
    expect(found.accuracyRatio).toBeCloseRelative(ratio / (mean * (1 - mean)), 1e-13)
    expect(found.centralTendency).toBeCloseRelative(mean, 1e-14)
  })

  it('is 0 where grades tell nothing, below 0 where their order is wrong, 1 where they tell all', () => {
    expect(accuracyRatioFromPd([0.1, 0.1], [5, 5]).accuracyRatio).toBeCloseTo(0, 14)
    expect(accuracyRatioFromPd([0.1, 0.2], [5, 5]).accuracyRatio).toBeLessThan(0)
    expect(accuracyRatioFromPd([1, 0], [5, 5]).accuracyRatio).toBe(1)
    expect(impliedAccuracy(Float64Array.of(1, 0), Float64Array.of(0.5, 0.5))).toBe(1)
  })

  it('refuses what tells nobody from anybody', () => {
    expect(thrown(() => accuracyRatioFromPd([0, 0], [5, 5])).code).toBe('NO_VARIATION')
    expect(thrown(() => accuracyRatioFromPd([1, 1], [5, 5])).code).toBe('NO_VARIATION')
    expect(thrown(() => accuracyRatioFromPd([0.5, 1.5], [5, 5])).path).toBe('pds[1]')
  })
})

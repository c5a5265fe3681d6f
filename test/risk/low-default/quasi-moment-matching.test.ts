import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/numeric/index.js'
import { accuracyRatioFromPd, quasiMomentMatching } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const BORROWERS = [20, 50, 60, 70, 10]

describe('quasiMomentMatching', () => {
  it.each([
    [0.02, 0.5],
    [1e-6, 0.7],
    [0.4, 0.2],
    [0.02, -0.3],
    [0.02, 0],
  ])('meets both targets: mean %d, accuracy ratio %d', (centralTendency, accuracyRatio) => {
    const curve = quasiMomentMatching(BORROWERS, { centralTendency, accuracyRatio })
    const implied = accuracyRatioFromPd(curve.probabilitiesOfDefault, BORROWERS)
    expect(implied.centralTendency).toBeCloseRelative(centralTendency, 1e-12)
    expect(implied.accuracyRatio).toBeCloseTo(accuracyRatio, 11)
    expect(curve).toMatchObject(implied)
  })

  it('is the logit of the quantiles of survivors that it says', () => {
    const survivors = [10, 45, 60, 80, 12]
    const curve = quasiMomentMatching(BORROWERS, { centralTendency: 0.02, accuracyRatio: 0.5, survivors })
    let worse = 0
    for (const [i, count] of survivors.entries()) {
      const quantile = normalQuantile((worse + count / 2) / 207)
      const pd = 1 / (1 + Math.exp(curve.intercept + curve.slope * quantile))
      expect(curve.probabilitiesOfDefault[i]).toBeCloseRelative(pd, 1e-12)
      worse += count
    }
  })

  it('says how much these grades can tell where more is asked', () => {
    const error = thrown(() => quasiMomentMatching([50, 50], { centralTendency: 0.02, accuracyRatio: 0.9 }))
    expect(error.path).toBe('options.accuracyRatio')
    // At best all 2 % of defaulters are among the worse half: (1 − 0.48) − 0 of pairs, with the mean of 2 %.
    expect(Number(/at most ([\d.]+)/.exec(error.expected)?.[1])).toBeCloseTo(0.5 / 0.98, 6)
    expect(thrown(() => quasiMomentMatching([50], { centralTendency: 0.02, accuracyRatio: 0.1 })).path).toBe(
      'options.accuracyRatio',
    )
  })

  it('refuses survivors of other grades', () => {
    const options = { centralTendency: 0.02, accuracyRatio: 0.5, survivors: [1, 2] }
    expect(thrown(() => quasiMomentMatching(BORROWERS, options)).code).toBe('LENGTH_MISMATCH')
  })
})

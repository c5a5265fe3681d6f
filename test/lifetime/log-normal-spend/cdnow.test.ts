/** CDNOW's repeat orders: the maximum by another program, and both spending models against the 39 weeks that followed. */
import { describe, expect, it } from 'vitest'
import { gammaGamma, logNormalSpend } from '../../../src/lifetime/index.js'
import { logGamma } from '../../../src/numeric/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBase } from '../../../src/records/index.js'
import { spearmanCorrelation } from '../../../src/statistics/index.js'
import { hasData, readData } from '../../golden/records.js'

const CDNOW = 'cdnow_sample_elog.csv'

function cdnow(): CustomerBase {
  const log = readData(CDNOW).map(({ sample_id, date, amount }) => {
    return { client: Number(sample_id), date: `${date}`, amount: Number(amount) }
  })
  return customerBase(log, {
    observedUntil: '1997-09-30',
    holdoutUntil: '1998-06-30',
    timeUnit: 'week',
    keep: ['logSpend'],
  })
}

/** How far expected amounts are from the mean amounts of the holdout, over the clients who ordered then. */
function errorsOf({ holdout }: CustomerBase, expected: Float64Array) {
  const { meanSpend, spendOrders } = holdout ?? {}
  if (meanSpend === undefined || spendOrders === undefined) throw new Error('there is a holdout with amounts')
  const rows = Array.from(spendOrders.keys()).filter(i => spendOrders[i]! > 0)
  const mean = (of: (i: number) => number) => rows.reduce((sum, i) => sum + of(i), 0) / rows.length
  const revenue = (amounts: Float64Array) => mean(i => amounts[i]! * spendOrders[i]!)
  return {
    clients: rows.length,
    meanAbsoluteError: mean(i => Math.abs(expected[i]! - meanSpend[i]!)),
    rootMeanSquareError: Math.sqrt(mean(i => (expected[i]! - meanSpend[i]!) ** 2)),
    revenue: revenue(expected) / revenue(meanSpend) - 1,
    rank: spearmanCorrelation(
      rows.map(i => expected[i]!),
      rows.map(i => meanSpend[i]!),
    ).correlation,
  }
}

describe.skipIf(!hasData(CDNOW))(`CDNOW (needs ${CDNOW} in CLIENTELE_DATA)`, () => {
  it('has the maximum that scipy finds, in four evaluations', () => {
    const base = cdnow()
    const { params, fit } = logNormalSpend.fit(base)
    expect(fit).toMatchObject({ converged: true, evaluations: 4, observations: 946, warnings: [] })
    // scipy.optimize.minimize, Nelder-Mead to 1e-11, of the same density written anew.
    expect(params.median).toBeCloseRelative(26.865626939945816, 1e-8)
    expect(params.between).toBeCloseRelative(0.4689883912760662, 1e-7)
    expect(params.within).toBeCloseRelative(0.5622462519500205, 1e-7)
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.logLikelihood).toBeCloseRelative(-10697.275955907111, 1e-13)
  })

  it('explains single orders better than any Gamma-Gamma model does', () => {
    const base = cdnow()
    // The best of single orders by scipy, and that of the means of clients, which is what gammaGamma fits.
    expect(singleOrders(base, { p: 3.60995906, q: 4.48616233, gamma: 34.08301046 })).toBeCloseTo(-10707.8597, 3)
    expect(singleOrders(base, { p: 6.249572271, q: 3.744224667, gamma: 15.443520963 })).toBeCloseTo(-10871.4634, 3)
  })

  it('is forecast by it as well as by Gamma-Gamma', () => {
    const base = cdnow()
    const gamma = errorsOf(base, gammaGamma.expectedSpend(gammaGamma.fit(base), base))
    const logNormal = errorsOf(base, logNormalSpend.expectedSpend(logNormalSpend.fit(base), base))
    console.table({ gamma, logNormal })
    expect([gamma.clients, logNormal.clients]).toEqual([684, 684])
    expect(gamma.meanAbsoluteError).toBeCloseTo(17.65, 2)
    expect(logNormal.meanAbsoluteError).toBeCloseTo(17.4, 2)
    expect(gamma.rootMeanSquareError).toBeCloseTo(29.07, 2)
    expect(logNormal.rootMeanSquareError).toBeCloseTo(28.74, 2)
    expect(gamma.revenue).toBeCloseTo(-0.039, 3)
    expect(logNormal.revenue).toBeCloseTo(-0.044, 3)
    expect(gamma.rank).toBeCloseTo(0.382, 3)
    expect(logNormal.rank).toBeCloseTo(0.378, 3)
  })
})

/**
 * ln of the density of single orders under Gamma-Gamma: that of their mean, times that of the orders given their sum, of
 * which each is a share that follows a symmetric Dirichlet distribution of shape p.
 */
function singleOrders(base: CustomerBase, params: gammaGamma.GammaGammaParams): number {
  const { spendOrders, meanSpend, logSpend } = base
  if (spendOrders === undefined || meanSpend === undefined || logSpend === undefined) throw new Error('kept')
  const { p } = params
  const shares = Array.from(spendOrders, (x, i) => {
    if (x === 0) return 0
    const logSum = Math.log(x * meanSpend[i]!)
    const ofShares = logGamma(p * x) - x * logGamma(p) + (p - 1) * x * (logSpend.mean[i]! - logSum)
    return ofShares - Math.log(x) - (x - 1) * logSum
  })
  return gammaGamma.logLikelihood(gammaGamma.fromParams(params), base) + shares.reduce((sum, part) => sum + part, 0)
}

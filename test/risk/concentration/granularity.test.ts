import { describe, expect, it } from 'vitest'
import { gammaPInverse, logGamma } from '../../../src/numeric/index.js'
import { granularityAdjustment } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const PORTFOLIO = {
  exposure: [500, 200, 100, 100, 50, 50],
  probabilityOfDefault: [0.005, 0.01, 0.02, 0.001, 0.1, 0.03],
  lossGivenDefault: [0.45, 0.4, 0.6, 0.35, 0.8, 1],
  capital: [0.04, 0.05, 0.09, 0.01, 0.17, 0.12],
}
const XI = 0.25
const ALPHA = gammaPInverse(0.999, XI) / XI

/** −1/(2h) d/dx (σ² h / μ′) at the quantile of the factor, by differences: what the closed form is derived from. */
function byDifferences(gamma: number): number {
  const total = PORTFOLIO.exposure.reduce((sum, one) => sum + one, 0)
  const rows = PORTFOLIO.exposure.map((exposure, i) => {
    const loss = Number(PORTFOLIO.lossGivenDefault[i])
    const expected = loss * Number(PORTFOLIO.probabilityOfDefault[i])
    const slope = Number(PORTFOLIO.capital[i]) / (ALPHA - 1)
    return { share: exposure / total, loss, expected, slope }
  })
  const g = (x: number): number => {
    const variance = rows.reduce((sum, { share, loss, expected, slope }) => {
      const mean = expected + slope * (x - 1)
      const lossVariance = gamma * loss * (1 - loss)
      return sum + share ** 2 * (((loss ** 2 + lossVariance) / loss) * mean + (mean / loss) ** 2 * lossVariance)
    }, 0)
    const density = x ** (XI - 1) * Math.exp(-XI * x)
    return (variance * density) / rows.reduce((sum, { share, slope }) => sum + share * slope, 0)
  }
  const step = 1e-4
  return -(g(ALPHA + step) - g(ALPHA - step)) / (2 * step) / (2 * ALPHA ** (XI - 1) * Math.exp(-XI * ALPHA))
}

describe('the granularity adjustment', () => {
  it('has the delta that its authors print', () => {
    expect(granularityAdjustment(PORTFOLIO).delta).toBeCloseTo(4.83, 2)
  })

  it('is the first term of the expansion of CreditRisk+', () => {
    for (const lossVariance of [0, 0.25, 1]) {
      const { adjustment } = granularityAdjustment(PORTFOLIO, { lossVariance })
      expect(adjustment / byDifferences(lossVariance)).toBeCloseTo(1, 6)
    }
  })

  it('is what an exact finite pool needs more than an infinite one, the closer the larger the pool', () => {
    // Obligors alike whose intensity is PD · X, with all lost in default: defaults are negative binomial.
    const pd = 0.02
    const capital = pd * (ALPHA - 1)
    const errors = [250, 1000, 4000].map(n => {
      const column = (value: number): number[] => Array.from({ length: n }, () => value)
      const { adjustment } = granularityAdjustment({
        exposure: column(1),
        probabilityOfDefault: column(pd),
        lossGivenDefault: column(1),
        capital: column(capital),
      })
      return n * (exactQuantile(n, pd) / n - pd * ALPHA - adjustment)
    })
    // In units of one obligor: the adjustment itself is some 2 of them.
    for (const error of errors) expect(Math.abs(error)).toBeLessThan(0.2)
    expect(Math.abs(Number(errors[2]))).toBeLessThan(0.05)
  })

  it('has contributions that add up, both ways', () => {
    for (const form of ['full', 'simplified'] as const) {
      const { amount, contributions, marginalContributions, adjustment, capital, addOn } = granularityAdjustment(
        PORTFOLIO,
        { form },
      )
      const sum = (column: Float64Array): number => column.reduce((total, one) => total + one, 0)
      expect(sum(contributions) / amount).toBeCloseTo(1, 13)
      expect(sum(marginalContributions) / amount).toBeCloseTo(1, 12)
      expect(amount).toBeCloseTo(1000 * adjustment, 12)
      expect(addOn).toBeCloseTo(amount / capital, 14)
    }
  })

  it('has marginal contributions that are derivatives', () => {
    const { marginalContributions } = granularityAdjustment(PORTFOLIO)
    const step = 1e-3
    const at = (more: number): number =>
      granularityAdjustment({ ...PORTFOLIO, exposure: [500 + more, ...PORTFOLIO.exposure.slice(1)] }).amount
    const derivative = (at(step) - at(-step)) / (2 * step)
    expect(marginalContributions[0]).toBeCloseTo(500 * derivative, 6)
  })

  it('takes capital or a correlation, not both or neither', () => {
    const { capital: _, ...rest } = PORTFOLIO
    expect(thrown(() => granularityAdjustment(rest))).toMatchObject({ code: 'MISSING_VALUE', path: 'columns.capital' })
    const both = { ...PORTFOLIO, assetCorrelation: 0.2 }
    expect(thrown(() => granularityAdjustment(both)).code).toBe('CONFLICTING_OPTIONS')
    expect(granularityAdjustment({ ...rest, assetCorrelation: 0.2 }).capital).toBeGreaterThan(0)
  })

  it('is 0 where nothing can be lost, and refuses risk that does not follow the factor', () => {
    const one = { exposure: [5], probabilityOfDefault: [0], lossGivenDefault: [0.5], assetCorrelation: 0.2 }
    expect(granularityAdjustment(one)).toMatchObject({ amount: 0, addOn: 0 })
    expect(granularityAdjustment({ ...one, probabilityOfDefault: [0.1], lossGivenDefault: [0] }).amount).toBe(0)
    expect(thrown(() => granularityAdjustment({ ...one, probabilityOfDefault: [1] })).code).toBe('NOT_APPLICABLE')
    const alone = granularityAdjustment({ ...one, probabilityOfDefault: [0.01] })
    expect(alone.contributions[0]).toBe(alone.amount)
  })

  it('refuses parameters that are none', () => {
    for (const [options, path] of [
      [{ level: 1 }, 'options.level'],
      [{ level: 0.2 }, 'options.level'],
      [{ precision: 0 }, 'options.precision'],
      [{ lossVariance: 2 }, 'options.lossVariance'],
    ] as const) {
      expect(thrown(() => granularityAdjustment(PORTFOLIO, options)).path).toBe(path)
    }
    const bad = { ...PORTFOLIO, exposure: [500, -200, 100, 100, 50, 50] }
    expect(thrown(() => granularityAdjustment(bad)).path).toBe('columns.exposure[1]')
    expect(thrown(() => granularityAdjustment({ ...PORTFOLIO, capital: [1] })).code).toBe('LENGTH_MISMATCH')
    const mixed = { ...PORTFOLIO, currency: ['CNY', 'CNY', 'EUR', 'CNY', 'CNY', 'CNY'] }
    expect(thrown(() => granularityAdjustment(mixed)).code).toBe('MIXED_CURRENCIES')
    expect(thrown(() => granularityAdjustment(JSON.parse('null'))).path).toBe('columns')
  })
})

/** The 99.9th percentile of the number of defaults, on a line between the middles of whole numbers. */
function exactQuantile(n: number, pd: number): number {
  const scale = (n * pd) / XI
  const logOdds = Math.log(scale / (1 + scale))
  const start = -XI * Math.log1p(scale)
  let below = 0
  for (let k = 0; ; k++) {
    const p = Math.exp(logGamma(k + XI) - logGamma(XI) - logGamma(k + 1) + k * logOdds + start)
    if (below + p >= 0.999) return k - 0.5 + (0.999 - below) / p
    below += p
  }
}

it('refuses amounts and a precision beyond what doubles hold', () => {
  const columns = {
    exposure: [1e308, 1],
    probabilityOfDefault: [0.01, 0.01],
    lossGivenDefault: [0.5, 0.5],
    assetCorrelation: 0.2,
  }
  expect(thrown(() => granularityAdjustment(columns))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'columns.exposure' })
  const usual = { ...columns, exposure: [1, 1] }
  expect(thrown(() => granularityAdjustment(usual, { precision: 1e308 }))).toMatchObject({ code: 'OUT_OF_RANGE' })
})

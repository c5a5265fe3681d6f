/** Laws of loss distributions, whatever model they come from. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSync } from '../../src/model/index.js'
import type { LossDistribution, SectorColumns } from '../../src/risk/index.js'
import {
  creditRiskPlus,
  creditRiskPlusContributions,
  economicCapital,
  expectedShortfall,
  lossDistribution,
  simulateLosses,
  tailProbability,
  valueAtRisk,
  vasicekCdf,
  vasicekExpectedShortfall,
  vasicekPool,
  vasicekQuantile,
} from '../../src/risk/index.js'

const RUNS = { numRuns: 60 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Evenly over orders of magnitude. */
const scale = (from: number, to: number): fc.Arbitrary<number> => within(from, to).map(power => 10 ** power)

interface Obligor {
  readonly exposure: number
  readonly pd: number
  readonly lgd: number
  readonly weights: readonly [number, number]
}
const obligor: fc.Arbitrary<Obligor> = fc.record({
  exposure: fc.oneof(scale(0, 6), fc.constant(0)),
  pd: fc.oneof(scale(-6, -0.3), fc.constantFrom(0, 1)),
  lgd: fc.oneof(within(0.01, 1), fc.constantFrom(0, 1)),
  weights: fc.tuple(within(0, 0.5), within(0, 0.5)),
})
const obligors = fc.array(obligor, { minLength: 1, maxLength: 12 })
const volatility = fc.record({ a: fc.oneof(within(0, 3), fc.constant(0)), b: scale(-8, 0.5) })
const levels = fc.tuple(within(0.01, 0.9999), within(0.01, 0.9999)).map(pair => pair.toSorted((x, y) => x - y))

const columnsOf = (of: readonly Obligor[], money = 1): SectorColumns => ({
  exposure: of.map(({ exposure }) => money * exposure),
  probabilityOfDefault: of.map(({ pd }) => pd),
  lossGivenDefault: of.map(({ lgd }) => lgd),
  sectorWeights: { a: of.map(({ weights }) => weights[0]), b: of.map(({ weights }) => weights[1]) },
})
/** Some hundreds of levels. */
const unitOf = (of: readonly Obligor[]): number => of.reduce((sum, { exposure }) => sum + exposure, 1) / 200
const total = (column: ArrayLike<number>): number => Array.from(column).reduce((sum, value) => sum + value, 0)

/** What holds of every distribution. */
function expectLaws(distribution: LossDistribution, [low = 0.5, high = 0.9]: readonly number[]): void {
  const { probabilities, losses, beyond, expectedLoss } = distribution
  expect(total(probabilities) + beyond).toBeCloseTo(1, 9)
  for (const [i, p] of probabilities.entries()) {
    expect(p >= 0 && p <= 1 + 1e-12).toBe(true)
    if (i > 0) expect(losses[i]).toBeGreaterThan(losses[i - 1]!)
  }
  const known = probabilities.reduce((sum, p, i) => sum + p * losses[i]!, 0)
  if (beyond < 1e-13) expect(known).toBeCloseTo(expectedLoss, 6 - Math.ceil(Math.log10(1 + Math.abs(expectedLoss))))
  expect(valueAtRisk(distribution, low)).toBeLessThanOrEqual(valueAtRisk(distribution, high))
  const [lower, upper] = [low, high].map(level => expectedShortfall(distribution, level))
  expect(lower!).toBeLessThanOrEqual(upper! + 1e-9 * Math.abs(upper!))
  for (const level of [low, high]) {
    const value = valueAtRisk(distribution, level)
    expect(expectedShortfall(distribution, level)).toBeGreaterThanOrEqual(value)
    expect(tailProbability(distribution, value)).toBeLessThanOrEqual(1 - level + 1e-12)
    expect(economicCapital(distribution, level)).toBe(value - expectedLoss)
  }
}

describe('distributions', () => {
  it('of scenarios sum to 1, and VaR and shortfall rise with the level', () => {
    const scenarios = fc.array(fc.tuple(within(-1e6, 1e6), scale(-6, 0)), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(scenarios, levels, (rows, at) => {
        const distribution = lossDistribution(
          rows.map(([loss]) => loss),
          rows.map(([, weight]) => weight),
        )
        expectLaws(distribution, at)
        const turned = rows.toReversed()
        const again = lossDistribution(
          turned.map(([loss]) => loss),
          turned.map(([, weight]) => weight),
        )
        expect(valueAtRisk(again, at[0]!)).toBe(valueAtRisk(distribution, at[0]!))
      }),
      RUNS,
    )
  })

  it('of pools lie about the mean, and rise with correlation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), scale(-4, -0.1), within(0, 1), levels, (borrowers, p, rho, at) => {
        const pool = { borrowers, probabilityOfDefault: p, assetCorrelation: rho }
        const distribution = vasicekPool(pool)
        expectLaws(distribution, at)
        const more = vasicekPool({ ...pool, assetCorrelation: (1 + rho) / 2 })
        expect(more.standardDeviation).toBeGreaterThanOrEqual(distribution.standardDeviation * (1 - 1e-9))
      }),
      RUNS,
    )
  })

  it('of very many loans are undone by their quantiles', () => {
    fc.assert(
      fc.property(scale(-5, -0.05), within(0.001, 0.95), levels, (probabilityOfDefault, assetCorrelation, at) => {
        const loans = { probabilityOfDefault, assetCorrelation }
        const shares = at.map(level => vasicekQuantile(level, loans))
        expect(shares[0]).toBeLessThanOrEqual(shares[1]!)
        for (const [i, share] of shares.entries()) {
          if (share < 1e-300 || share > 1 - 1e-9) continue
          expect(vasicekCdf(share, loans)).toBeCloseTo(at[i]!, 6)
          expect(vasicekExpectedShortfall(at[i]!, loans)).toBeGreaterThanOrEqual(share * (1 - 1e-12))
        }
      }),
      RUNS,
    )
  })
})

describe('CreditRisk+', () => {
  const lossesOf = (of: readonly Obligor[], sectors: Readonly<Record<string, number>>, money = 1, tail = 1e-6) =>
    creditRiskPlus(columnsOf(of, money), { unit: money * unitOf(of), sectors, tail })

  it('sums to 1, and its moments are those in closed form', () => {
    fc.assert(
      fc.property(obligors, volatility, levels, (of, sectors, at) => {
        const distribution = lossesOf(of, sectors)
        expectLaws(distribution, at)
        const expected = total(of.map(({ exposure, pd, lgd }) => exposure * pd * lgd))
        expect(distribution.expectedLoss).toBeCloseRelative(expected, 1e-12)
      }),
      RUNS,
    )
  })

  it('does not care in which order obligors come, nor in which unit money is', () => {
    fc.assert(
      fc.property(obligors, volatility, fc.constantFrom(0.25, 1024), (of, sectors, money) => {
        const one = lossesOf(of, sectors)
        const turned = lossesOf(of.toReversed(), sectors)
        expect(turned.losses.length).toBe(one.losses.length)
        for (const [n, p] of one.probabilities.entries()) expect(turned.probabilities[n]).toBeCloseTo(p, 11)
        const other = lossesOf(of, sectors, money)
        expect(other.expectedLoss).toBeCloseRelative(money * one.expectedLoss, 1e-12)
        expect(valueAtRisk(other, 0.99)).toBeCloseRelative(money * valueAtRisk(one, 0.99), 1e-12)
        expect(expectedShortfall(other, 0.99)).toBeCloseRelative(money * expectedShortfall(one, 0.99), 1e-9)
      }),
      RUNS,
    )
  })

  it('never has a lower expected loss or VaR with one obligor more', () => {
    fc.assert(
      fc.property(obligors, obligor, volatility, within(0.5, 0.999), (of, another, sectors, level) => {
        const unit = unitOf([...of, another])
        const [less, more] = [of, [...of, another]].map(each => creditRiskPlus(columnsOf(each), { unit, sectors }))
        expect(more!.expectedLoss).toBeGreaterThanOrEqual(less!.expectedLoss * (1 - 1e-12))
        expect(valueAtRisk(more!, level)).toBeGreaterThanOrEqual(valueAtRisk(less!, level))
      }),
      RUNS,
    )
  })

  it('has contributions that add up, none below 0', () => {
    fc.assert(
      fc.property(obligors, volatility, within(0.01, 0.999), (of, sectors, level) => {
        const shares = creditRiskPlusContributions(columnsOf(of), { unit: unitOf(of), sectors, level })
        for (const figure of ['expectedLoss', 'standardDeviation', 'valueAtRisk', 'expectedShortfall'] as const) {
          expect(total(shares[figure])).toBeCloseRelative(shares.portfolio[figure], 1e-8)
          for (const share of shares[figure]) expect(share).toBeGreaterThanOrEqual(0)
        }
      }),
      RUNS,
    )
  })

  it('is the same by either method', () => {
    fc.assert(
      fc.property(obligors, volatility, (of, sectors) => {
        const options = { unit: unitOf(of), sectors }
        const [nested, fourier] = (['nested', 'fourier'] as const).map(method =>
          creditRiskPlus(columnsOf(of), { ...options, method }),
        )
        for (const [n, p] of nested!.probabilities.entries()) expect(fourier!.probabilities[n]).toBeCloseTo(p, 12)
      }),
      RUNS,
    )
  })
})

it('simulated losses lie between what is certain and everything', () => {
  fc.assert(
    fc.property(obligors, fc.integer({ min: 0, max: 1000 }), (of, seed) => {
      const { sectorWeights, ...columns } = columnsOf(of)
      const portfolio = { ...columns, loadings: { a: sectorWeights!['a']!, b: sectorWeights!['b']! } }
      const losses = runSync(simulateLosses(portfolio, { paths: 50, seed }))
      const most = total(of.map(({ exposure, lgd, pd }) => (pd > 0 ? exposure * lgd : 0)))
      for (const loss of losses) expect(loss >= 0 && loss <= most * (1 + 1e-12)).toBe(true)
      const certain = total(of.map(({ exposure, lgd, pd }) => (pd === 1 ? exposure * lgd : 0)))
      for (const loss of losses) expect(loss).toBeGreaterThanOrEqual(certain * (1 - 1e-12))
      expectLaws(lossDistribution(losses), [0.5, 0.9])
    }),
    RUNS,
  )
})

/** Laws of default probabilities where defaults are few, and of what is done with them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../src/model/index.js'
import type { FinancialStatement } from '../../src/records/index.js'
import {
  accuracyRatioFromPd,
  altmanEmergingMarket,
  altmanZ,
  altmanZDoublePrime,
  altmanZPrime,
  defaultPosterior,
  defaultProbabilityBound,
  masterScale,
  mertonFromAssets,
  mertonFromEquity,
  pdCalibration,
  pdOfScore,
  plutoTasche,
  quasiMomentMatching,
  scorecardScaling,
  scoreOfPd,
  vanDerBurgt,
  zmijewski,
} from '../../src/risk/index.js'

const RUNS = { numRuns: 60 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
/** Evenly over orders of magnitude. */
const scale = (from: number, to: number): fc.Arbitrary<number> => within(from, to).map(power => 10 ** power)
const pd = scale(-9, -0.01)
const pds = fc.array(pd, { minLength: 1, maxLength: 20 })
const confidence = within(0.01, 0.999)
const pool = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), within(0, 1))
  .map(([borrowers, share]) => ({ borrowers, defaults: Math.min(borrowers, Math.floor(8 * share ** 2)) }))
const gradeCounts = fc.array(pool, { minLength: 1, maxLength: 8 }).map(pools => ({
  borrowers: pools.map(({ borrowers }) => borrowers),
  defaults: pools.map(({ defaults }) => defaults),
}))
const profile = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 3, maxLength: 12 })

describe('bounds of default probabilities', () => {
  it('are probabilities that rise with confidence and with defaults', () => {
    fc.assert(
      fc.property(pool, confidence, within(0, 0.6), ({ borrowers, defaults }, level, assetCorrelation) => {
        const bound = (more: number, at: number) =>
          defaultProbabilityBound(
            { borrowers, defaults: Math.min(borrowers, defaults + more) },
            { confidence: at, assetCorrelation },
          )
        const here = bound(0, level)
        expect(here).toBeGreaterThan(0)
        expect(here).toBeLessThanOrEqual(1)
        expect(bound(1, level)).toBeGreaterThanOrEqual(here)
        expect(bound(0, (1 + level) / 2)).toBeGreaterThanOrEqual(here * (1 - 1e-12))
      }),
      RUNS,
    )
  })

  it('are those of the posterior under the conservative prior, without correlation', () => {
    fc.assert(
      fc.property(pool, confidence, ({ borrowers, defaults }, level) => {
        fc.pre(defaults < borrowers)
        const { upperBound } = defaultPosterior({ borrowers, defaults }, { prior: 'conservative', level })
        expect(
          defaultProbabilityBound({ borrowers, defaults }, { confidence: level, assetCorrelation: 0, years: 1 }),
        ).toBe(upperBound)
      }),
      RUNS,
    )
  })

  it('rise from better to worse grades, whatever the defaults', () => {
    fc.assert(
      fc.property(gradeCounts, confidence, (grades, level) => {
        const { grades: bounded, monotone } = plutoTasche(grades, { confidence: level })
        for (const [i, { bound, probabilityOfDefault }] of bounded.entries()) {
          expect(probabilityOfDefault).toBeGreaterThanOrEqual(bound)
          expect(probabilityOfDefault).toBeGreaterThanOrEqual(bounded[i + 1]?.probabilityOfDefault ?? 0)
        }
        const falling = bounded.every(({ bound }, i) => bound >= (bounded[i + 1]?.bound ?? 0))
        expect(monotone).toBe(falling)
      }),
      RUNS,
    )
  })
})

describe('curves of default probabilities', () => {
  it('have the mean they were asked for, and fall from grade to grade', () => {
    fc.assert(
      fc.property(profile, scale(-6, -1.5), within(0.01, 0.3), (borrowers, centralTendency, accuracyRatio) => {
        const total = borrowers.reduce((sum, count) => sum + count, 0)
        fc.pre(Math.max(...borrowers) < 0.6 * total)
        const curves = [
          vanDerBurgt(borrowers, { centralTendency, accuracyRatio }).probabilitiesOfDefault,
          quasiMomentMatching(borrowers, { centralTendency, accuracyRatio }).probabilitiesOfDefault,
        ]
        for (const curve of curves) {
          expect(accuracyRatioFromPd(curve, borrowers).centralTendency).toBeCloseRelative(centralTendency, 1e-11)
          for (let i = 1; i < curve.length; i++) expect(curve[i]!).toBeLessThanOrEqual(curve[i - 1]!)
        }
        expect(accuracyRatioFromPd(curves[1]!, borrowers).accuracyRatio).toBeCloseTo(accuracyRatio, 10)
      }),
      RUNS,
    )
  })
})

describe('a calibration', () => {
  it.each(['logit-shift', 'scaling'] as const)(
    'has the target as its mean and keeps the order of clients: %s',
    method => {
      fc.assert(
        fc.property(pds, within(0.05, 0.95), scale(-6, -4), within(0.6, 1), (before, where, floor, cap) => {
          const target = floor + where * (cap - floor)
          const model = pdCalibration.fit(before, { target, method, floor, cap })
          const after = pdCalibration.probabilityOfDefault(model, before)
          expect(after.reduce((sum, p) => sum + p, 0) / after.length).toBeCloseRelative(target, 1e-12)
          for (const [i, p] of before.entries()) {
            for (const [j, q] of before.entries()) if (p <= q) expect(after[i]!).toBeLessThanOrEqual(after[j]!)
          }
          expect(reviveWith([pdCalibration.codec], JSON.stringify(model))).toEqual(model)
        }),
        RUNS,
      )
    },
  )

  it('does not care in which order clients come, nor in which unit weights are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pd, within(0.1, 10)), { minLength: 2, maxLength: 20 }),
        scale(-3, 3),
        (rows, unit) => {
          const amount = (of: typeof rows, by: number) =>
            pdCalibration.fit(
              of.map(([p]) => p),
              { target: 0.03, weights: of.map(([, weight]) => by * weight) },
            ).params.amount
          expect(amount(rows.toReversed(), unit)).toBeCloseTo(amount(rows, 1), 10)
        },
      ),
      RUNS,
    )
  })

  it('by prior rates is undone by the opposite', () => {
    fc.assert(
      fc.property(within(0.01, 0.99), within(0.01, 0.99), scale(-9, -0.05), (sampleRate, populationRate, p) => {
        const there = pdCalibration.fromPriors({ sampleRate, populationRate })
        const back = pdCalibration.fromPriors({ sampleRate: populationRate, populationRate: sampleRate })
        const again = pdCalibration.probabilityOfDefault(back, pdCalibration.probabilityOfDefault(there, p))
        // Next to 1 in between, where doubles are 1e-16 apart and the rest may be 1e-5.
        expect(again).toBeCloseRelative(p, 1e-9)
      }),
      RUNS,
    )
  })
})

describe('scales', () => {
  it('of points go there and back', () => {
    fc.assert(
      fc.property(
        within(-1000, 1000),
        scale(-3, 3),
        scale(0, 3),
        scale(-6, -0.05),
        (score, goodToBadOdds, pointsToDouble, p) => {
          const scaling = scorecardScaling({ score, goodToBadOdds, pointsToDouble })
          expect(pdOfScore(scaling, scoreOfPd(scaling, p))).toBeCloseRelative(p, 1e-9)
        },
      ),
      RUNS,
    )
  })

  it('of grades cover every default probability once, and rise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        scale(-5, -2),
        within(0.02, 0.9),
        fc.constantFrom('left' as const, 'right' as const),
        fc.array(within(0, 1), { minLength: 1, maxLength: 20 }),
        (grades, best, worst, closed, probabilities) => {
          const model = masterScale.geometric({ grades, best, worst, closed })
          const names = model.params.grades.map(({ name }) => name)
          const places = probabilities.toSorted((a, b) => a - b).map(p => names.indexOf(masterScale.gradeOf(model, p)))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
          for (const { name, probabilityOfDefault } of model.params.grades) {
            expect(masterScale.gradeOf(model, probabilityOfDefault)).toBe(name)
          }
          expect(reviveWith([masterScale.codec], JSON.stringify(model))).toEqual(model)
        },
      ),
      RUNS,
    )
  })
})

describe('ratio models', () => {
  const statement: fc.Arbitrary<FinancialStatement> = fc
    .record({
      assets: scale(0, 9),
      debt: within(0.05, 1.5),
      rest: fc.array(within(-0.5, 0.9), { minLength: 6, maxLength: 6 }),
    })
    .map(({ assets, debt, rest: [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] }) => ({
      entityType: 'company',
      currency: 'EUR',
      periodEnd: '2024-12-31',
      totalAssets: assets,
      totalLiabilities: debt * assets,
      bookEquity: assets - debt * assets,
      currentAssets: Math.abs(a) * assets,
      currentLiabilities: (0.01 + Math.abs(b)) * debt * assets,
      retainedEarnings: c * assets,
      earningsBeforeInterestAndTax: d * assets,
      netIncome: e * assets,
      sales: Math.abs(f) * assets,
      marketValueOfEquity: Math.abs(f + e) * assets,
    }))

  it('do not care in which unit amounts are', () => {
    fc.assert(
      fc.property(statement, scale(-3, 3), (of, unit) => {
        const entries = Object.entries(of).map(([name, value]) => [
          name,
          typeof value === 'number' ? unit * value : value,
        ])
        const other: FinancialStatement = JSON.parse(JSON.stringify(Object.fromEntries(entries)))
        for (const model of [altmanZ, altmanZPrime, altmanZDoublePrime, altmanEmergingMarket, zmijewski]) {
          expect(model(other).score).toBeCloseTo(model(of).score, 10)
        }
      }),
      RUNS,
    )
  })
})

describe('Merton', () => {
  const firm = fc.record({
    assetValue: scale(-3, 3),
    assetVolatility: scale(-2, 0.5),
    debt: fc.constant(1),
    horizonYears: scale(-2, 1.5),
    continuousRiskFreeRate: within(-0.05, 0.2),
  })

  it('balances, and comes back from what it says of equity', () => {
    fc.assert(
      fc.property(firm, given => {
        const { equityValue, equityVolatility, debtValue, assetValue, creditSpread } = mertonFromAssets(given)
        expect(equityValue + debtValue).toBeCloseRelative(assetValue, 1e-13)
        expect(creditSpread).toBeGreaterThanOrEqual(0)
        fc.pre(equityValue > 1e-40)
        const { debt, horizonYears, continuousRiskFreeRate } = given
        const solved = mertonFromEquity({ equityValue, equityVolatility, debt, horizonYears, continuousRiskFreeRate })
        for (const residual of solved.residuals) expect(Math.abs(residual)).toBeLessThan(1e-12)
      }),
      RUNS,
    )
  })

  it('does not care for the currency, nor for the unit of time', () => {
    fc.assert(
      fc.property(firm, scale(-6, 6), scale(-2, 2), (given, money, time) => {
        const one = mertonFromAssets(given)
        const other = mertonFromAssets({
          assetValue: money * given.assetValue,
          assetVolatility: given.assetVolatility / Math.sqrt(time),
          debt: money,
          horizonYears: time * given.horizonYears,
          continuousRiskFreeRate: given.continuousRiskFreeRate / time,
        })
        expect(other.distanceToDefault).toBeCloseTo(one.distanceToDefault, 8)
        expect(other.equityValue).toBeCloseRelative(money * one.equityValue, 1e-8 + (one.equityValue < 1e-250 ? 1 : 0))
      }),
      RUNS,
    )
  })
})

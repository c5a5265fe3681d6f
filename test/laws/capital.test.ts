/** Laws of capital: what must hold of every exposure, under every edition of the rules. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CapitalClass, CriterionCategory, IrbExposure, IrbOptions } from '../../src/risk/index.js'
import {
  CAPITAL_RULES,
  irbCapital,
  PROJECT_FINANCE_CRITERIA,
  slottingCapital,
  slottingScore,
  smeSupportingFactor,
} from '../../src/risk/index.js'

const RUNS = { numRuns: 150 }
const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })
const scale = (from: number, to: number): fc.Arbitrary<number> => within(from, to).map(power => 10 ** power)
const CLASSES: readonly CapitalClass[] = [
  'corporate',
  'specialised-lending',
  'high-volatility-real-estate',
  'bank',
  'sovereign',
  'residential-mortgage',
  'qualifying-revolving',
  'other-retail',
]
const assetClass = fc.constantFrom(...CLASSES)
const edition = fc.constantFrom(...CAPITAL_RULES).map(({ name, from, rules }): IrbOptions => {
  return { rules: name, on: from, turnoverCurrency: rules.sizeAdjustment.currency }
})
/** Default probabilities at which the maturity adjustment of a state without a floor is far from its pole. */
const pd = scale(-3.5, -0.01)
const share = fc.oneof(fc.constantFrom(0, 1), within(1e-9, 1))
const loan: fc.Arbitrary<IrbExposure> = fc.record({
  assetClass,
  exposure: scale(-6, 12),
  probabilityOfDefault: pd,
  lossGivenDefault: share,
  maturity: within(0, 12),
  turnover: scale(3, 10),
  largeFinancial: fc.boolean(),
  transactor: fc.boolean(),
})

describe('capital by the ratings-based approach', () => {
  it('is finite and not below 0, within what can be lost before longer loans are charged more', () => {
    fc.assert(
      fc.property(loan, edition, scale(-300, 0), (of, options, probabilityOfDefault) => {
        for (const exposure of [of, { ...of, probabilityOfDefault: Math.min(probabilityOfDefault, 1 - 1e-12) }]) {
          const capital = irbCapital(exposure, options)
          const numbers = [capital.riskWeight, capital.riskWeightedAssets, capital.expectedLoss, capital.correlation]
          for (const number of numbers) expect(Number.isFinite(number) && number >= 0).toBe(true)
          expect(capital.correlation).toBeLessThan(0.4)
          expect(capital.capitalRequirement).toBeLessThanOrEqual(Math.max(1, capital.maturityAdjustment))
        }
      }),
      RUNS,
    )
  })

  it('expects PD times LGD of the exposure, with the floors in force', () => {
    fc.assert(
      fc.property(loan, of => {
        const { expectedLoss } = irbCapital(of, { rules: 'crr', on: '2020-01-01', turnoverCurrency: 'EUR' })
        const product = of.probabilityOfDefault * Number(of.lossGivenDefault) * of.exposure
        expect(Math.abs(expectedLoss - product)).toBeLessThanOrEqual(1e-14 * product)
      }),
      RUNS,
    )
  })

  it('rises with the default probability up to a peak and falls after it', () => {
    fc.assert(
      fc.property(assetClass, edition, share, within(1, 5), (name, options, lossGivenDefault, maturity) => {
        const probabilityOfDefault = Float64Array.from({ length: 600 }, (_, i) => 0.001 * 999 ** (i / 600))
        const { capitalRequirement: k } = irbCapital(
          {
            assetClass: name,
            exposure: probabilityOfDefault.map(() => 1),
            probabilityOfDefault,
            lossGivenDefault: probabilityOfDefault.map(() => lossGivenDefault),
            maturity: probabilityOfDefault.map(() => maturity),
          },
          options,
        )
        const peak = k.indexOf(Math.max(...k))
        const rises = (i: number) => k[i]! >= k[i - 1]! - 1e-15
        for (let i = 1; i < k.length; i++) {
          if (i <= peak) expect(rises(i)).toBe(true)
          else expect(k[i]! <= k[i - 1]! + 1e-15).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('rises with the loss and with maturity, and is proportional to a loss above its floor', () => {
    fc.assert(
      fc.property(loan, edition, share, within(0, 12), (of, options, loss, maturity) => {
        const at = (change: Partial<IrbExposure>) => irbCapital({ ...of, ...change }, options).capitalRequirement
        const [less, more] = [Math.min(loss, Number(of.lossGivenDefault)), Math.max(loss, Number(of.lossGivenDefault))]
        expect(at({ lossGivenDefault: less })).toBeLessThanOrEqual(at({ lossGivenDefault: more }))
        const [shorter, longer] = [Math.min(maturity, Number(of.maturity)), Math.max(maturity, Number(of.maturity))]
        expect(at({ maturity: shorter })).toBeLessThanOrEqual(at({ maturity: longer }) + 1e-16)
        expect(at({ lossGivenDefault: 0.6 })).toBeCloseTo(0.6 * at({ lossGivenDefault: 1 }), 14)
      }),
      RUNS,
    )
  })

  it('does not rise with a smaller turnover', () => {
    fc.assert(
      fc.property(loan, edition, scale(3, 10), (of, options, other) => {
        const at = (turnover: number) => irbCapital({ ...of, assetClass: 'corporate', turnover }, options).correlation
        const turnover = Number(of.turnover)
        expect(at(Math.min(turnover, other))).toBeLessThanOrEqual(at(Math.max(turnover, other)))
      }),
      RUNS,
    )
  })

  it('has the same weight for an exposure a thousand times as large', () => {
    fc.assert(
      fc.property(loan, edition, (of, options) => {
        const [one, large] = [irbCapital(of, options), irbCapital({ ...of, exposure: 1024 * of.exposure }, options)]
        expect(large.riskWeight).toBe(one.riskWeight)
        expect(large.riskWeightedAssets).toBe(1024 * one.riskWeightedAssets)
        expect(large.expectedLoss).toBe(1024 * one.expectedLoss)
      }),
      RUNS,
    )
  })

  it('of columns is that of each row, in any order', () => {
    fc.assert(
      fc.property(fc.array(loan, { minLength: 1, maxLength: 12 }), edition, (loans, options) => {
        const column = (name: 'exposure' | 'probabilityOfDefault' | 'lossGivenDefault' | 'maturity' | 'turnover') =>
          Float64Array.from(loans, of => Number(of[name]))
        const all = irbCapital(
          {
            assetClass: loans.map(of => of.assetClass),
            exposure: column('exposure'),
            probabilityOfDefault: column('probabilityOfDefault'),
            lossGivenDefault: column('lossGivenDefault'),
            maturity: column('maturity'),
            turnover: column('turnover'),
            largeFinancial: loans.map(of => of.largeFinancial === true),
            transactor: loans.map(of => of.transactor === true),
          },
          options,
        )
        const rows = loans.map(of => irbCapital(of, options))
        expect([...all.riskWeightedAssets]).toEqual(rows.map(row => row.riskWeightedAssets))
        expect([...all.expectedLoss]).toEqual(rows.map(row => row.expectedLoss))
        const floored = (bound: 'probabilityOfDefault' | 'lossGivenDefault' | 'maturity') =>
          rows.filter(row => row.floorsApplied.includes(bound)).length
        expect(all.floorsApplied).toEqual({
          probabilityOfDefault: floored('probabilityOfDefault'),
          lossGivenDefault: floored('lossGivenDefault'),
          maturity: floored('maturity'),
        })
      }),
      RUNS,
    )
  })

  it('does not depend on the currency of turnover, if the rate is stated', () => {
    fc.assert(
      fc.property(loan, scale(-3, 3), (of, rate) => {
        const basel = { rules: 'basel-3.1', on: '2024-01-01' }
        const small = { ...of, assetClass: 'corporate' as const }
        const euros = irbCapital(small, { ...basel, turnoverCurrency: 'EUR' })
        const other = irbCapital(
          { ...small, turnover: Number(of.turnover) * rate },
          { ...basel, turnoverCurrency: 'XAU', thresholdRate: rate },
        )
        expect(Math.abs(other.riskWeight - euros.riskWeight)).toBeLessThanOrEqual(1e-12 * euros.riskWeight)
      }),
      RUNS,
    )
  })
})

describe('supervisory slotting', () => {
  const criterion = fc.constantFrom<CriterionCategory>(1, 2, 3, 4)
  const leaves = (node: typeof PROJECT_FINANCE_CRITERIA | { id: string }): readonly string[] =>
    'children' in node && node.children !== undefined ? node.children.flatMap(leaves) : [node.id]
  const ids = leaves(PROJECT_FINANCE_CRITERIA)
  const answers = fc
    .array(criterion, { minLength: ids.length, maxLength: ids.length })
    .map(list => Object.fromEntries(ids.map((id, i): [string, CriterionCategory] => [id, list[i] ?? 1])))

  it('scores from 1 to 4, as the sum of what groups bring, never better for a worse answer', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...ids), (given, id) => {
        const score = slottingScore(PROJECT_FINANCE_CRITERIA, given)
        expect(score.weightedAverage).toBeGreaterThanOrEqual(1 - 1e-12)
        expect(score.weightedAverage).toBeLessThanOrEqual(4 + 1e-12)
        expect(score.groups.reduce((sum, group) => sum + group.contribution, 0)).toBe(score.weightedAverage)
        const worse = slottingScore(PROJECT_FINANCE_CRITERIA, { ...given, [id]: 4 })
        expect(worse.weightedAverage).toBeGreaterThanOrEqual(score.weightedAverage - 1e-12)
        expect(worse.categoryNumber).toBeGreaterThanOrEqual(score.categoryNumber)
        const ties = (['better', 'even', 'worse'] as const).map(
          way => slottingScore(PROJECT_FINANCE_CRITERIA, given, { ties: way }).categoryNumber,
        )
        expect(ties).toEqual(ties.toSorted())
      }),
      RUNS,
    )
  })

  it('weighs a worse category no less, but for default, which is all expected loss', () => {
    const kind = fc.constantFrom(
      'project-finance' as const,
      'object-finance' as const,
      'commodities-finance' as const,
      'income-producing-real-estate' as const,
      'high-volatility-real-estate' as const,
    )
    fc.assert(
      fc.property(
        kind,
        edition,
        within(0, 30),
        scale(-3, 12),
        fc.boolean(),
        (of, { rules, on }, years, amount, short) => {
          const figures = (['strong', 'good', 'satisfactory', 'weak', 'default'] as const).map(category =>
            slottingCapital(
              { kind: of, category, exposure: amount, remainingMaturity: years },
              { rules, on, shortMaturityWeights: short },
            ),
          )
          const weights = figures.slice(0, 4).map(({ riskWeight }) => riskWeight)
          expect(weights).toEqual(weights.toSorted((a, b) => a - b))
          const losses = figures.map(({ expectedLoss }) => expectedLoss)
          expect(losses).toEqual(losses.toSorted((a, b) => a - b))
          expect(figures[4]?.riskWeight).toBe(0)
        },
      ),
      RUNS,
    )
  })
})

describe('the supporting factor of small firms', () => {
  it('supports the whole less, the more is owed, but the part below the threshold the same', () => {
    fc.assert(
      fc.property(scale(2, 9), scale(2, 9), (a, b) => {
        const at = (amountOwed: number) =>
          smeSupportingFactor({ turnover: 1e6, amountOwed }, { rules: 'crr', on: '2024-01-01', currency: 'EUR' }).factor
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        expect(at(less)).toBeLessThanOrEqual(at(more) + 1e-15)
        expect(less * at(less)).toBeLessThanOrEqual(more * at(more) * (1 + 1e-12))
        expect(at(more)).toBeLessThanOrEqual(0.85)
      }),
      RUNS,
    )
  })
})

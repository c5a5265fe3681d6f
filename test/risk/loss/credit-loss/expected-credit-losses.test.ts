import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../../src/model/index.js'
import { scenario } from '../../../../src/model/index.js'
import type { CreditLossColumns, CreditLossesOptions } from '../../../../src/risk/index.js'
import { expectedCreditLoss, expectedCreditLosses } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const COLUMNS = {
  exposure: [1_000_000, 500, 2e9, 1, 0, 300_000],
  probabilityOfDefault: [0.02, 0.3, 1e-9, 1, 0.5, 0],
  lossGivenDefault: [0.45, 1.2, 0.1, 1, 0.4, 0.3],
  maturity: [3, 0.4, 30, 1.37, 2, 5.5],
  stage: [1, 2, 2, 1, 3, 2],
}
const RATES = [0.05, 0, -0.01, 0.4, 0.05, 0.03]
const still = (name: string, value: number) =>
  scenario({
    name,
    factors: { creditCycle: { unit: 'year', times: [0], values: [value], between: 'step', quantity: 'factor' } },
  })
const SCENARIOS = [
  { scenario: still('base', 0), weight: 3 },
  { scenario: still('adverse', -2), weight: 1 },
]
const TERM: Curve = {
  unit: 'month',
  times: [6, 24, 400],
  values: [0.01, 0.05, 0.4],
  between: 'linear',
  quantity: 'probability',
}

/** The same facilities one by one. */
function oneByOne(columns: typeof COLUMNS, options: CreditLossesOptions) {
  const { repayment, annualDiscountRate: _, ...others } = options
  return columns.exposure.map((exposure, i) => {
    const maturity = columns.maturity[i]!
    const linear = { unit: 'year', times: [0, maturity], values: [exposure, 0], between: 'linear' } as const
    return expectedCreditLoss(
      {
        exposure: repayment === 'linear' ? linear : exposure,
        probabilityOfDefault: columns.probabilityOfDefault[i]!,
        lossGivenDefault: columns.lossGivenDefault[i]!,
        maturity,
        stage: columns.stage[i] === 1 ? 1 : columns.stage[i] === 2 ? 2 : 3,
        annualDiscountRate: RATES[i]!,
      },
      others.scenarios === undefined ? { periodsPerYear: others.periodsPerYear!, timing: others.timing! } : {},
    )
  })
}

describe('expectedCreditLosses', () => {
  it.each([1, 4, 12, 365])('is what each facility costs alone, with %i periods a year', periodsPerYear => {
    for (const timing of ['mid-period', 'end-of-period'] as const) {
      for (const repayment of ['bullet', 'linear'] as const) {
        const options = { periodsPerYear, timing, repayment }
        const together = expectedCreditLosses({ ...COLUMNS, annualDiscountRate: RATES }, options)
        for (const [i, one] of oneByOne(COLUMNS, options).entries()) {
          expect(together.twelveMonth[i]).toBeCloseRelative(one.twelveMonth, 1e-11)
          expect(together.lifetime[i]).toBeCloseRelative(one.lifetime, 1e-11)
          expect(together.expectedCreditLoss[i]).toBeCloseRelative(one.expectedCreditLoss, 1e-11)
        }
      }
    }
  })

  it('reads term structures by rating, as curves or as probabilities of one year', () => {
    const rating = ['A', 'B', 'A', 'B', 'A', 'A']
    const { probabilityOfDefault: _, ...columns } = COLUMNS
    const found = expectedCreditLosses(
      { ...columns, rating, termStructures: { A: TERM, B: 0.03 }, annualDiscountRate: RATES },
      { periodsPerYear: 4 },
    )
    for (const [i, exposure] of columns.exposure.entries()) {
      const alone = expectedCreditLoss(
        {
          exposure,
          probabilityOfDefault: rating[i] === 'A' ? TERM : 0.03,
          lossGivenDefault: columns.lossGivenDefault[i]!,
          maturity: columns.maturity[i]!,
          stage: 2,
          annualDiscountRate: RATES[i]!,
        },
        { periodsPerYear: 4 },
      )
      if (columns.stage[i] !== 3) expect(found.lifetime[i]).toBeCloseRelative(alone.lifetime, 1e-11)
    }
  })

  it('sums by stage and in all, and stories by their weights', () => {
    const found = expectedCreditLosses(COLUMNS, {
      annualDiscountRate: 0.05,
      scenarios: SCENARIOS,
      underScenario: {
        base: {},
        adverse: { probabilityOfDefault: COLUMNS.probabilityOfDefault.map(pd => Math.min(1, 2 * pd)) },
      },
    })
    const [base, adverse] = found.scenarios
    for (const [i, loss] of found.expectedCreditLoss.entries()) {
      const weighted = 0.75 * base!.expectedCreditLoss[i]! + 0.25 * adverse!.expectedCreditLoss[i]!
      expect(loss).toBeCloseRelative(weighted, 1e-14)
    }
    expect(adverse!.total).toBeGreaterThan(base!.total)
    expect(found.byStage.map(({ facilities }) => facilities)).toEqual([2, 3, 1])
    for (const name of ['exposure', 'twelveMonth', 'lifetime', 'expectedCreditLoss'] as const) {
      expect(found.byStage.reduce((sum, total) => sum + total[name], 0)).toBeCloseRelative(found.total[name], 1e-14)
    }
    expect('coverage' in found.byStage[2]!).toBe(false)
    expect(found.total.coverage).toBeCloseRelative(found.total.expectedCreditLoss / found.total.exposure, 1e-15)
  })

  it('takes stories as functions of the columns', () => {
    const options = { annualDiscountRate: 0.05, scenarios: SCENARIOS }
    const byFunction = expectedCreditLosses(COLUMNS, {
      ...options,
      underScenario: ({ name }, given) =>
        name === 'base' ? {} : { lossGivenDefault: Array.from(given.lossGivenDefault, share => 1.1 * share) },
    })
    const alone = expectedCreditLosses(COLUMNS, { annualDiscountRate: 0.05 })
    expect(byFunction.total.lifetime).toBeCloseRelative(1.025 * alone.total.lifetime, 1e-12)
  })

  it('stands one row, a stage alone, and a defaulted facility without a last payment', () => {
    const one = { exposure: [100], probabilityOfDefault: [1], lossGivenDefault: [0.3], maturity: [0], stage: [3] }
    const found = expectedCreditLosses(one, { annualDiscountRate: 0.05 })
    expect(found.total).toEqual({
      facilities: 1,
      exposure: 100,
      twelveMonth: 30,
      lifetime: 30,
      expectedCreditLoss: 30,
      coverage: 0.3,
    })
    expect(found.byStage[0]).toEqual({
      stage: 1,
      facilities: 0,
      exposure: 0,
      twelveMonth: 0,
      lifetime: 0,
      expectedCreditLoss: 0,
    })
    expect(thrown(() => expectedCreditLosses({ ...one, stage: [1] }, { annualDiscountRate: 0 })).path).toBe(
      'columns.maturity[0]',
    )
  })

  it('stands a million rows', () => {
    const column = (of: (i: number) => number) => new Float64Array(1e6).map((_, i) => of(i))
    const columns = {
      exposure: column(i => 10 ** (i % 7)),
      probabilityOfDefault: column(i => (i % 11) / 100),
      lossGivenDefault: column(() => 0.45),
      maturity: column(i => 1 + (i % 5)),
      stage: column(i => 1 + (i % 3)),
    }
    const { total, byStage } = expectedCreditLosses(columns, { annualDiscountRate: 0.05 })
    expect(total.facilities).toBe(1e6)
    expect(byStage.reduce((sum, { expectedCreditLoss: loss }) => sum + loss, 0)).toBeCloseRelative(
      total.expectedCreditLoss,
      1e-14,
    )
  })

  it('names what is wrong', () => {
    const fault = (fields: object, options: object = { annualDiscountRate: 0.05 }) => {
      const columns: CreditLossColumns = JSON.parse(JSON.stringify({ ...COLUMNS, ...fields }))
      const { code, path } = thrown(() => expectedCreditLosses(columns, options))
      return [code, path]
    }
    const cells = (cell: unknown) => [cell, 1, 1, 1, 1, 1]
    expect(fault({ exposure: cells(-1) })).toEqual(['OUT_OF_RANGE', 'columns.exposure[0]'])
    expect(fault({ exposure: cells(null) })).toEqual(['OUT_OF_RANGE', 'columns.exposure[0]'])
    expect(fault({ exposure: [] })).toEqual(['EMPTY_INPUT', 'columns.exposure'])
    expect(fault({ exposure: null })).toEqual(['INVALID_TYPE', 'columns.exposure'])
    expect(fault({ stage: cells(4) })).toEqual(['OUT_OF_RANGE', 'columns.stage[0]'])
    expect(fault({ maturity: cells(101) })).toEqual(['OUT_OF_RANGE', 'columns.maturity[0]'])
    expect(fault({ maturity: [1] })).toEqual(['LENGTH_MISMATCH', 'columns.maturity'])
    expect(fault({ lossGivenDefault: cells(-0.1) })).toEqual(['OUT_OF_RANGE', 'columns.lossGivenDefault[0]'])
    expect(fault({ lossGivenDefault: undefined })).toEqual(['MISSING_VALUE', 'columns.lossGivenDefault'])
    expect(fault({ probabilityOfDefault: cells(1.1) })).toEqual(['OUT_OF_RANGE', 'columns.probabilityOfDefault[0]'])
    expect(fault({ probabilityOfDefault: [0.1] })).toEqual(['LENGTH_MISMATCH', 'columns.probabilityOfDefault'])
    expect(fault({ probabilityOfDefault: undefined })).toEqual(['MISSING_VALUE', 'columns.probabilityOfDefault'])
    expect(fault({ lossGivenDefault: cells(45) })).toEqual(['OUT_OF_RANGE', 'columns.lossGivenDefault[0]'])
    expect(fault({ maturity: cells(100) }, { annualDiscountRate: -0.9999 })).toEqual([
      'OUT_OF_RANGE',
      'options.annualDiscountRate',
    ])
    expect(fault({ pd: [1] })).toEqual(['UNKNOWN_OPTION', 'columns.pd'])
    expect(fault({ currency: ['CNY', 'CNY', 'EUR', 'CNY', 'CNY', 'CNY'] })).toEqual([
      'MIXED_CURRENCIES',
      'columns.currency[2]',
    ])
    expect(fault({}, {})).toEqual(['MISSING_VALUE', 'options.annualDiscountRate'])
    expect(fault({ annualDiscountRate: RATES })).toEqual(['CONFLICTING_OPTIONS', 'options.annualDiscountRate'])
    expect(fault({ annualDiscountRate: cells(-1) }, {})).toEqual(['OUT_OF_RANGE', 'columns.annualDiscountRate[0]'])
    expect(fault({ annualDiscountRate: [0.1] }, {})).toEqual(['LENGTH_MISMATCH', 'columns.annualDiscountRate'])
    expect(fault({ rating: cells('A') })).toEqual(['CONFLICTING_OPTIONS', 'columns.rating'])
    const rated = { probabilityOfDefault: undefined, rating: ['A', 'B', 'A', 'A', 'A', 'A'] }
    expect(fault(rated)).toEqual(['MISSING_VALUE', 'columns.termStructures'])
    expect(fault({ ...rated, termStructures: { A: 0.1 } })).toEqual(['MISSING_VALUE', 'columns.termStructures.B'])
    expect(fault({ ...rated, termStructures: { A: 0.1, B: 2 } })).toEqual(['OUT_OF_RANGE', 'columns.termStructures.B'])
    expect(fault({ ...rated, rating: ['A'], termStructures: {} })).toEqual(['LENGTH_MISMATCH', 'columns.rating'])
    expect(fault({ ...rated, rating: cells(null), termStructures: {} })).toEqual(['INVALID_TYPE', 'columns.rating[0]'])
    const short = { ...TERM, times: [6, 12, 24] }
    expect(fault({ ...rated, termStructures: { A: short, B: 0.1 } })).toEqual([
      'OUT_OF_RANGE',
      'columns.termStructures.A.times',
    ])
    expect(fault({}, { annualDiscountRate: 0, repayment: 'annuity' })).toEqual(['OUT_OF_RANGE', 'options.repayment'])
    expect(thrown(() => expectedCreditLosses(JSON.parse('null'))).path).toBe('columns')
  })
})

it('asks for no term structure of what is in default, as expectedCreditLoss does not', () => {
  const curve = { unit: 'year', times: [1, 2], values: [0.1, 0.2], between: 'linear', quantity: 'probability' } as const
  const { expectedCreditLoss: losses } = expectedCreditLosses(
    {
      exposure: [100, 100, 100],
      rating: ['A', 'A', 'D'],
      termStructures: { A: curve },
      lossGivenDefault: [0.5, 0.5, 0.5],
      maturity: [2, 5, 0],
      stage: [1, 3, 3],
    },
    { annualDiscountRate: 0, periodsPerYear: 1 },
  )
  expect(Array.from(losses)).toEqual([5, 50, 50])
})

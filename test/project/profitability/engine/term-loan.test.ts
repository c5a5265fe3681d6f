import { expect, it } from 'vitest'
import { loanSchedule } from '../../../../src/project/index.js'
import { rarocOf } from '../../../../src/project/profitability/engine/statement.js'
import { raroc } from '../../../../src/project/profitability/measures/raroc.js'
import type { DailyLoan } from './day-by-day.js'
import { dayByDay } from './day-by-day.js'
import { BULLET, CLIENT, euro, figuresOn, flatCurve, LOAN, TERMS } from './samples.js'

const SHAPES: readonly (readonly [string, DailyLoan, string, number])[] = [
  ['a bullet of a year', { ...plain('bullet', 12, 12), from: '2025-01-15' }, '2025-01-15', 12],
  ['an annuity from its start', { ...plain('annuity', 60, 1), from: '2025-01-15' }, '2025-01-15', 12],
  ['an annuity that began earlier, cut by days', { ...plain('annuity', 84, 3), from: '2022-11-20' }, '2025-01-15', 12],
  ['equal principal that ends within', { ...plain('equal-principal', 36, 6), from: '2022-05-31' }, '2025-01-15', 12],
  ['a loan that begins within', { ...plain('annuity', 48, 1), from: '2025-08-20' }, '2025-01-15', 12],
  [
    'grace and a balloon over five years',
    { ...plain('annuity', 120, 6), from: '2023-03-10', graceMonths: 24, balloon: 30_000_000 },
    '2025-01-15',
    60,
  ],
  ['a longer window than the loan', { ...plain('equal-principal', 24, 1), from: '2025-02-28' }, '2025-01-15', 40],
  ['a negative client rate', { ...plain('annuity', 36, 1), from: '2025-01-15', rate: -0.004 }, '2025-01-15', 12],
]

function plain(repayment: DailyLoan['repayment'], months: number, everyMonths: number): Omit<DailyLoan, 'from'> {
  return { principal: 100_000_000, months, everyMonths, repayment, rate: 0.06 }
}

for (const lessCapital of [false, true]) {
  it.each(SHAPES)(`is what a row a day finds: %s${lessCapital ? ', less capital' : ''}`, (_, daily, from, months) => {
    const { principal, rate, balloon, ...shape } = daily
    const { lines, averageBalance, capital, exposureAtDefault } = figuresOn(
      {
        ...LOAN,
        balance: {
          kind: 'regular',
          ...shape,
          principal: euro(principal),
          ...(balloon !== undefined && { balloon: euro(balloon) }),
        },
        rate: { kind: 'fixed', annualRate: rate },
      },
      {
        from,
        months,
        curves: [flatCurve(0.03, 0.004)],
        capital: { ...TERMS.capital, funding: lessCapital ? 'less-capital' : 'whole-loan' },
      },
    )
    const found = dayByDay(daily, {
      from,
      months,
      base: 0.03,
      liquidity: 0.004,
      probabilityOfDefault: 0.02,
      lossGivenDefault: 0.4,
      capital: 0.1,
      lessCapital,
      expected: false,
    })
    for (const line of ['interest', 'funding', 'liquidity', 'expectedLoss'] as const) {
      expect(lines[line] / found[line]).toBeCloseTo(1, 10)
    }
    expect(averageBalance / found.averageBalance).toBeCloseTo(1, 10)
    expect(exposureAtDefault / found.averageBalance).toBeCloseTo(1, 10)
    expect(capital / found.capital).toBeCloseTo(1, 10)
    expect(lines.capitalReturn).toBeCloseTo((found.capital * 0.02 * months) / 12, 4)
  })
}

it('weighs lines by survival day after day where they are expected', () => {
  const daily: DailyLoan = { ...plain('annuity', 60, 1), from: '2024-06-10' }
  const { principal, rate, balloon: _, ...shape } = daily
  const { lines, capital } = figuresOn(
    {
      ...LOAN,
      balance: { kind: 'regular', ...shape, principal: euro(principal) },
      rate: { kind: 'fixed', annualRate: rate },
    },
    { months: 36, lines: 'expected' },
    { ...CLIENT, probabilityOfDefault: 0.15 },
  )
  const found = dayByDay(daily, {
    from: '2025-01-15',
    months: 36,
    base: 0.03,
    liquidity: 0,
    probabilityOfDefault: 0.15,
    lossGivenDefault: 0.4,
    capital: 0.1,
    lessCapital: false,
    expected: true,
  })
  for (const line of ['interest', 'funding', 'expectedLoss'] as const) {
    expect(lines[line] / found[line]).toBeCloseTo(1, 5)
  }
  expect(capital / found.capital).toBeCloseTo(1, 5)
})

it.each(['whole-loan', 'less-capital'] as const)('agrees with the closed form of a one-year bullet: %s', funding => {
  const figures = figuresOn(
    {
      ...LOAN,
      operatingCost: { kind: 'share-of-balance', annualRate: 0.004 },
      fees: [{ kind: 'yearly', name: 'Fee', amount: euro(250_000) }],
    },
    { capital: { ...TERMS.capital, funding } },
  )
  const closed = raroc({
    loan: 100_000_000,
    loanRate: 0.06,
    fundingRate: 0.03,
    expectedLossRate: 0.008,
    operatingCostRate: 0.004,
    capitalRate: 0.1,
    capitalReturn: 0.02,
    taxRate: 0.25,
    fees: 250_000,
    funding,
  })
  expect(rarocOf(figures)).toBeCloseTo(closed.raroc, 12)
  // By hand: 6.00 − 3.00 + 0.25 − 0.40 − 0.80 + 0.20 = 2.25 million before tax on capital of 10 million.
  if (funding === 'whole-loan') expect(rarocOf(figures)).toBeCloseTo((2.25 * 0.75) / 10, 12)
})

it('charges what the treasury agreed, liquidity included, without asking for a curve', () => {
  const { lines, transfer } = figuresOn({ ...LOAN, transferRate: 0.035 }, { curves: [] })
  expect(lines.funding).toBeCloseTo(-3_500_000, 6)
  expect(transfer).toEqual({ base: 0.035, liquidity: 0 })
})

it('locks in the latest curve quoted by the first day', () => {
  const curves = [flatCurve(0.05, undefined, '2025-01-16'), flatCurve(0.02, undefined, '2025-01-15'), flatCurve(0.01)]
  expect(figuresOn(LOAN, { curves }).transfer?.base).toBeCloseTo(0.02, 12)
  expect(() => figuresOn(LOAN, { curves: [curves[0]!] })).toThrow(/MISSING_CURVE/)
})

it('counts a schedule as the regular loan it is of', () => {
  const balance = { ...BULLET, months: 48, everyMonths: 3, repayment: 'equal-principal' } as const
  const schedule = loanSchedule({
    principal: balance.principal,
    from: balance.from,
    periods: { count: 16, every: { value: 3, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.06 },
    repayment: { kind: 'equal-principal' },
  })
  const regular = figuresOn({ ...LOAN, balance }, { months: 30 })
  const scheduled = figuresOn({ ...LOAN, balance: { kind: 'schedule', schedule } }, { months: 30 })
  for (const line of ['interest', 'funding', 'expectedLoss', 'tax'] as const) {
    expect(scheduled.lines[line]).toBeCloseTo(regular.lines[line], 3)
  }
})

it('keeps the margin, less liquidity, of a loan at a floating rate', () => {
  const { lines, interestBase } = figuresOn(
    { ...LOAN, rate: { kind: 'floating', margin: 0.02, resetMonths: 3 } },
    { curves: [flatCurve(0.03, 0.004)] },
  )
  expect(lines.interest + lines.funding).toBeCloseTo(0.02 * interestBase, 4)
  expect(lines.liquidity).toBeCloseTo(-400_000, 4)
})

it('earns nothing where it has ended or not begun, but what is paid on a day within', () => {
  const fee = { kind: 'once', name: 'Late fee', amount: euro(5000), on: '2025-03-01', partOfYield: false } as const
  for (const from of ['2023-01-15', '2026-01-15']) {
    const figures = figuresOn({ ...LOAN, fees: [fee], balance: { ...BULLET, from } }, { curves: [] })
    expect(figures.lines.interest).toBe(0)
    expect(figures.lines.fees).toBe(5000)
    expect(figures.capital).toBe(0)
    expect(figures.transfer).toBeUndefined()
  }
})

import { expect, it } from 'vitest'
import type { FacilityFee, RegularBalance } from '../../../../src/project/profitability/types.js'
import { BULLET, euro, figuresOn, LOAN } from './samples.js'

const ARRANGEMENT: FacilityFee = {
  kind: 'once',
  name: 'Arrangement',
  amount: euro(2_000_000),
  on: '2025-01-15',
  partOfYield: true,
}
const VIEW = { feeView: 'effective-interest' } as const
const THREE_YEARS: RegularBalance = { ...BULLET, months: 36 }

it('spreads a fee by the effective rate of a bullet, as a table of carrying amounts has it', () => {
  // 98 lent for 6, 6 and 106: the rate is found here by bisection, the rest is a table of three rows.
  let [low, high] = [0, 1]
  for (let i = 0; i < 100; i++) {
    const rate = (low + high) / 2
    if (6 / (1 + rate) + 6 / (1 + rate) ** 2 + 106 / (1 + rate) ** 3 > 98) low = rate
    else high = rate
  }
  const spread: number[] = []
  let carried = 98
  for (let year = 0; year < 3; year++) {
    spread.push(carried * low - 6)
    carried = carried * (1 + low) - 6
  }
  expect(carried).toBeCloseTo(100, 9)
  const loan = { ...LOAN, balance: THREE_YEARS, fees: [ARRANGEMENT] }
  const years = ['2025-01-15', '2026-01-15', '2027-01-15'].map(from => figuresOn(loan, { ...VIEW, from }).lines.fees)
  for (const [i, fees] of years.entries()) expect(fees).toBeCloseTo(spread[i]! * 1e6, 4)
})

it('comes to fees less cost over the whole life, each line to its own', () => {
  for (const repayment of ['annuity', 'equal-principal'] as const) {
    const balance = { ...BULLET, months: 84, everyMonths: 3, repayment, graceMonths: 12, balloon: euro(5_000_000) }
    const loan = { ...LOAN, balance, fees: [ARRANGEMENT], transactionCost: euro(700_000) }
    const { lines } = figuresOn(loan, { ...VIEW, months: 84 })
    expect(lines.fees).toBeCloseTo(2_000_000, 3)
    expect(lines.transactionCost).toBeCloseTo(-700_000, 3)
  }
})

it('adds up over windows that follow one another, whatever days they are cut on', () => {
  const loan = {
    ...LOAN,
    balance: { ...BULLET, months: 60, everyMonths: 6, repayment: 'annuity' } as const,
    fees: [ARRANGEMENT],
  }
  const parts = [
    { from: '2025-01-15', months: 7 },
    { from: '2025-08-15', months: 23 },
    { from: '2027-07-15', months: 40 },
  ].map(window => figuresOn(loan, { ...VIEW, ...window }).lines.fees)
  expect(parts.reduce((a, b) => a + b)).toBeCloseTo(2_000_000, 3)
  expect(parts[0]! / 7).toBeGreaterThan(parts[1]! / 23)
})

it('costs alone lower the yield', () => {
  const loan = { ...LOAN, balance: THREE_YEARS, transactionCost: euro(900_000) }
  const { lines } = figuresOn(loan, VIEW)
  expect(lines.fees).toBe(0)
  expect(lines.transactionCost).toBeLessThan(-250_000)
  expect(lines.transactionCost).toBeGreaterThan(-300_000)
})

it('takes fees and costs of one size that cancel', () => {
  const loan = { ...LOAN, balance: THREE_YEARS, fees: [ARRANGEMENT], transactionCost: euro(2_000_000) }
  const { lines } = figuresOn(loan, VIEW)
  expect(lines.fees + lines.transactionCost).toBeCloseTo(0, 4)
  expect(lines.fees).toBeGreaterThan(600_000)
})

it('counts a later fee at the end of its period', () => {
  const exit: FacilityFee = { ...ARRANGEMENT, name: 'Exit', on: '2027-05-02' }
  const { lines } = figuresOn({ ...LOAN, balance: THREE_YEARS, fees: [exit] }, { ...VIEW, months: 36 })
  expect(lines.fees).toBeCloseTo(2_000_000, 3)
  const first = figuresOn({ ...LOAN, balance: THREE_YEARS, fees: [exit] }, VIEW).lines.fees
  expect(first).toBeGreaterThan(600_000)
  expect(first).toBeLessThan(667_000)
})

it('leaves what is paid for work to the day it is paid', () => {
  const loan = { ...LOAN, balance: THREE_YEARS, fees: [{ ...ARRANGEMENT, partOfYield: false }] }
  expect(figuresOn(loan, VIEW).lines.fees).toBe(2_000_000)
  expect(figuresOn(loan, { ...VIEW, from: '2026-01-15' }).lines.fees).toBe(0)
})

it('refuses fees as large as the loan', () => {
  const fees = [{ ...ARRANGEMENT, amount: euro(100_000_000) }]
  expect(() => figuresOn({ ...LOAN, fees }, VIEW)).toThrow(/facility\.fees.*OUT_OF_RANGE/)
  expect(figuresOn({ ...LOAN, fees }).lines.fees).toBe(100_000_000)
})

it('holds for rates at which a hundred years outgrow every digit, and refuses what nothing repays', () => {
  const balance = { ...BULLET, months: 1200, everyMonths: 12 }
  const fees = [ARRANGEMENT]
  const steep = { ...LOAN, balance, fees, rate: { kind: 'fixed', annualRate: 10 } } as const
  // Interest of a hundred years is a thousand times the loan: what is left of sixteen digits of it is a cent.
  expect(figuresOn(steep, { ...VIEW, months: 1200 }).lines.fees).toBeCloseTo(2_000_000, 0)
  const negative = { ...LOAN, balance, fees, rate: { kind: 'fixed', annualRate: -0.2 } } as const
  expect(figuresOn(negative, { ...VIEW, months: 1200 }).lines.fees).toBeCloseTo(2_000_000, 2)
  const lost = {
    ...LOAN,
    fees,
    balance: { ...balance, everyMonths: 1200 },
    rate: { kind: 'fixed', annualRate: -0.5 },
  } as const
  expect(() => figuresOn(lost, VIEW)).toThrow(/facility\.rate.*NO_SOLUTION/)
})

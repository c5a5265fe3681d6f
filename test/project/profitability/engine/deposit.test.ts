import { expect, it } from 'vitest'
import { transferRate } from '../../../../src/project/index.js'
import { DEPOSIT, euro, figuresOn, flatCurve, RISING } from './samples.js'

it('earns the credit of the treasury less what the client is paid, by hand', () => {
  const { lines, capital, transfer } = figuresOn(DEPOSIT, { curves: [flatCurve(0.03, 0.002)] })
  expect(lines.interest).toBeCloseTo(-400_000, 6)
  expect(lines.funding).toBeCloseTo(1_200_000, 6)
  expect(lines.liquidity).toBeCloseTo(80_000, 6)
  expect(lines.expectedLoss).toBe(0)
  expect(capital).toBe(0)
  expect(transfer!.liquidity).toBeCloseTo(0.002, 12)
})

it('is credited like the term it has', () => {
  const deposit = { ...DEPOSIT, maturity: { kind: 'term', from: '2024-06-01', months: 30 } } as const
  const { base } = transferRate(
    { kind: 'bullet', currency: 'EUR', from: '2024-06-01', months: 30, dayCount: '30E/360' },
    [RISING],
  )
  expect(figuresOn(deposit, { curves: [RISING] }).transfer!.base).toBeCloseTo(base, 14)
})

it('on demand is worth a ladder of placements, by its core', () => {
  const maturity = { kind: 'demand', coreShare: 0.7, coreMonths: 36 } as const
  const { base, liquidity } = transferRate(
    { kind: 'demand', currency: 'EUR', from: '2025-01-15', coreShare: 0.7, coreMonths: 36, dayCount: '30E/360' },
    [RISING],
  )
  const { lines, averageBalance } = figuresOn({ ...DEPOSIT, maturity }, { curves: [RISING] })
  expect(lines.funding).toBeCloseTo(40_000_000 * base, 6)
  expect(lines.liquidity).toBeCloseTo(40_000_000 * liquidity, 6)
  expect(averageBalance).toBeCloseTo(40_000_000, 6)
})

it('takes the credit that was agreed, and may be paid a negative rate', () => {
  const { lines } = figuresOn({ ...DEPOSIT, annualRate: -0.005, transferRate: 0.02 }, { curves: [] })
  expect(lines.interest).toBeCloseTo(200_000, 6)
  expect(lines.funding).toBeCloseTo(800_000, 6)
  expect(lines.liquidity).toBe(0)
})

it('counts its fees as other facilities do', () => {
  const fees = [{ kind: 'yearly', name: 'Account', amount: euro(12_000) }] as const
  expect(figuresOn({ ...DEPOSIT, fees }).lines.fees).toBeCloseTo(12_000, 8)
})

it('that has ended earns nothing', () => {
  const maturity = { kind: 'term', from: '2023-01-15', months: 12 } as const
  expect(figuresOn({ ...DEPOSIT, maturity }, { curves: [] }).lines.interest).toBe(0)
})

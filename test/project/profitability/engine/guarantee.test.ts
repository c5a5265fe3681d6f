import { expect, it } from 'vitest'
import { figuresOn, GUARANTEE } from './samples.js'

it('earns its fee and risks its exposure, by hand', () => {
  const { lines, capital, averageBalance, interestBase, transfer } = figuresOn(GUARANTEE, { curves: [] })
  expect(lines.fees).toBeCloseTo(450_000, 6)
  expect(lines.expectedLoss).toBeCloseTo(-0.02 * 0.45 * 15_000_000, 6)
  expect(capital).toBeCloseTo(1_500_000, 6)
  expect(lines.capitalReturn).toBeCloseTo(30_000, 6)
  expect([lines.interest, lines.funding, lines.liquidity, interestBase]).toEqual([0, 0, 0, 0])
  expect(averageBalance).toBeCloseTo(30_000_000, 6)
  expect(transfer).toBeUndefined()
})

it('is at risk whole where no conversion factor is given', () => {
  const { conversionFactor: _, ...whole } = GUARANTEE
  expect(figuresOn(whole).exposureAtDefault).toBeCloseTo(30_000_000, 6)
})

it('loses as the guarantor defaults where it says so', () => {
  const { lines } = figuresOn({ ...GUARANTEE, probabilityOfDefault: 0.001 })
  expect(lines.expectedLoss).toBeCloseTo(-0.001 * 0.45 * 15_000_000, 6)
})

it('counts the months within: from July on, half a fee', () => {
  const { lines } = figuresOn({ ...GUARANTEE, from: '2025-07-15', months: 36 })
  expect(lines.fees).toBeCloseTo(225_000, 6)
  expect(lines.expectedLoss).toBeCloseTo(-(0.98 ** 0.5 - 0.98) * 0.45 * 15_000_000, 6)
})

it('earns its fee only while the client lives where lines are expected', () => {
  const hazard = -Math.log(0.98)
  const { lines, capital } = figuresOn({ ...GUARANTEE, months: 24 }, { lines: 'expected', months: 24 })
  expect(lines.fees / ((450_000 * (1 - 0.98 ** 2)) / hazard)).toBeCloseTo(1, 10)
  expect(lines.expectedLoss).toBeCloseTo(-(1 - 0.98 ** 2) * 0.45 * 15_000_000, 6)
  expect(capital).toBeLessThan(1_500_000)
})

it('earns nothing before it begins', () => {
  expect(figuresOn({ ...GUARANTEE, from: '2026-01-15' }).lines.fees).toBe(0)
})

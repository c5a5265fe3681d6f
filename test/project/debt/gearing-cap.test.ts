import { expect, it } from 'vitest'
import { gearingCap, usesAt } from '../../../src/project/debt/gearing-cap.js'
import { thrown } from '../../errors/thrown.js'

it('is a share of uses, also where they grow with the debt', () => {
  expect(gearingCap(0.7, { kind: 'line', fixed: 100, perDebt: 0 })).toBe(70)
  expect(gearingCap(0.5, { kind: 'line', fixed: 100, perDebt: 0.4 })).toBeCloseTo(62.5, 12)
  expect(gearingCap(0.5, { kind: 'function', of: debt => 100 + 0.4 * debt })).toBeCloseTo(62.5, 11)
  const root = gearingCap(0.8, { kind: 'function', of: debt => 100 + Math.sqrt(debt) })
  expect(root).toBeCloseTo((0.4 + Math.sqrt(0.16 + 80)) ** 2, 10)
  expect(gearingCap(0, { kind: 'line', fixed: 100, perDebt: 0 })).toBe(0)
  expect(gearingCap(0.5, { kind: 'function', of: () => 0 })).toBe(0)
})

it('is no limit where uses grow as fast as the debt they allow', () => {
  expect(gearingCap(1, { kind: 'line', fixed: 100, perDebt: 1 })).toBe(Number.POSITIVE_INFINITY)
  expect(gearingCap(1, { kind: 'function', of: debt => 100 + debt })).toBe(Number.POSITIVE_INFINITY)
})

it('refuses uses that are no amount', () => {
  expect(thrown(() => gearingCap(0.5, { kind: 'function', of: () => -1 })).path).toBe('terms.uses')
  expect(thrown(() => gearingCap(0.5, { kind: 'function', of: () => Number.NaN })).path).toBe('terms.uses(debt)')
  expect(usesAt({ kind: 'line', fixed: 100, perDebt: 0.1 }, 50)).toBe(105)
})

import { describe, expect, it } from 'vitest'
import type { MarginRatchet } from '../../../../src/project/index.js'
import { marginEffect, marginPath, projectCashFlows } from '../../../../src/project/index.js'
import { solarPlant } from '../../samples.js'

const tranche = { dates: ['2025-12-31', '2026-12-31', '2027-12-31'], balance: [1000, 600, 0] }
const step = (from: string, basisPoints: number) => ({ from, basisPoints, capped: false })
const path = (...steps: ReturnType<typeof step>[]) => ({ annualRate: [], tests: [], steps })

describe('marginEffect', () => {
  it('is the balance at the start of the row by step and time', () => {
    const { interest, total } = marginEffect(tranche, path(step('2025-12-31', 10)))
    expect(Array.from(interest)).toEqual([0, 1, 0.6])
    expect(total).toBeCloseTo(1.6, 14)
  })

  it('counts days of steps within rows', () => {
    const half = marginEffect(tranche, path(step('2026-07-01', 10), step('2027-01-31', -10)))
    expect(half.interest[1]).toBeCloseTo((1000 * 10 * 183) / 3_650_000, 14)
    expect(half.interest[2]).toBeCloseTo((600 * (10 * 31 - 10 * 334)) / 3_650_000, 14)
  })

  it('is nothing without steps', () => {
    expect(marginEffect(tranche, path()).total).toBe(0)
  })

  it('names what is wrong', () => {
    expect(() => marginEffect({ ...tranche, balance: [1] }, path())).toThrow('tranche.balance')
    expect(() => marginEffect({ ...tranche, dates: ['2026-12-31', '2025-12-31', '2027-12-31'] }, path())).toThrow(
      'tranche.dates[1]',
    )
    expect(() => marginEffect({ ...tranche, dates: ['2026-12-31', '2025-12-31', '2027-12-31'] }, path())).toThrow(
      'received "2025-12-31"',
    )
    expect(() => marginEffect({ ...tranche, balance: [1, -1, 0] }, path())).toThrow('tranche.balance[1]')
    expect(() => marginEffect(tranche, path(step('2027-06-30', 10), step('2026-06-30', -10)))).toThrow(
      'path.steps[1].from',
    )
    expect(() => marginEffect(tranche, JSON.parse('null'))).toThrow('path')
    expect(() => marginEffect(tranche, JSON.parse('{"steps":[null]}'))).toThrow('path.steps[0]')
    expect(() => marginEffect(tranche, JSON.parse('{}'))).toThrow('path.steps')
    expect(() => marginEffect(JSON.parse('{"balance":[]}'), path())).toThrow('tranche.dates')
  })

  it('is what a project pays more at the new rate, where balances stay', () => {
    const plant = solarPlant()
    const debt = plant.financing.debt!
    const ratchet: MarginRatchet = {
      annualRate: 0.06,
      indicators: [{ name: 'kpi', better: 'lower', targets: [{ date: '2026-12-31', target: 1, down: 10, up: 20 }] }],
      caps: { down: 50, up: 50 },
      missing: 'missed',
    }
    const steps = marginPath(ratchet, [])
    const at = (annualRate: typeof steps.annualRate | number) =>
      projectCashFlows({
        ...plant,
        maintenance: [],
        financing: {
          debt: {
            size: { kind: 'amount', amount: 20e6 },
            tranches: [{ ...debt.tranches[0]!, annualRate, repayment: { kind: 'equal-principal' } }],
          },
        },
      })
    const [plain, linked] = [at(0.06), at(steps.annualRate)]
    const { name: _, balance } = plain.tranches[0]!
    const effect = marginEffect({ dates: plain.dates, balance }, steps).interest
    for (const [row, more] of linked.tranches[0]!.interest.entries()) {
      // Leap years have a day more in the effect than in the loan.
      expect(Math.abs(more - plain.tranches[0]!.interest[row]! - effect[row]!)).toBeLessThan(0.003 * (1 + effect[row]!))
    }
    expect(effect[2]).toBe(0)
    expect(effect[3]).toBeGreaterThan(0)
  })
})

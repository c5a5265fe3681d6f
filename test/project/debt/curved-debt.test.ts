import { describe, expect, it } from 'vitest'
import { curvedDebt, sculptedDebt } from '../../../src/project/index.js'

const TERMS = { cashFlows: [150, 150, 150, 150], ratesPerPeriod: 0.08, debt: 400 }

describe('curved debt', () => {
  it('has the average life asked for, at the size asked for', () => {
    for (const averageLife of [1.9, 2.3, 2.6, 2.9]) {
      const { principal, averageLife: life, debt, dscr } = curvedDebt({ ...TERMS, averageLife })
      expect(debt).toBe(400)
      expect(life).toBeCloseTo(averageLife, 10)
      expect(principal.reduce((sum, amount, t) => sum + ((t + 1) * amount) / 400, 0)).toBeCloseTo(averageLife, 10)
      const steps = dscr.values.map((value, t) => (t === 0 ? 1 : value / dscr.values[t - 1]!)).slice(1)
      for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 10)
    }
  })

  it('is level where the life is that of a level ratio, and rises where it is shorter', () => {
    const level = sculptedDebt(TERMS)
    const life = level.principal.reduce((sum, amount, t) => sum + ((t + 1) * amount) / 400, 0)
    expect(curvedDebt({ ...TERMS, averageLife: life }).slope).toBeCloseTo(0, 9)
    const shorter = curvedDebt({ ...TERMS, averageLife: life - 0.2 })
    expect(shorter.slope).toBeGreaterThan(0)
    expect(shorter.minimumDscr!).toBeLessThan(level.minimumDscr!)
    expect(shorter.dscr.values[0]).toBe(shorter.minimumDscr)
  })

  it.each([
    [{ averageLife: 4.5 }, 'terms.averageLife', 'NO_SOLUTION'],
    [{ averageLife: 0.5 }, 'terms.averageLife', 'NO_SOLUTION'],
    [{ averageLife: 0 }, 'terms.averageLife', 'OUT_OF_RANGE'],
    [{ debt: 0 }, 'terms.debt', 'OUT_OF_RANGE'],
    [{ dscr: 1.2 }, 'terms.dscr', 'UNKNOWN_OPTION'],
    [{ cashFlows: [-1, -1] }, 'terms.debt', 'NO_SOLUTION'],
  ])('names what is wrong: %j', (fault, path, code) => {
    const terms = { ...TERMS, averageLife: 2.5, ...fault }
    expect(() => Reflect.apply(curvedDebt, undefined, [terms])).toThrowError(expect.objectContaining({ path, code }))
  })
})

import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { normalCdf, normalQuantile } from '../../../src/numeric/index.js'
import type { BacktestOptions } from '../../../src/risk/index.js'
import { backtest } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const grades = [
  { grade: 'A', probabilityOfDefault: 0.002, borrowers: 1200, defaults: 3 },
  { grade: 'B', probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 },
  { grade: 'C', probabilityOfDefault: 0.05, borrowers: 0, defaults: 0 },
]

describe('backtest', () => {
  it('joins rate, interval, tests and light of each grade, and of all', () => {
    const { grades: rows, total, chiSquare, degreesOfFreedom, pValue } = backtest(grades)
    expect(rows.map(({ light }) => light)).toEqual(['green', 'yellow', undefined])
    expect(rows[0]).toMatchObject({ expectedDefaults: 2.4, defaultRate: 0.0025 })
    expect(rows[0]?.interval).toMatchObject({ kind: 'credible', method: 'jeffreys' })
    expect(rows[2]).toEqual({ ...grades[2], expectedDefaults: 0 })
    expect(total).toMatchObject({ grade: 'all', borrowers: 2000, defaults: 20, probabilityOfDefault: 0.0052 })
    expect(degreesOfFreedom).toBe(2)
    expect(chiSquare).toBeCloseRelative(0.6 ** 2 / (2.4 * 0.998) + 9 ** 2 / (8 * 0.99), 1e-12)
    expect(pValue).toBeCloseTo(0.0055, 3)
  })

  it('turns lights where it is told to, and by the common factor where there is one', () => {
    expect(backtest(grades, { lights: [0.9, 0.99] }).grades[1]?.light).toBe('red')
    expect(backtest(grades, { lights: [0.99, 0.9999] }).grades[1]?.light).toBe('yellow')
    const bad = [{ grade: 'A', probabilityOfDefault: 0.01, borrowers: 1000, defaults: 30 }]
    expect(backtest(bad).grades[0]?.light).toBe('red')
    const shared = backtest(bad, { assetCorrelation: 0.12 })
    expect(shared.grades[0]?.light).toBe('green')
    expect(shared).toMatchObject({ assetCorrelation: 0.12, lights: [0.95, 0.999] })
  })

  it('never turns for PDs that are too high', () => {
    const high = backtest([{ grade: 'A', probabilityOfDefault: 0.2, borrowers: 1000, defaults: 1 }])
    expect(high.grades[0]?.light).toBe('green')
    expect(high.pValue).toBeLessThan(1e-10)
  })

  it('has no sum of squares where certainty failed, and none of nobody', () => {
    const failed = backtest([{ grade: 'A', probabilityOfDefault: 0, borrowers: 10, defaults: 1 }])
    expect(failed).not.toHaveProperty('chiSquare')
    expect(failed.grades[0]?.light).toBe('red')
    const kept = backtest([{ grade: 'A', probabilityOfDefault: 0, borrowers: 10, defaults: 0 }])
    expect(kept).toMatchObject({ chiSquare: 0, pValue: 1 })
    const nobody = backtest([{ grade: 'A', probabilityOfDefault: 0.1, borrowers: 0, defaults: 0 }])
    expect(nobody).toMatchObject({ degreesOfFreedom: 0, total: { probabilityOfDefault: 0 } })
    expect(nobody).not.toHaveProperty('pValue')
  })

  it('is yellow or red as often as it says, of right PDs with a common factor: at most 5 % of 4,000 years', () => {
    const uniform = randomStream(17)
    const [pd, correlation, borrowers] = [0.02, 0.1, 300]
    const threshold = normalQuantile(pd)
    let lit = 0
    for (let year = 0; year < 4000; year++) {
      const factor = normalQuantile(uniform())
      const given = normalCdf((threshold - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation))
      let defaults = 0
      for (let client = 0; client < borrowers; client++) if (uniform() < given) defaults++
      const { total } = backtest([{ grade: 'A', probabilityOfDefault: pd, borrowers, defaults }], {
        assetCorrelation: correlation,
      })
      if (total.light !== 'green') lit++
    }
    expect(lit / 4000).toBeGreaterThan(0.03)
    expect(lit / 4000).toBeLessThan(0.06)
  })

  it('refuses options that are none', () => {
    const path = (options: BacktestOptions): string => thrown(() => backtest(grades, options)).path
    expect(path({ assetCorrelation: 1 })).toBe('options.assetCorrelation')
    expect(path({ lights: [0.99, 0.9] })).toBe('options.lights')
    expect(path({ lights: [0.9, 1] })).toBe('options.lights')
    expect(path(JSON.parse('{ "lights": [0.9] }'))).toBe('options.lights')
    expect(path(JSON.parse('{ "rho": 0.9 }'))).toBe('options.rho')
  })
})

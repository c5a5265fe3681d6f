import { describe, expect, it } from 'vitest'
import type { CashFlowForecast } from '../../../src/project/index.js'
import { blendWithPlan, forecastCashFlow } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'

const period = { from: '2025-01-01', until: '2025-12-31', expected: 100, standardError: 10 }
const forecast: CashFlowForecast = {
  kind: 'cash-flow-forecast',
  every: 'year',
  level: 0.95,
  method: 'naive',
  reason: '',
  trials: [],
  history: [],
  warnings: [],
  periods: [period, { ...period, from: '2026-01-01', until: '2026-12-31' }],
}
const plan = [
  { date: '2025-03-01', amount: 60 },
  { date: '2025-09-01', amount: 60 },
]
const pastPlans = Array.from({ length: 20 }, (_, i) => ({ planned: 100, actual: i % 2 === 0 ? 92 : 108 }))

describe('blendWithPlan', () => {
  it('weighs by precision, and widens what contradicts itself', () => {
    const [first] = blendWithPlan({ forecast, plan, pastPlans }).periods
    const { record } = blendWithPlan({ forecast, plan, pastPlans })
    const corrected = 120 * Math.exp(record.bias)
    const u = corrected ** 2 * Math.expm1(record.spread ** 2)
    expect(first?.correctedPlan).toBeCloseTo(corrected, 10)
    expect(first?.planWeight).toBeCloseTo(100 / (100 + u), 10)
    expect(first?.expected).toBeCloseTo((corrected * 100 + 100 * u) / (100 + u), 10)
    const apart = Math.abs(corrected - 100) / Math.sqrt(100 + u)
    expect(first?.disagreement).toBeCloseTo(apart, 10)
    expect(first?.standardError).toBeCloseTo(Math.sqrt((100 * u) / (100 + u)) * Math.max(1, apart), 10)
  })

  it('lies between forecast and corrected plan, and leaves the forecast where nothing is planned', () => {
    const { periods, reasons } = blendWithPlan({ forecast, plan, pastPlans })
    expect(periods[0]?.expected).toBeGreaterThan(100)
    expect(periods[0]?.expected).toBeLessThan(periods[0]?.correctedPlan ?? Number.NaN)
    expect(periods[1]).toMatchObject({ expected: 100, planWeight: 0, standardError: 10 })
    expect(reasons).toContain('1 of 2 periods have no plan: the forecast stands alone.')
  })

  it('believes history without past plans, plans that always came true, and history again where plans were wild', () => {
    const weight = (past: typeof pastPlans) =>
      blendWithPlan({ forecast, plan, pastPlans: past }).periods[0]?.planWeight ?? Number.NaN
    const perfect = Array.from({ length: 200 }, () => ({ planned: 100, actual: 100 }))
    const wild = [
      { planned: 1, actual: 1e200 },
      { planned: 1e200, actual: 1 },
    ]
    expect(weight([])).toBeLessThan(0.05)
    expect(weight(perfect)).toBeGreaterThan(0.8)
    expect(weight(wild)).toBeLessThan(1e-6)
    expect(Number.isFinite(blendWithPlan({ forecast, plan, pastPlans: wild }).periods[0]?.expected)).toBe(true)
    expect(weight(perfect.slice(0, 1))).toBeGreaterThan(weight([]))
  })

  it('stands on the plan alone where history cannot tell, and says so', () => {
    const short = forecastCashFlow([{ date: '2024-12-31', amount: 50 }], { every: 'year', horizon: 1 })
    const { periods, reasons } = blendWithPlan({ forecast: short, plan, pastPlans })
    expect(periods[0]?.planWeight).toBe(1)
    expect(reasons.some(reason => reason.includes('stands alone'))).toBe(true)
  })

  it('takes errors of the same downturn together: less is gained by a second opinion', () => {
    const error = (correlation: number) =>
      blendWithPlan({ forecast, plan, pastPlans, correlation }).periods[0]?.standardError ?? 0
    expect(error(0.5)).toBeGreaterThan(error(0))
  })

  it('is as far off as it says, where plans and forecasts are as they were', () => {
    // The true value is 100; a forecast is off by 10, a plan by 15 % and a tenth too high, as 30 past plans were.
    const draws = [-1.28, -0.84, -0.52, -0.25, 0, 0.25, 0.52, 0.84, 1.28]
    let held = 0
    for (const f of draws) {
      for (const p of draws) {
        const past = Array.from({ length: 27 }, (_, i) => ({
          planned: 110 * Math.exp(0.15 * draws[i % 9]!),
          actual: 100,
        }))
        const near: CashFlowForecast = { ...forecast, periods: [{ ...period, expected: 100 + 10 * f }] }
        const [one] = blendWithPlan({
          forecast: near,
          plan: [{ date: '2025-01-01', amount: 110 * Math.exp(0.15 * p) }],
          pastPlans: past,
        }).periods
        if (one!.lower! <= 100 && one!.upper! >= 100) held++
      }
    }
    expect(held).toBe(81)
  })

  it('names what is wrong', () => {
    const refusal = (change: object) =>
      thrown(() => Reflect.apply(blendWithPlan, undefined, [{ forecast, plan, ...change }]))
    expect(refusal({ plan: [{ date: '2030-01-01', amount: 1 }] })).toMatchObject({ code: 'NO_DATA', path: 'plan' })
    expect(refusal({ plan: null }).path).toBe('plan')
    expect(refusal({ forecast: {} }).path).toBe('forecast.kind')
    expect(refusal({ forecast: { ...forecast, level: 95 } }).path).toBe('forecast.level')
    expect(refusal({ forecast: { ...forecast, periods: [null] } }).path).toBe('forecast.periods[0]')
    expect(refusal({ correlation: 1 }).path).toBe('correlation')
    expect(refusal({ pastPlan: [] }).path).toBe('input.pastPlan')
  })
})

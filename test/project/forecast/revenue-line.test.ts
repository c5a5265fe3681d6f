import { describe, expect, it } from 'vitest'
import { forecastCashFlow, revenueLineOf } from '../../../src/project/index.js'
import { checkProjectDescription } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { solarPlant } from '../samples.js'

const history = Array.from({ length: 24 }, (_, i) => ({
  date: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-28`,
  amount: 100 + ((i * 7) % 5),
}))
const forecast = forecastCashFlow(history, { every: 'month', horizon: 24, method: 'mean', currency: 'EUR' })

describe('revenueLineOf', () => {
  it('adds up years', () => {
    const line = revenueLineOf(forecast, { name: 'Rents', kind: 'yearly' })
    expect(line).toMatchObject({ kind: 'yearly', name: 'Rents', currency: 'EUR' })
    expect(line.amounts).toHaveLength(2)
    expect(line.amounts[0]).toBeCloseRelative(12 * forecast.periods[0]!.expected, 1e-12)
    const cautious = revenueLineOf(forecast, { name: 'Rents', kind: 'yearly', of: 'lower' })
    expect(cautious.amounts[0]).toBeLessThan(line.amounts[0]!)
  })

  it('is a line that a description takes', () => {
    const plant = solarPlant()
    const line = revenueLineOf(forecastCashFlow(history, { every: 'month', horizon: 24, method: 'mean' }), {
      name: 'Rents',
      kind: 'yearly',
    })
    expect(checkProjectDescription({ ...plant, revenues: [...plant.revenues, line] })).toEqual([])
    expect(revenueLineOf(forecast, { name: 'Rents' }).amounts[0]).toEqual({
      date: '2025-01-31',
      amount: forecast.periods[0]?.expected,
    })
  })

  it('names what cannot be revenue', () => {
    const losses = forecastCashFlow([{ date: '2024-12-31', amount: -5 }], { every: 'year', horizon: 1 })
    expect(thrown(() => revenueLineOf(losses, { name: 'x' }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'of.periods[0].expected',
    })
    expect(thrown(() => revenueLineOf(losses, { name: 'x', of: 'lower' })).code).toBe('NO_DATA')
    const five = forecastCashFlow(history, { every: 'month', horizon: 5 })
    expect(thrown(() => revenueLineOf(five, { name: 'x', kind: 'yearly' })).path).toBe('of.periods')
    expect(thrown(() => Reflect.apply(revenueLineOf, undefined, [{}, { name: 'x' }])).path).toBe('of.kind')
  })

  it('names a period that is none', () => {
    const whole = forecastCashFlow(history, { every: 'month', horizon: 12 })
    const refusal = (period: unknown) =>
      thrown(() => Reflect.apply(revenueLineOf, undefined, [{ ...whole, periods: [period] }, { name: 'x' }])).path
    expect(refusal(null)).toBe('of.periods[0]')
    expect(refusal({ expected: 5 })).toBe('of.periods[0].until')
    expect(refusal({ until: '2025-01-31', expected: '5' })).toBe('of.periods[0].expected')
    expect(refusal({ until: '2025-01-31', expected: Number.POSITIVE_INFINITY })).toBe('of.periods[0].expected')
  })
})

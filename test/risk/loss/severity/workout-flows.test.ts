import { describe, expect, it } from 'vitest'
import type { WorkoutFlow } from '../../../../src/risk/index.js'
import { flowValues, valuedOn } from '../../../../src/risk/loss/severity/workout-flows.js'
import { thrown } from '../../../errors/thrown.js'

const RATE = { annualDiscountRate: 0.1, dayCount: 'actual/365' } as const
const FLOWS: readonly WorkoutFlow[] = [
  { date: '2022-01-01', amount: 110 },
  { date: '2021-01-01', amount: -10 },
  { date: '2022-01-01', amount: 22, kind: 'cost' },
  { date: '2023-01-01', amount: 121, kind: 'further-drawing' },
]
const worth = (flows: readonly WorkoutFlow[]) => flowValues({ defaultedOn: '2021-01-01', flows }, RATE)

describe('flowValues', () => {
  it('values each kind on the day of default', () => {
    const of = worth(FLOWS)
    expect(of('recovery')).toBeCloseRelative(90, 1e-13)
    expect(of('cost')).toBeCloseRelative(20, 1e-13)
    expect(of('further-drawing')).toBeCloseRelative(100, 1e-13)
    expect(worth([])('recovery')).toBe(0)
  })

  it('refuses what comes before the default, negative costs, and two currencies', () => {
    const path = (flow: object) => thrown(() => worth([{ date: '2022-01-01', amount: 1, ...flow }])).path
    expect(path({ date: '2020-12-31' })).toBe('workout.flows[0].date')
    expect(path({ amount: -1, kind: 'cost' })).toBe('workout.flows[0].amount')
    expect(path({ paid: 1 })).toBe('workout.flows[0].paid')
    const two = [
      { ...FLOWS[0]!, currency: 'EUR' },
      { ...FLOWS[2]!, currency: 'CNY' },
    ]
    expect(thrown(() => worth(two)).code).toBe('MIXED_CURRENCIES')
  })
})

it('values on the day of default', () => {
  expect(valuedOn('2021-01-01', RATE)).toEqual({ annualDiscountRate: 0.1, on: '2021-01-01', dayCount: 'actual/365' })
  expect(valuedOn('2021-01-01', { annualDiscountRate: 0 })).toEqual({ annualDiscountRate: 0, on: '2021-01-01' })
})

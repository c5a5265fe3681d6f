import { expect, it } from 'vitest'
import { apply } from '../../../src/statistics/control-charts/apply.js'
import { fromParams } from '../../../src/statistics/control-charts/from-params.js'
import type { ControlParams } from '../../../src/statistics/control-charts/types.js'
import { thrown } from '../../errors/thrown.js'

it('says that its figures were given, and keeps them as they are', () => {
  const limits = fromParams({ chart: 'ewma', centre: -0, standardDeviation: 2, sigmas: 2.7, lambda: 0.1 })
  expect(limits.params).toEqual({ chart: 'ewma', centre: 0, standardDeviation: 2, sigmas: 2.7, lambda: 0.1 })
  expect(limits.fit).toEqual({ source: 'given' })
  expect(Object.isFrozen(limits.params)).toBe(true)
})

it('refuses what the chart has no use for, and what it lacks', () => {
  const surplus = { chart: 'p', centre: 0.1, sigmas: 3, scale: 2 } as const
  expect(thrown(() => fromParams(surplus))).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'params.scale' })
  const lacking = JSON.parse('{"chart":"cusum","centre":1,"standardDeviation":1,"reference":0.5,"decision":5}')
  expect(thrown(() => fromParams(lacking)).path).toBe('params.headStart')
})

const BEYOND: readonly (readonly [string, ControlParams])[] = [
  ['sigmas', { chart: 'individuals', centre: 0, standardDeviation: 1, sigmas: 1e300 }],
  ['sigmas', { chart: 'p', centre: 0.1, sigmas: 1.1e6 }],
  ['centre', { chart: 'u', centre: 1e308, sigmas: 3 }],
  ['scale', { chart: 'laney-mean', centre: 0, scale: 1e308, sigmas: 3 }],
  ['scale', { chart: 'laney-u', centre: 1, scale: 1e200, sigmas: 3 }],
]
it.each(BEYOND)('refuses %s that would make limits infinite', (field, params) => {
  expect(thrown(() => fromParams(params))).toMatchObject({ code: 'OUT_OF_RANGE', path: `params.${field}` })
})

it('has finite limits at the ends of what it takes', () => {
  const rates = fromParams({ chart: 'laney-u', centre: 1e150, scale: 1e150, sigmas: 1e6 })
  expect(apply(rates, { counts: [1], sizes: [1e-100] }).upper[0]).toBeLessThan(Infinity)
  const figures = fromParams({ chart: 'laney-mean', centre: 1e100, scale: 1e201, sigmas: 1e6 })
  const { lower, upper } = apply(figures, { values: [0], standardErrors: [1e100] })
  expect([lower[0], upper[0]].every(Number.isFinite)).toBe(true)
})

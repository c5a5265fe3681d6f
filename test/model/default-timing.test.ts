import { expect, it } from 'vitest'
import {
  constantTiming,
  expectCurve,
  expectDefault,
  expectProbability,
  hazardTiming,
  perYear,
  pointTiming,
  thenDefault,
} from '../../src/model/default-timing.js'
import { curve } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const HAZARD = -Math.log(0.98)
const TIMES = [0, 1, 2, 3]

it('tells one hazard alike as probability of a year, as hazards, as survival and as probabilities', () => {
  const unit = 'year'
  const survival = TIMES.map(time => 0.98 ** time)
  const timings = [
    constantTiming(0.02),
    hazardTiming(curve({ unit, times: [0], values: [HAZARD], between: 'step', quantity: 'hazard' })),
    pointTiming(curve({ unit, times: TIMES, values: survival, between: 'log-linear', quantity: 'survival' })),
    pointTiming(
      curve({ unit, times: TIMES, values: survival.map(s => 1 - s), between: 'linear', quantity: 'probability' }),
    ),
  ]
  for (const { survival: alive, probability } of timings) {
    expect(alive(0)).toBe(1)
    expect(alive(2)).toBeCloseRelative(0.98 ** 2, 1e-14)
    expect(probability(1, 3)).toBeCloseRelative(0.98 - 0.98 ** 3, 1e-13)
    expect(probability(0, 1) + probability(1, 3)).toBeCloseRelative(1 - alive(3), 1e-13)
  }
  for (const { survival: alive } of timings.slice(0, 3)) expect(alive(0.5)).toBeCloseRelative(Math.sqrt(0.98), 1e-13)
  expect(thenDefault(HAZARD, HAZARD)).toBeCloseRelative(0.98 * 0.02, 1e-14)
})

it('holds the last value of points, and lets all default of hazards beyond doubles', () => {
  const points = { unit: 'month', times: [0, 12], values: [1, 0.9], between: 'linear', quantity: 'survival' } as const
  expect(pointTiming(curve(points)).survival(9)).toBe(0.9)
  expect(pointTiming(curve(points)).probability(1, 9)).toBe(0)
  const endless = curve({ unit: 'year', times: [0], values: [1e308], between: 'step', quantity: 'hazard' })
  expect([hazardTiming(endless).survival(100), hazardTiming(endless).probability(0, 100)]).toEqual([0, 1])
})

it('begins curves of points now', () => {
  const late = { unit: 'year', times: [1], values: [0.9], between: 'linear', quantity: 'survival' } as const
  expect(expectDefault(late, 'p')).toMatchObject({ times: [0, 1], values: [1, 0.9] })
  expect(expectDefault({ ...late, quantity: 'probability' }, 'p')).toMatchObject({ values: [0, 0.9] })
  expect(thrown(() => expectDefault({ ...late, times: [0] }, 'p')).path).toBe('p.values[0]')
})

it('names what is wrong, and knows units per year', () => {
  expect(thrown(() => expectProbability(2, 'x')).hint).toBe('Write 2 % as 0.02')
  expect(thrown(() => expectCurve(JSON.parse('5'), 'x', 'a curve')).code).toBe('INVALID_TYPE')
  expect(thrown(() => Reflect.apply(expectDefault, undefined, [undefined, 'p'])).code).toBe('MISSING_VALUE')
  expect([perYear({ unit: 'month' }), perYear({ unit: 'year' }), perYear({ unit: 'day' })]).toEqual([12, 1, 365.25])
})

import { expect, it } from 'vitest'
import { incidenceCurve, survivalCurve } from '../../../src/lifetime/relationship/ending-curves.js'

const course = {
  days: [0, 10, 20, 30],
  survival: [1, 0.75, 0.5, 0.25],
  later: [
    Float64Array.of(0.75, 0.25),
    Float64Array.of(0.5, 0.25),
    Float64Array.of(0.25, 0.25),
    Float64Array.of(0, 0.25),
  ],
}

it('draws who lasts, and who has ended', () => {
  expect(survivalCurve(course, [20, 30])).toEqual({
    unit: 'day',
    times: [0, 20, 30],
    values: [1, 0.5, 0.25],
    between: 'log-linear',
    quantity: 'survival',
  })
  expect(incidenceCurve(course, [20, 30], 0)).toEqual({
    unit: 'day',
    times: [0, 20, 30],
    values: [0, 0.5, 0.75],
    between: 'linear',
    quantity: 'probability',
  })
})

it('has no logarithm of nobody', () => {
  expect(survivalCurve({ ...course, survival: [1, 0.5, 0, 0] }, [10, 30]).between).toBe('linear')
})

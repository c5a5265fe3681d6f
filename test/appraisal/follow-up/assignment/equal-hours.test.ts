import { expect, it } from 'vitest'
import { planOfEqualHours } from '../../../../src/appraisal/follow-up/assignment/equal-hours.js'

const rows = (...benefits: readonly (readonly number[])[]) => benefits.map(row => Float64Array.from(row))

it('pairs tasks with places, and leaves out who cannot', () => {
  const found = planOfEqualHours({
    benefits: rows([3, 2], [3, -1], [-1, -1]),
    taskHours: Float64Array.of(2, 2, 2),
    personHours: Float64Array.of(3.9, 4),
  })
  expect(Array.from(found?.personOf ?? [])).toEqual([1, 0, -1])
})

it('gives 0.3 hours three places of 0.1, and nobody without hours', () => {
  const taskHours = Float64Array.of(0.1, 0.1, 0.1)
  const benefits = rows([1], [1], [1])
  expect(
    Array.from(planOfEqualHours({ benefits, taskHours, personHours: Float64Array.of(0.3) })?.personOf ?? []),
  ).toEqual([0, 0, 0])
  expect(
    Array.from(planOfEqualHours({ benefits, taskHours, personHours: Float64Array.of(0) })?.personOf ?? []),
  ).toEqual([-1, -1, -1])
})

it('does not take tasks of several lengths', () => {
  expect(
    planOfEqualHours({ benefits: rows([1], [1]), taskHours: Float64Array.of(1, 2), personHours: Float64Array.of(9) }),
  ).toBeUndefined()
})

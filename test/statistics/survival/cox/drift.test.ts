import { expect, it } from 'vitest'
import { driftOf } from '../../../../src/statistics/survival/cox/drift.js'
import { fittedRows } from '../../../../src/statistics/survival/cox/fitted-rows.js'
import { columns, durations } from './borrowers.js'
import { FITTED } from './fitted.js'

const [{ model }] = FITTED as readonly [(typeof FITTED)[number]]
const fitted = fittedRows(model, durations, columns, {})
const { times } = fitted.problem.sets

it('is nothing along what does not change with time', () => {
  const { score, information } = driftOf(
    fitted,
    times.map(() => 1),
  )
  for (const value of score) expect(value).toBeCloseTo(0, 7)
  expect(information[0]).toBe(0)
  expect(information[3]).toBe(0)
})

it('does not depend on where time counts from, and goes with its unit', () => {
  const one = driftOf(fitted, times)
  const other = driftOf(
    fitted,
    times.map(time => 100 + 3 * time),
  )
  for (const j of [0, 1]) expect(other.score[j]! / 3).toBeCloseTo(one.score[j]!, 5)
  for (const cell of [0, 1, 2, 3]) expect(other.information[cell]! / 9).toBeCloseTo(one.information[cell]!, 5)
})

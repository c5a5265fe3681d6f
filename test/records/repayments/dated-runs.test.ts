import { expect, it } from 'vitest'
import { datedRuns } from '../../../src/records/repayments/dated-runs.js'

it('puts rows in the order of contract, day and amount, and adds them up', () => {
  const day = Int32Array.of(3, 9, 1, 3, 2, 5)
  const amount = Float64Array.of(30, 90, 10, 5, 20, 50)
  const runs = datedRuns(Int32Array.of(1, 0, 1, 1, -1, 0), { day, amount }, 3)
  expect([...runs.starts]).toEqual([0, 2, 5, 5])
  expect([...runs.day]).toEqual([5, 9, 1, 3, 3])
  expect([...runs.amount]).toEqual([50, 90, 10, 5, 30])
  expect([...runs.soFar]).toEqual([50, 140, 10, 15, 45])
})

it('is empty for no row, or none of a contract', () => {
  const none = datedRuns(Int32Array.of(-1), { day: Int32Array.of(1), amount: Float64Array.of(1) }, 1)
  expect([none.day.length, [...none.starts]]).toEqual([0, [0, 0]])
  expect([...datedRuns(new Int32Array(0), { day: new Int32Array(0), amount: new Float64Array(0) }, 2).starts]).toEqual([
    0, 0, 0,
  ])
})

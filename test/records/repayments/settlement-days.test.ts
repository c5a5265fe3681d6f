import { expect, it } from 'vitest'
import { datedRuns } from '../../../src/records/repayments/dated-runs.js'
import { settlementDays, tolerances } from '../../../src/records/repayments/settlement-days.js'
import { NEVER } from '../../../src/records/repayments/types.js'

const runs = (day: number[], amount: number[]) =>
  datedRuns(new Int32Array(day.length), { day: Int32Array.from(day), amount: Float64Array.from(amount) }, 1)

it('pays the oldest instalment first, and needs it in full', () => {
  const due = runs([10, 20, 30], [100, 100, 100])
  const days = (paid: ReturnType<typeof runs>) => [...settlementDays(due, paid, Float64Array.of(0))]
  expect(days(runs([12, 25], [150, 49]))).toEqual([12, NEVER, NEVER])
  expect(days(runs([12, 25], [150, 50]))).toEqual([12, 25, NEVER])
  expect(days(runs([1], [1000]))).toEqual([1, 1, 1])
  expect(days(runs([], []))).toEqual([NEVER, NEVER, NEVER])
})

it('takes an instalment of nothing for paid', () => {
  const due = runs([10, 20, 30], [0, 100, 0])
  const [first, second, third] = settlementDays(due, runs([25], [100]), Float64Array.of(0))
  expect([first! < 10, second, third]).toEqual([true, 25, 25])
})

it('forgives nothing of whole amounts, rounding of others, and what cannot be exact', () => {
  expect([...tolerances(runs([1], [100]), runs([1], [99]))]).toEqual([0])
  expect([...tolerances(runs([1, 2], [0.1, 0.2]), runs([3], [0.3]))][0]).toBeCloseTo(3e-10, 20)
  expect([...tolerances(runs([1, 2], [2 ** 53, 2]), runs([], []))][0]).toBeGreaterThan(0)
  const due = runs([1, 2], [0.1, 0.2])
  const paid = runs([3], [0.3])
  expect([...settlementDays(due, paid, tolerances(due, paid))]).toEqual([3, 3])
  expect([...settlementDays(due, paid, Float64Array.of(0))]).toEqual([3, NEVER])
})

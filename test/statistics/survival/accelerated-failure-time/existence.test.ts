import { expect, it } from 'vitest'
import { expectEstimable } from '../../../../src/statistics/survival/accelerated-failure-time/existence.js'
import { readRows } from '../../../../src/statistics/survival/accelerated-failure-time/rows.js'

const of = (event: number[], columns: Record<string, number[]>): unknown =>
  expectEstimable(readRows({ unit: 'day', duration: event.map((_, i) => i + 1), event }, columns))

it('finds what only a sum of columns tells', () => {
  // Events have a + b = 3, those censored 4 or 5.
  const columns = { a: [1, 2, 0, 2, 3], b: [2, 1, 3, 2, 2], noise: [1, 5, 2, 3, 1] }
  expect(() => of([1, 1, 1, 0, 0], columns)).toThrow(/a, b.*SEPARATED_OUTCOMES/)
})

it('passes where censored rows lie on both sides', () => {
  expect(() => of([1, 1, 1, 0, 0], { a: [1, 1, 1, 0, 2] })).not.toThrow()
  expect(() => of([1, 1, 1, 0, 0], {})).not.toThrow()
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areHistories, LARGEST_COUNT } from '../../src/records/quick-check.js'
import { checkHistories } from '../../src/records/summary-columns.js'

const cell = fc.oneof(
  { arbitrary: fc.constantFrom(0, 1, 2, 3), weight: 9 },
  fc.constantFrom(
    -0,
    0.5,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_VALUE,
    LARGEST_COUNT,
    LARGEST_COUNT + 1,
  ),
)

function isTaken(...columns: readonly [number[], number[], number[]]): boolean {
  try {
    checkHistories(...columns)
    return true
  } catch {
    return false
  }
}

describe('areHistories', () => {
  it('takes of typed columns what the careful check takes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 3 }), rows => {
        const columns = [rows.map(([x]) => x), rows.map(([, tx]) => tx), rows.map(([, , age]) => age)] as const
        const [frequency, recency, age] = columns
        const quick = areHistories(Float64Array.from(frequency), Float64Array.from(recency), Float64Array.from(age))
        expect(quick).toBe(isTaken(frequency, recency, age))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves columns that may hold anything to the careful check', () => {
    const column = Float64Array.of(1)
    expect(areHistories(Int32Array.of(1), Float32Array.of(1), column)).toBe(true)
    expect(areHistories([1], column, column)).toBe(false)
    expect(areHistories(column, column, JSON.parse('["1"]'))).toBe(false)
  })
})

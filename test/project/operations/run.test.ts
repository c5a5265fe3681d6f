import { describe, expect, it } from 'vitest'
import { readRun } from '../../../src/project/operations/run.js'
import { someGrid } from './some-project.js'

const grid = someGrid()

describe('readRun', () => {
  it('is as planned without changes', () => {
    expect(readRun([], grid)).toEqual({ drivers: [], start: 6, last: 42 })
  })

  it('starts later by all delays, at most at the end, and ends with the first abandonment', () => {
    expect(
      readRun(
        [
          { on: 'delay', values: [3] },
          { on: 'delay', values: [4] },
        ],
        grid,
      ).start,
    ).toBe(13)
    expect(readRun([{ on: 'delay', values: [400] }], grid).start).toBe(42)
    const given = (...months: readonly number[]) =>
      readRun(
        months.map(month => ({ on: 'abandonment' as const, values: [month] })),
        grid,
      )
    expect(given(20, 9).last).toBe(9)
    expect(given(100).last).toBe(42)
  })

  it('adds growth by year of operation: of one index, and of all', () => {
    const { inflation } = readRun(
      [
        { on: 'inflation', values: [0.01, 0.02] },
        { on: 'inflation', name: 'wages', values: [0.1] },
      ],
      grid,
    )
    const added = (index: string | undefined) => [0, 6, 17, 18, 99].map(month => inflation?.(index)?.(month))
    expect(added('wages')).toEqual([0.11, 0.11, 0.11, 0.12, 0.12].map(rate => expect.closeTo(rate, 14)))
    expect(added(undefined)).toEqual([0.01, 0.01, 0.01, 0.02, 0.02])
    const { inflation: ofWages } = readRun([{ on: 'inflation', name: 'wages', values: [0.1] }], grid)
    expect(ofWages?.('energy')).toBeUndefined()
    expect(ofWages?.(undefined)).toBeUndefined()
  })
})

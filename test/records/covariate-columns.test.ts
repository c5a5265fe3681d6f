import { describe, expect, it } from 'vitest'
import { collectIssues } from '../../src/errors/index.js'
import { levelColumns, numberColumn } from '../../src/records/covariate-columns.js'

const rows = Int32Array.of(2, 0, 1)
const path = (row: number): string => `table.x[${row}]`

function covariate(...cells: unknown[]) {
  return { name: 'x', cells, path }
}

function issuesOf(work: (faults: ReturnType<typeof collectIssues>) => void): unknown {
  const faults = collectIssues()
  work(faults)
  try {
    faults.throwIfAny()
    return []
  } catch (error) {
    return error
  }
}

describe('numberColumn', () => {
  it('takes numbers, and true as 1', () => {
    const faults = collectIssues()
    expect(numberColumn(covariate(true, -2.5, false), rows, faults)).toEqual(['x', Float64Array.of(0, 1, -2.5)])
    expect(faults.count).toBe(0)
  })

  it('tells of every other cell', () => {
    const error = issuesOf(faults => numberColumn(covariate(Number.NaN, undefined, '1'), rows, faults))
    expect(error).toMatchObject({
      issueCount: 3,
      issues: [
        { code: 'INVALID_TYPE', path: 'table.x[2]', hint: expect.stringContaining('levels: { x: [') },
        { code: 'OUT_OF_RANGE', path: 'table.x[0]', expected: 'a finite number, true or false' },
        { code: 'MISSING_VALUE', path: 'table.x[1]' },
      ],
    })
  })
})

describe('levelColumns', () => {
  it('has a column for every level but the reference', () => {
    expect(levelColumns(covariate('c', 'a', 'b'), ['a', 'b', 'c'], rows, collectIssues())).toEqual([
      ['x=b', Float64Array.of(1, 0, 0)],
      ['x=c', Float64Array.of(0, 1, 0)],
    ])
    expect(levelColumns(covariate(2, 1, 2), [1, 2], rows, collectIssues())).toEqual([['x=2', Float64Array.of(1, 1, 0)]])
  })

  it('tells of a level that nobody named, and of none', () => {
    const error = issuesOf(faults => levelColumns(covariate('A', undefined, 1), ['a', '1'], rows, faults))
    expect(error).toMatchObject({
      issues: [
        { code: 'OUT_OF_RANGE', path: 'table.x[2]', expected: 'one of "a", "1"', received: '1' },
        { code: 'OUT_OF_RANGE', path: 'table.x[0]', received: '"A"' },
        { code: 'MISSING_VALUE', path: 'table.x[1]' },
      ],
    })
  })
})

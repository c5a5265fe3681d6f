import { describe, expect, it } from 'vitest'
import { rangedFigure, readColumn, rowsOf } from '../../../src/risk/coefficient/figures.js'
import { thrown } from '../../errors/thrown.js'

const pathOf = (column: string, row?: number): string => (row === undefined ? column : `${column}[${row}]`)
const FINITE = { expected: 'a finite number', isGood: Number.isFinite }

describe('readColumn', () => {
  it('reads numbers and gaps', () => {
    const { known, value, lower, upper } = readColumn([0.5, null], 'a', 2, pathOf, FINITE)
    expect([[...known], [...value], [...lower], [...upper]]).toEqual([
      [1, 0],
      [0.5, 0],
      [0.5, 0],
      [0.5, 0],
    ])
  })

  it('reads ranges, whose ends may be gaps where the value is one', () => {
    const column = { value: [0.5, null], lower: [0.4, null], upper: [0.8, null] }
    const { known, lower, upper } = readColumn(column, 'a', 2, pathOf, FINITE)
    expect([[...known], [...lower], [...upper]]).toEqual([
      [1, 0],
      [0.4, 0],
      [0.8, 0],
    ])
  })

  it('takes no column for gaps throughout', () => {
    expect([...readColumn(undefined, 'a', 3, pathOf, FINITE).known]).toEqual([0, 0, 0])
  })

  it('names every bad cell', () => {
    const error = thrown(() => readColumn([1, Number.NaN, Number.POSITIVE_INFINITY], 'a', 3, pathOf, FINITE))
    expect([error.path, error.issueCount, error.hint]).toEqual(['a[1]', 2, 'A figure that is not known is null'])
    const open = { value: [0.5], lower: [null], upper: [0.8] }
    expect(thrown(() => readColumn(open, 'a', 1, pathOf, FINITE)).path).toBe('a.lower[0]')
    const crossed = { value: [0.9], lower: [0.4], upper: [0.8] }
    expect(thrown(() => readColumn(crossed, 'a', 1, pathOf, FINITE)).message).toBe(
      'a.value[0]: expected a number within its range, 0.4 to 0.8, received 0.9 [OUT_OF_RANGE]',
    )
  })

  it('forgives a range that rounding left a digit short', () => {
    const column = { value: [0.3], lower: [0.1 + 0.2], upper: [0.3] }
    const { value, lower, upper } = readColumn(column, 'a', 1, pathOf, FINITE)
    expect([lower[0], value[0], upper[0]]).toEqual([0.3, 0.3, 0.3])
  })

  it('wants columns of one length', () => {
    expect(thrown(() => readColumn([1], 'a', 2, pathOf, FINITE)).code).toBe('LENGTH_MISMATCH')
    const short = { value: [1, 2], lower: [1], upper: [1, 2] }
    expect(thrown(() => readColumn(short, 'a', 2, pathOf, FINITE)).path).toBe('a')
  })
})

it('rowsOf counts rows, and refuses what is no column', () => {
  expect(rowsOf([1, null], 'columns.a')).toBe(2)
  expect(rowsOf({ value: [1], lower: [0], upper: [2] }, 'columns.a')).toBe(1)
  // @ts-expect-error no column
  expect(thrown(() => rowsOf('abc', 'columns.a')).code).toBe('INVALID_TYPE')
  // @ts-expect-error no column
  expect(thrown(() => rowsOf(7, 'columns.a')).path).toBe('columns.a')
})

it('rangedFigure reads scores and shares with their ranges', () => {
  const interval = { lower: 0.4, upper: 0.8 }
  const ranged = { value: 0.5, ...interval }
  expect(rangedFigure(ranged, 'a')).toBe(ranged)
  expect(rangedFigure({ score: 0.5, range: interval }, 'a')).toEqual(ranged)
  expect(rangedFigure({ of: 20, share: 0.5, interval }, 'a')).toEqual(ranged)
  expect(rangedFigure({ of: 20, share: 0.5 }, 'a')).toEqual({ value: 0.5, lower: 0.5, upper: 0.5 })
  expect(rangedFigure({ range: { lower: 0, upper: 1 } }, 'a')).toBe(undefined)
  expect(rangedFigure({ of: 0 }, 'a')).toBe(undefined)
  // @ts-expect-error no range
  expect(thrown(() => rangedFigure({ score: 0.5, range: null }, 'a')).path).toBe('a.range')
  // @ts-expect-error no interval
  expect(thrown(() => rangedFigure({ of: 20, share: 0.5, interval: 0.1 }, 'a')).path).toBe('a.interval')
  // @ts-expect-error a slip of the pen is no missing figure
  expect(thrown(() => rangedFigure({ vlaue: 0.5 }, 'client.rating')).path).toBe('client.rating')
})

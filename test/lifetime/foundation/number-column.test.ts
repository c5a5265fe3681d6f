import { describe, expect, it } from 'vitest'
import { expectNonNegative } from '../../../src/errors/index.js'
import { numberColumn } from '../../../src/lifetime/foundation/number-column.js'
import { thrown } from '../../errors/thrown.js'

const column = (cells: unknown): Float64Array =>
  numberColumn(cells as ArrayLike<number>, 'options.age', expectNonNegative)

describe('numberColumn', () => {
  it('copies what it checked', () => {
    const cells = Float64Array.of(1, 2.5)
    expect(column(cells)).toEqual(cells)
    expect(column(cells)).not.toBe(cells)
    expect(column([0])).toEqual(Float64Array.of(0))
  })

  it.each([
    [undefined, 'INVALID_TYPE', 'options.age'],
    [null, 'INVALID_TYPE', 'options.age'],
    ['52', 'INVALID_TYPE', 'options.age'],
    [{ length: 1.5 }, 'OUT_OF_RANGE', 'options.age.length'],
    [[], 'EMPTY_INPUT', 'options.age'],
    [[1, null], 'INVALID_TYPE', 'options.age[1]'],
    [[1, '2'], 'INVALID_TYPE', 'options.age[1]'],
    [[-1], 'OUT_OF_RANGE', 'options.age[0]'],
  ])('refuses %j', (cells, code, path) => {
    expect(thrown(() => column(cells))).toMatchObject({ code, path })
  })
})

import { describe, expect, it } from 'vitest'
import { readCells } from '../../../src/records/rating-histories/read-cells.js'
import { thrown } from '../../errors/thrown.js'

describe('reading cells', () => {
  it('brings rows and columns into columns, and names cells as they came', () => {
    const rows = readCells([{ client: 1, time: 2, rating: 'A' }], 'data', ['client', 'rating'])
    expect(rows).toMatchObject({ size: 1, moment: 'time', columns: { client: [1], time: [2], rating: ['A'] } })
    expect(rows.path('rating', 4)).toBe('data[4].rating')
    const columns = readCells({ client: [1], date: ['x'], rating: ['A'] }, 'data', ['client', 'rating'])
    expect(columns).toMatchObject({ size: 1, moment: 'date', columns: { date: ['x'] } })
    expect(columns.path('rating', 4)).toBe('data.rating[4]')
  })

  it('says what shape it wants', () => {
    expect(thrown(() => readCells('x', 'moves', ['client', 'from', 'to']))).toMatchObject({
      code: 'INVALID_TYPE',
      expected: 'rows { client, date or time, from, to }, or columns of the same names',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { readColumns } from '../../../../src/segmentation/rules/columns/read-columns.js'
import { readScheme } from '../../../../src/segmentation/rules/read-scheme.js'
import { FACTS, rule, SAMPLE, schemeOf } from '../support.js'

const reading = readScheme(SAMPLE)
const read = (columns: unknown) => Reflect.apply(readColumns, undefined, [reading, columns])

describe('columns', () => {
  it('are numbers with NaN where they are missing, and codes with 0', () => {
    const { size, columns, unread } = readColumns(reading, {
      revenue: [5, null, 0],
      listed: [true, undefined, false],
      colour: ['red', 'red', 'red'],
    })
    expect(size).toBe(3)
    expect(unread).toEqual(['colour'])
    expect(columns.get('revenue')).toEqual({ figures: Float64Array.of(5, Number.NaN, 0) })
    expect(columns.get('listed')).toEqual({ codes: Uint32Array.of(2, 0, 1), meanings: [undefined, false, true] })
    expect(columns.get('sector')).toBeUndefined()
  })

  it('are never changed', () => {
    const revenue = Float64Array.of(5, 7)
    const column = readColumns(reading, { revenue }).columns.get('revenue')
    expect(column).toEqual({ figures: revenue })
    expect(column).not.toHaveProperty(
      'figures',
      expect.toSatisfy((figures: unknown) => figures === revenue),
    )
  })

  it('may be holes where nothing is known', () => {
    const { columns } = readColumns(reading, { revenue: new Array<number>(2) })
    expect(columns.get('revenue')).toEqual({ figures: Float64Array.of(Number.NaN, Number.NaN) })
  })

  it('of one length alone', () => {
    expect(() => read({ revenue: [1, 2], colour: ['red'] })).toThrow(
      expect.objectContaining({ code: 'LENGTH_MISMATCH', path: 'columns.colour' }),
    )
  })

  it.each([
    [undefined, 'columns', 'INVALID_TYPE'],
    [{}, 'columns', 'EMPTY_INPUT'],
    [{ revenue: [] }, 'columns.revenue', 'EMPTY_INPUT'],
    [{ revenue: 5 }, 'columns.revenue', 'INVALID_TYPE'],
    [{ sector: 'steel' }, 'columns.sector', 'INVALID_TYPE'],
    [{ revenue: undefined }, 'columns.revenue', 'MISSING_VALUE'],
    [{ revenue: [1, Number.NaN] }, 'columns.revenue[1]', 'OUT_OF_RANGE'],
    [{ revenue: Float64Array.of(Number.POSITIVE_INFINITY) }, 'columns.revenue[0]', 'OUT_OF_RANGE'],
    [{ revenue: [-1] }, 'columns.revenue[0]', 'OUT_OF_RANGE'],
    [{ revenue: ['1'] }, 'columns.revenue[0]', 'INVALID_TYPE'],
    [{ revenue: [1n] }, 'columns.revenue[0]', 'INVALID_TYPE'],
    [{ listed: [1] }, 'columns.listed[0]', 'INVALID_TYPE'],
    [{ listed: Uint8Array.of(2) }, 'columns.listed[0]', 'INVALID_TYPE'],
  ])('%o is refused at %s', (columns, path, code) => {
    expect(() => read(columns)).toThrow(expect.objectContaining({ path, code }))
  })

  it('tell of all their faults, the first ten by name', () => {
    const columns = { revenue: Array.from({ length: 20 }, () => -1), listed: Array.from({ length: 20 }, () => 'yes') }
    expect(() => read(columns)).toThrow(expect.objectContaining({ issueCount: 40, hint: 'null where it is not known' }))
  })

  it('are read where no rule asks for them, so that a wrong one is found', () => {
    const scheme = schemeOf([rule('all', { all: [] })], FACTS)
    expect(() => readColumns(readScheme(scheme), { revenue: [-1] })).toThrow(
      expect.objectContaining({ path: 'columns.revenue[0]' }),
    )
  })
})

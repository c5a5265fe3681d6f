import { describe, expect, it } from 'vitest'
import { checkPortfolio, NO_DAY } from '../../../src/records/index.js'

const RIGHT = { facility: ['F', 'F'], date: Int32Array.of(0, 1), amount: Float64Array.of(5, 0) }
const faults = (payments: unknown): readonly string[] =>
  checkPortfolio({ payments }).issues.map(({ code, path, expected }) => `${code} ${path}: ${expected}`)

describe('columns', () => {
  it('may lack what a record may lack', () => {
    expect(faults(RIGHT)).toEqual([])
    expect(
      faults({ ...RIGHT, id: ['P', undefined], recordedOn: Int32Array.of(NO_DAY, 5), currency: undefined }),
    ).toEqual([])
  })

  it('are of their own kind', () => {
    expect(faults({ ...RIGHT, date: ['1970-01-01', '1970-01-02'] })).toEqual([
      'INVALID_TYPE payments.date: an Int32Array of days since 1970-01-01',
    ])
    expect(faults({ ...RIGHT, amount: [5, 0] })).toEqual(['INVALID_TYPE payments.amount: a Float64Array'])
    expect(faults({ ...RIGHT, facility: Float64Array.of(1, 2) })).toEqual(['INVALID_TYPE payments.facility: an array'])
  })

  it('are all there, and none besides', () => {
    expect(faults({ facility: ['F'] })).toEqual([
      'MISSING_VALUE payments.date: an Int32Array of days since 1970-01-01',
      'MISSING_VALUE payments.amount: a Float64Array',
    ])
    expect(faults({ ...RIGHT, amounts: Float64Array.of(1, 2) })).toEqual([
      'UNKNOWN_OPTION payments.amounts: a field of FacilityPayment',
    ])
  })

  it('are of one length', () => {
    expect(faults({ ...RIGHT, amount: Float64Array.of(5) })).toEqual([
      'LENGTH_MISMATCH payments.amount: a column of 2, as the first is',
    ])
  })

  it('are right cell by cell', () => {
    const cells = {
      facility: ['F', undefined, 'F ', 'F'],
      date: Int32Array.of(NO_DAY, 3_000_000, 0, 0),
      amount: Float64Array.of(1, Number.NaN, -1, Infinity),
    }
    expect(faults(cells).map(line => line.split(':')[0])).toEqual([
      'MISSING_VALUE payments.facility[1]',
      'OUT_OF_RANGE payments.facility[2]',
      'MISSING_VALUE payments.date[0]',
      'INVALID_DATE payments.date[1]',
      'MISSING_VALUE payments.amount[1]',
      'OUT_OF_RANGE payments.amount[2]',
      'OUT_OF_RANGE payments.amount[3]',
    ])
  })

  it('with billions of holes are refused without looking at each', () => {
    const holes: unknown[] = []
    holes.length = 4e9
    expect(faults({ facility: holes })).toHaveLength(2)
    expect(faults({ ...RIGHT, facility: holes })).toHaveLength(2)
  })

  it('are for large tables alone', () => {
    expect(checkPortfolio({ clients: { id: ['C'] } }).issues).toMatchObject([
      { code: 'INVALID_TYPE', path: 'clients', expected: 'an array of records' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { Issue } from '../../../src/errors/index.js'
import { recordReader } from '../../../src/records/portfolio/read-record.js'

const RATING = { client: 'C-1', date: '2024-01-31', rating: 'BB' }

function read(value: unknown): { readonly record: unknown; readonly faults: readonly string[] } {
  const faults: Issue[] = []
  const record = recordReader('ratings')(value, issue => faults.push(issue))
  return { record, faults: faults.map(({ code, path }) => `${code} ${path}`.trim()) }
}

describe('recordReader', () => {
  it('copies what is right', () => {
    const { record, faults } = read({ ...RATING, agency: undefined })
    expect(record).toStrictEqual(RATING)
    expect(faults).toEqual([])
  })

  it('leaves the value of a wrong field out, and the rest in', () => {
    const { record, faults } = read({ ...RATING, date: '2024-02-30', grade: 3 })
    expect(record).toEqual({ client: 'C-1', rating: 'BB', date: undefined })
    expect(faults).toEqual(['INVALID_DATE date', 'UNKNOWN_OPTION grade'])
  })

  it('misses what must be there, but does not say twice that it is wrong', () => {
    expect(read({ client: 'C-1', rating: '' }).faults).toEqual(['OUT_OF_RANGE rating', 'MISSING_VALUE date'])
  })

  it('takes own fields only: what a record inherits is not its own', () => {
    expect(read(Object.create(RATING)).faults).toEqual([
      'MISSING_VALUE client',
      'MISSING_VALUE date',
      'MISSING_VALUE rating',
    ])
    expect(read(Object.assign(Object.create(null), RATING)).faults).toEqual([])
  })

  it.each([null, 5, 'x', [], [RATING], new Map(Object.entries(RATING)), new Date(), undefined])(
    'says that %s is no record',
    value => {
      expect(read(value)).toEqual({ record: undefined, faults: ['INVALID_TYPE'] })
    },
  )

  it('says to leave out what is null', () => {
    const faults: Issue[] = []
    recordReader('ratings')({ ...RATING, agency: null }, issue => faults.push(issue))
    expect(faults).toMatchObject([{ path: 'agency', hint: 'Leave the field out where nothing is known' }])
  })

  it('cuts the name of a field that is megabytes long', () => {
    const faults: Issue[] = []
    recordReader('ratings')({ ...RATING, ['x'.repeat(1e7)]: 1 }, issue => faults.push(issue))
    expect(faults[0]?.path).toBe(`${'x'.repeat(60)}...`)
  })
})

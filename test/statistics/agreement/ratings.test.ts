import { describe, expect, it } from 'vitest'
import { readJudgements } from '../../../src/statistics/agreement/ratings.js'
import { thrown } from '../../errors/thrown.js'

describe('readJudgements', () => {
  it('keeps 1 and "1" apart and gaps as gaps', () => {
    const { judges, rows, columns } = readJudgements({ a: [1, '1', null], b: ['x', undefined, 2] }, 'codes')
    expect([judges, rows]).toEqual([['a', 'b'], 3])
    expect(columns).toEqual([
      [1, '1', undefined],
      ['x', undefined, 2],
    ])
  })

  it('reads typed columns, as numbers where numbers are wanted', () => {
    expect(readJudgements({ a: Float64Array.of(1, 2), b: [2, null] }, 'ratings', true).columns[0]).toEqual([1, 2])
  })

  it('counts all bad cells', () => {
    const error = thrown(() => readJudgements({ a: [{}, true, 5n], b: [1, 2, 3] }, 'codes'))
    expect(error).toMatchObject({ code: 'INVALID_TYPE', path: 'codes.a[0]', issueCount: 3 })
  })

  it('refuses an empty column', () => {
    expect(thrown(() => readJudgements({ a: [], b: [] }, 'codes'))).toMatchObject({
      code: 'EMPTY_INPUT',
      path: 'codes.a',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { expectRows } from '../../../../src/statistics/survival/cox/rows.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations } from './borrowers.js'

describe('expectRows', () => {
  it('codes strata in the order of the alphabet, whatever the order of rows', () => {
    const three = { unit: 'day', duration: [1, 2, 3, 4], event: [1, 0, 1, 0] } as const
    const { strata } = expectRows(three, { x: [1, 2, 3, 4] }, ['c', 'a', 'b', 'a'])
    expect(strata!.names).toEqual(['a', 'b', 'c'])
    expect(Array.from(strata!.code)).toEqual([2, 0, 1, 0])
  })

  it('keeps columns in the order of their names, and says no strata where none are told', () => {
    const rows = expectRows(durations, columns, undefined)
    expect(rows.names).toEqual(['x', 'z'])
    expect(Array.from(rows.columns[1]!)).toEqual(columns.z)
    expect(rows.strata).toBeUndefined()
  })

  it('counts every bad name, and shows the first ten', () => {
    const names = Reflect.apply(Array.from, Array, [durations.event])
    const error = thrown(() => expectRows(durations, columns, names))
    expect(error).toMatchObject({ code: 'INVALID_TYPE', path: 'options.strata[0]', issueCount: 24 })
    expect(error.issues).toHaveLength(10)
  })
})

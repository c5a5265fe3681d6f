import { describe, expect, it } from 'vitest'
import { groupsOfRows, readClients } from '../../../src/satisfaction/measurement/sheet-groups.js'
import { thrown } from '../../errors/thrown.js'

describe('readClients', () => {
  it('numbers clients as they come; 7 and "7" are two', () => {
    const { of, groups } = readClients(['b', 'a', 'b', 7, '7'], 5)
    expect([Array.from(of), groups]).toEqual([[0, 1, 0, 2, 3], 4])
  })

  it('takes every sheet for a client where none are given', () => {
    expect(readClients(undefined, 3)).toMatchObject({ groups: 3 })
  })

  it('names a client that is none, and a column that is none', () => {
    expect(thrown(() => readClients(['a', ''], 2))).toMatchObject({
      code: 'INVALID_CLIENT',
      path: 'options.clients[1]',
    })
    expect(thrown(() => readClients([1, Number.NaN], 2))).toMatchObject({ code: 'INVALID_CLIENT' })
    expect(thrown(() => readClients(['a'], 2))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'options.clients' })
    expect(thrown(() => readClients('ab' as never, 2)).code).toBe('INVALID_TYPE')
  })
})

describe('groupsOfRows', () => {
  it('numbers those that are left anew', () => {
    const { of, groups } = groupsOfRows(readClients(['a', 'b', 'c', 'b'], 4), [1, 2, 3])
    expect([Array.from(of), groups]).toEqual([[0, 1, 0], 2])
  })
})

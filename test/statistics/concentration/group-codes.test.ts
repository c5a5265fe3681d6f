import { expect, it } from 'vitest'
import { groupCodes, totalsByGroup } from '../../../src/statistics/concentration/group-codes.js'
import { thrown } from '../../errors/thrown.js'

it('numbers groups in the order they come, and adds up by group', () => {
  const coded = groupCodes(['b', 'a', 'b'], 3, 'groups')
  expect(coded.names).toEqual(['b', 'a'])
  expect(Array.from(totalsByGroup(coded, [1, 2, 4]))).toEqual([5, 2])
  expect(Array.from(totalsByGroup(coded))).toEqual([2, 1])
})

it('takes names that every object has', () => {
  expect(groupCodes(['constructor', '__proto__'], 2, 'groups').names).toEqual(['constructor', '__proto__'])
})

it('refuses what are no names', () => {
  expect(thrown(() => groupCodes(['a', '', 'b'], 3, 'groups')).path).toBe('groups[1]')
  expect(thrown(() => groupCodes(['a', null], 2, 'groups'))).toMatchObject({ code: 'INVALID_TYPE', issueCount: 1 })
  expect(thrown(() => groupCodes(['a'], 2, 'groups')).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => groupCodes({ length: 0 }, 0, 'groups')).code).toBe('INVALID_TYPE')
})

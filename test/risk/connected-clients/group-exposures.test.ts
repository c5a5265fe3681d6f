import { expect, it } from 'vitest'
import { connectedClients, groupExposures } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { owns, supports } from './edges.js'

const connected = connectedClients([owns('p', 'a', 0.6), supports('a', 'b')])

it('adds up what members owe, over all their rows', () => {
  const { groups, group, total, overlap } = groupExposures(connected, {
    client: ['a', 'x', 'b', 'a'],
    exposure: [10, 5, 20, 15],
    currency: 'CNY',
  })
  expect(groups).toEqual([
    { group: 'p', members: 3, borrowers: 2, exposure: 45, share: 0.9, largest: { client: 'a', exposure: 25 } },
    { group: 'x', members: 1, borrowers: 1, exposure: 5, share: 0.1, largest: { client: 'x', exposure: 5 } },
  ])
  expect(group).toEqual(['p', 'x', 'p', 'p'])
  expect([total, overlap]).toEqual([50, false])
})

it('says where groups overlap, and takes the larger one', () => {
  const two = connectedClients([supports('a', 'c'), supports('b', 'c')], { dependence: 'downstream' })
  const { group, overlap, groups } = groupExposures(two, { client: ['a', 'b', 'c'], exposure: [1, 5, 2] })
  expect(group).toEqual(['a', 'b', 'b'])
  expect(overlap).toBe(true)
  expect(groups.map(({ exposure }) => exposure)).toEqual([7, 3])
})

it('has no shares of nothing', () => {
  expect(groupExposures(connected, { client: ['a'], exposure: [0] }).groups[0]).not.toHaveProperty('share')
})

it('names the cell at fault', () => {
  const refused = (columns: string) => thrown(() => groupExposures(connected, JSON.parse(columns)))
  expect(refused('null').path).toBe('columns')
  expect(refused('{ "client": ["a"], "exposure": [-1] }').path).toBe('columns.exposure[0]')
  expect(refused('{ "client": ["a", ""], "exposure": [1, 2] }').path).toBe('columns.client[1]')
  expect(refused('{ "client": ["a"], "exposure": [1, 2] }').code).toBe('LENGTH_MISMATCH')
  expect(refused('{ "client": "ab", "exposure": [1, 2] }').code).toBe('INVALID_TYPE')
  expect(refused('{ "client": ["a", "b"], "exposure": [1, 2], "currency": ["CNY", "EUR"] }').code).toBe(
    'MIXED_CURRENCIES',
  )
})

it('refuses a currency column of another length', () => {
  const columns = { client: ['a', 'b'], exposure: [1, 2], currency: ['EUR'] }
  expect(thrown(() => groupExposures(connected, columns))).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: 'columns.currency',
  })
})

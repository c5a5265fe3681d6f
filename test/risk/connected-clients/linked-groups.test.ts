import { expect, it } from 'vitest'
import { endsOf, linkedGroups } from '../../../src/risk/connected-clients/linked-groups.js'

it('joins what is linked, whichever way, led by one that nothing leads to', () => {
  const links = [
    { from: 2, to: 0 },
    { from: 2, to: 1 },
    { from: 4, to: 5 },
    { from: 5, to: 4 },
  ]
  expect(linkedGroups(6, links)).toEqual([
    [2, 0, 1],
    [4, 5],
  ])
  expect(linkedGroups(3, [])).toEqual([])
})

it('gives ends as columns', () => {
  expect(endsOf([{ from: 3, to: 1 }])).toEqual([Int32Array.of(3), Int32Array.of(1)])
})

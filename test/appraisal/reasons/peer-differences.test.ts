import { expect, it } from 'vitest'
import type { PeersLearnt } from '../../../src/appraisal/reasons/index.js'
import { peerDifferences, peerLacks } from '../../../src/appraisal/reasons/peer-differences.js'

const learnt: PeersLearnt = {
  kind: 'peers-learnt',
  version: 1,
  clients: 4,
  ids: ['a', 'b', 'c', 'd'],
  attributes: {
    products: { kind: 'set', weight: 0 },
    sales: { kind: 'number', range: [0, 100] },
    leverage: { kind: 'number', range: [0, 1] },
  },
  columns: {
    products: [['loan', 'leasing'], ['leasing', 'cash', 'cash'], null, ['cash', 'guarantee']],
    sales: [10, 30, null, 100],
    leverage: [0.2, null, null, null],
  },
}

it('tells what most peers have and the client has not', () => {
  // Of the two whose products are known, both have leasing, one has cash: a half is not most.
  expect(peerLacks({ products: ['loan'] }, learnt, [0, 1, 2])).toEqual([
    { attribute: 'products', word: 'leasing', share: 1 },
  ])
  expect(peerLacks({ products: ['leasing'] }, learnt, [0, 1, 3])).toEqual([
    { attribute: 'products', word: 'cash', share: 2 / 3 },
  ])
  expect(peerLacks({ products: null }, learnt, [0, 1])).toEqual([])
})

it('sets numbers beside the median of the peers', () => {
  expect(peerDifferences({ sales: 50, leverage: 0.9 }, learnt, [0, 1, 2, 3])).toEqual([
    { attribute: 'sales', own: 50, peers: 30 },
  ])
  expect(peerDifferences({ sales: 20, leverage: 0.9 }, learnt, [0, 1])).toEqual([])
  expect(peerDifferences({ sales: 50 }, learnt, [0, 1])).toEqual([{ attribute: 'sales', own: 50, peers: 20 }])
})

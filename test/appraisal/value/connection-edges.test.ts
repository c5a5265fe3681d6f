import { expect, it } from 'vitest'
import { connectionEdges } from '../../../src/appraisal/value/connection-edges.js'

it('reads groups of groups, owners who are no clients, and leaves out who owns itself', () => {
  expect(connectionEdges({})).toEqual([])
  const edges = connectionEdges({
    groups: [
      { id: 'G', name: 'G', parent: 'H' },
      { id: 'H', name: 'H', parent: 'H' },
    ],
    ownerships: [
      { client: 'A', ownerName: 'A family', share: 0.9 },
      { client: 'A', owner: 'A', share: 1 },
      { client: 'A', share: 1 },
      { client: 'B', owner: 'A', share: 0.9, controls: false },
      { client: 'C', owner: 'A', share: 0.1, controls: true },
    ],
    collaterals: [{ id: 'K', facility: 'none', kind: 'guarantee', guarantor: 'A', value: 1, currency: 'EUR' }],
  })
  expect(edges).toEqual([
    { from: 'group:H', to: 'group:G', kind: 'control' },
    { from: 'owner:A family', to: 'A', kind: 'control' },
    { from: 'A', to: 'C', kind: 'control' },
  ])
})

import { expect, it } from 'vitest'
import { clientGraph } from '../../../src/risk/connected-clients/client-graph.js'
import { dependenceEdges, infect } from '../../../src/risk/connected-clients/infect.js'
import { owns, supports } from './edges.js'

it('joins edges of the same two, and leaves out what infects nobody', () => {
  const links = dependenceEdges(
    clientGraph([supports('a', 'b', 0.5), supports('a', 'b', 0.5), owns('a', 'c', 1), supports('b', 'c', 0)]),
  )
  expect(Array.from(links.probabilities)).toEqual([0.75])
  expect(links.names).toEqual(['["a","b"]'])
})

it('spreads in every year on its own, and once only unless infection goes on', () => {
  const links = dependenceEdges(clientGraph([supports('a', 'b'), supports('b', 'c')]))
  const block = { size: 3, words: 1, own: Int32Array.of(0b011, 0b100, 0), open: Int32Array.of(0b101, 0b111), links }
  const severity = Float64Array.of(1, 10, 100)
  const found = { counts: new Float64Array(3), losses: [0, 0] as [number, number] }
  infect({ ...block, transitive: true, severity }, found)
  // Year 0: a draws b, b draws c. Year 1: the edge is closed. Year 2: b draws c.
  expect(Array.from(found.counts)).toEqual([0, 1, 2])
  expect(found.losses).toEqual([210, 110 ** 2 + 100 ** 2])
  const once = { counts: new Float64Array(3), losses: [0, 0] as [number, number] }
  infect({ ...block, transitive: false, severity }, once)
  expect(Array.from(once.counts)).toEqual([0, 1, 1])
})

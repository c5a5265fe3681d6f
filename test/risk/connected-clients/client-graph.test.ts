import { expect, it } from 'vitest'
import { clientGraph } from '../../../src/risk/connected-clients/client-graph.js'
import { thrown } from '../../errors/thrown.js'
import { owns, supports } from './edges.js'

const refused = (json: string) => thrown(() => clientGraph(JSON.parse(json)))

it('numbers ends, clients without edges first', () => {
  const graph = clientGraph([owns('b', 'a', 0.3), { ...supports('a', 'c', 0.4), probability: 0.1 }], ['d'])
  expect(graph.ids).toEqual(['d', 'b', 'a', 'c'])
  expect(Array.from(graph.shares)).toEqual([0.3, 0.4])
  expect(Array.from(graph.probabilities)).toEqual([0.3, 0.1])
  expect(clientGraph([]).ids).toEqual([])
})

it('takes a dependence without a share for a whole one', () => {
  expect(clientGraph([{ from: 'a', to: 'b', kind: 'dependence' }]).shares[0]).toBe(1)
})

it('names the edge at fault', () => {
  expect(refused('null').path).toBe('edges')
  expect(refused('[null]').path).toBe('edges[0]')
  expect(refused('[{ "from": "a", "to": "b", "kind": "love" }]').path).toBe('edges[0].kind')
  expect(refused('[{ "from": "", "to": "b", "kind": "control" }]')).toMatchObject({ code: 'INVALID_CLIENT' })
  expect(refused('[{ "from": "a", "to": 7, "kind": "control" }]').path).toBe('edges[0].to')
  expect(refused('[{ "from": "a", "to": "a", "kind": "control" }]').path).toBe('edges[0].to')
  expect(refused('[{ "from": "a", "to": "b", "kind": "ownership" }]').code).toBe('MISSING_VALUE')
  expect(refused('[{ "from": "a", "to": "b", "kind": "ownership", "share": 60 }]').path).toBe('edges[0].share')
  expect(refused('[{ "from": "a", "to": "b", "kind": "dependence", "probability": -1 }]').path).toBe(
    'edges[0].probability',
  )
  expect(refused('[{ "from": "a", "to": "b", "kind": "control", "of": 1 }]').code).toBe('UNKNOWN_OPTION')
})

it('refuses owners of more than a whole', () => {
  const fault = thrown(() => clientGraph([owns('a', 'x', 0.7), owns('b', 'x', 0.4)]))
  expect(fault).toMatchObject({ code: 'OUT_OF_RANGE', path: 'edges[1].share', received: '1.1 in all' })
  expect(clientGraph([owns('a', 'x', 2 / 3), owns('b', 'x', 1 / 3)]).ids).toHaveLength(3)
})

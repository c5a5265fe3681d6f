import { expect, it } from 'vitest'
import { clientGraph } from '../../../src/risk/connected-clients/client-graph.js'
import { namedControl } from '../../../src/risk/connected-clients/connection.js'
import { describeConnection } from '../../../src/risk/index.js'
import { owns } from './edges.js'

it('says each link in words', () => {
  expect(
    describeConnection([
      { from: 'Li', to: 'A', by: 'majority', share: 0.5126 },
      { from: 'Li', to: 'B', by: 'jointly', share: 0.6, holders: ['Li', 'A'] },
      { from: 'B', to: 'C', by: 'contract' },
      { from: 'C', to: 'D', by: 'dependence', share: 0.8 },
      { from: 'D', to: 'E', by: 'dependence' },
    ]),
  ).toBe(
    'Li owns 51.3 % of A; Li controls B, of which Li and A own 60 % together; B controls C by contract; ' +
      'D depends on C (80 %); E depends on D',
  )
  expect(describeConnection([])).toBe('')
})

it('gives names for numbers', () => {
  const graph = clientGraph([owns('p', 'a', 0.6)])
  expect(namedControl(graph, { from: 0, to: 1, by: 'contract' })).toEqual({ from: 'p', to: 'a', by: 'contract' })
})

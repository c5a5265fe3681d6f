import { expect, it } from 'vitest'
import { clientGraph } from '../../../src/risk/connected-clients/client-graph.js'
import { namedControl } from '../../../src/risk/connected-clients/connection.js'
import { describeConnection } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
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

it('names the step that is none', () => {
  const step = { from: 'a', to: 'b', by: 'contract' as const }
  const path = (...more: object[]) => thrown(() => Reflect.apply(describeConnection, null, [[step, ...more]])).path
  expect(path({ ...step, by: 'love' })).toBe('steps[1].by')
  expect(path({ ...step, from: 5 })).toBe('steps[1].from')
  expect(path({ ...step, share: Number.NaN })).toBe('steps[1].share')
  expect(path({ ...step, by: 'jointly', holders: ['a', null] })).toBe('steps[1].holders[1]')
  expect(thrown(() => Reflect.apply(describeConnection, null, [null]))).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'steps',
  })
})

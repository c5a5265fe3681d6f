import { expect, it } from 'vitest'
import { kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const comparison = { metric: 'gower', attributes: { a: { kind: 'number', range: [0, 9] } } } as const

it('names clusters, and says that nothing was fitted', () => {
  const model = kMedoids.fromParams({ medoids: [{ a: 1 }, { a: 5 }], comparison })
  expect([model.params.names, model.fit]).toEqual([['cluster 1', 'cluster 2'], { source: 'given' }])
})

it.each([
  [{ medoids: [], comparison }, 'params.medoids'],
  [{ medoids: [{ a: 'x' }], comparison }, 'params.medoids[0].a'],
  [{ medoids: [{ b: 1 }], comparison }, 'params.medoids[0].b'],
  [{ medoids: [{ a: 1 }], comparison, names: ['x', 'y'] }, 'params.names'],
  [{ medoids: [{ a: 1 }], comparison, names: [5] }, 'params.names[0]'],
  [{ medoids: [{ a: 1 }] }, 'params.comparison'],
  [{ medoids: [{ a: 1 }], comparison, seed: 1 }, 'params.seed'],
])('%j is refused at %s', (params, path) => {
  expect(thrown(() => kMedoids.fromParams(JSON.parse(JSON.stringify(params)))).path).toBe(path)
})

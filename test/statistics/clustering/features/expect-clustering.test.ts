import { expect, it } from 'vitest'
import { expectClustering } from '../../../../src/statistics/clustering/features/index.js'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

it('has two verbs', () => {
  expect(expectClustering(kMeans.clustering({ clusters: 2 }), 'clustering').assign).toBe(kMeans.assign)
  const fault = (clustering: unknown) => thrown(() => expectClustering(clustering as never, 'clustering')).path
  expect([fault(null), fault({}), fault({ fit: Math.abs })]).toEqual([
    'clustering',
    'clustering.fit',
    'clustering.assign',
  ])
  const model = kMeans.fit({ years: [1, 2, 9] }, { clusters: 2 })
  expect(thrown(() => expectClustering(model as never, 'clustering')).hint).toContain('kMeans.clustering(')
})

import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { gapStatistic, kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const byKMeans = (clusters: number) => kMeans.clustering({ clusters, scaling: 'none', starts: 3 })
const uniform = randomStream(3)
const even = Array.from({ length: 90 }, uniform)

describe('the gap', () => {
  it('finds groups that are there', () => {
    const x = even.map((value, i) => value + 4 * (i % 3))
    const y = even.map((_, i) => uniform() + (i % 3 === 1 ? 3 : 0))
    const { clusters, rows } = gapStatistic(byKMeans, { x, y }, { to: 5, references: 10 })
    expect(clusters).toBe(3)
    expect(rows.map(row => row.clusters)).toEqual([1, 2, 3, 4, 5])
  })

  it('finds that there are none, and where no number tried is enough', () => {
    expect(gapStatistic(byKMeans, { even }, { to: 4 }).clusters).toBe(1)
    expect('clusters' in gapStatistic(byKMeans, { even }, { from: 3, to: 3, references: 2 })).toBe(false)
  })

  it('measures one cluster by its formula', () => {
    const { rows, references } = gapStatistic(byKMeans, { x: [0, 1, 3] }, { to: 1, scaling: 'none', references: 400 })
    const mean = 4 / 3
    expect(rows[0]!.logWithin).toBeCloseTo(Math.log(mean ** 2 + (1 - mean) ** 2 + (3 - mean) ** 2), 12)
    expect(rows[0]!.gap).toBe(rows[0]!.expectedLogWithin - rows[0]!.logWithin)
    expect([references, rows[0]!.standardError > 0]).toEqual([400, true])
  })

  it('is the same for the same seed, whatever the order of columns, and another for another', () => {
    const y = even.map(value => (value * 5) % 1)
    const one = gapStatistic(byKMeans, { even, y }, { to: 3, references: 3 })
    expect(gapStatistic(byKMeans, { y, even }, { to: 3, references: 3 })).toEqual(one)
    expect(gapStatistic(byKMeans, { even, y }, { to: 3, references: 3, seed: 1 }).rows).not.toEqual(one.rows)
  })

  it('is refused without a clustering, or for wrong options', () => {
    expect(thrown(() => gapStatistic('k-means' as never, { even })).path).toBe('clusteringOf')
    expect(thrown(() => gapStatistic(byKMeans, { even }, { b: 2 } as never)).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => gapStatistic(byKMeans, { x: [1, 1] }, { scaling: 'none' })).path).toBe('options.to')
  })
})

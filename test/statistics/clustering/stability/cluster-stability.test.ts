import { describe, expect, it } from 'vitest'
import type { AttributeColumns, Segments } from '../../../../src/statistics/index.js'
import { clusterStability, kMeans, latentClass } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const near = Array.from({ length: 30 }, (_, i) => ((i * 0.618) % 1) + 10 * (i % 2))

describe('stability', () => {
  it('is 1 where clusters are plain', () => {
    const found = clusterStability(kMeans.clustering({ clusters: 2 }), { near }, { resamples: 40 })
    expect(found).toMatchObject({ adjustedRand: 1, resamples: 40, failed: 0, seed: 42 })
    expect(found.interval).toMatchObject({ lower: 1, upper: 1, level: 0.95 })
    expect(found.clusters).toEqual([
      { name: 'cluster 1', rows: 15, jaccard: 1, verdict: 'stable', dissolved: 0, recovered: 1 },
      { name: 'cluster 2', rows: 15, jaccard: 1, verdict: 'stable', dissolved: 0, recovered: 1 },
    ])
    expect(found.kept.every(share => share === 1)).toBe(true)
  })

  it('is low where they are found in noise', () => {
    const even = near.map(value => value % 1)
    const { adjustedRand, clusters, interval, indices } = clusterStability(
      kMeans.clustering({ clusters: 5 }),
      { even, other: even.map(value => (value * 17) % 1) },
      { resamples: 40, level: 0.8 },
    )
    expect(adjustedRand).toBeLessThan(0.75)
    expect(adjustedRand).toBeCloseTo(indices.reduce((sum, index) => sum + index, 0) / 40, 14)
    expect(interval.lower).toBeLessThan(adjustedRand)
    expect(interval.upper).toBeGreaterThan(adjustedRand)
    expect(clusters.some(({ verdict }) => verdict !== 'stable')).toBe(true)
  })

  it('only adds by more resamples', () => {
    const even = near.map(value => value % 1)
    const indices = (resamples: number) => [
      ...clusterStability(kMeans.clustering({ clusters: 3 }), { even }, { resamples }).indices,
    ]
    expect(indices(9).slice(0, 4)).toEqual(indices(4))
  })

  it('counts resamples that cannot be clustered', () => {
    const { failed, resamples } = clusterStability(kMeans.clustering({ clusters: 3 }), { x: [1, 5, 9, 9] })
    expect(failed).toBeGreaterThan(10)
    expect(failed + resamples).toBe(100)
    expect(thrown(() => clusterStability(kMeans.clustering({ clusters: 30 }), { near })).code).toBe('TOO_FEW_POINTS')
  })

  it('counts resamples in which nobody answers a question', () => {
    const columns = {
      rate: ['fixed', 'floating', 'fixed', 'floating', 'fixed', 'floating'],
      rare: ['yes', null, null, null, null, null],
    }
    const answers = { rate: ['fixed', 'floating'], rare: ['no', 'yes'] }
    for (const options of [{}, { answers }]) {
      const clustering = latentClass.clustering({ classes: 1, starts: 1, ...options })
      const drawn = { fit: clustering.fit, assign: () => clustering.assign(clustering.fit(columns), columns) }
      const { failed, resamples } = clusterStability(drawn, columns, { resamples: 60 })
      // A row is left out of a third of the resamples: (5/6)^6.
      expect(Math.abs(failed - 60 * (5 / 6) ** 6)).toBeLessThan(12)
      expect(failed + resamples).toBe(60)
    }
    const whole = clusterStability(latentClass.clustering({ classes: 1, starts: 1, answers }), columns, {
      resamples: 60,
    })
    expect(whole.failed).toBeGreaterThan(8)
    expect(thrown(() => latentClass.fit({ rare: [null, null] }, { classes: 1 })).code).toBe('EMPTY_INPUT')
  })

  it('takes attributes of any kind', () => {
    const bySector = {
      fit: (columns: AttributeColumns) => Array.from(columns['sector']!),
      assign: (_: unknown, columns: AttributeColumns): Segments => ({
        segment: Array.from(columns['sector']!, word => (word === 'wind' ? 0 : 1)),
        segmentNames: ['wind', 'other'],
      }),
    }
    expect(clusterStability(bySector, { sector: ['wind', null, 'solar'] }, { resamples: 5 }).adjustedRand).toBe(1)
  })

  it('passes on what is wrong with the clustering', () => {
    const broken = {
      fit: () => {
        throw new TypeError('mine')
      },
      assign: (): Segments => ({ segment: [], segmentNames: [] }),
    }
    expect(() => clusterStability(broken, { near })).toThrow('mine')
    const fault = (
      options: unknown,
      columns: unknown = { near },
      clustering: unknown = kMeans.clustering({ clusters: 2 }),
    ) => thrown(() => clusterStability(clustering as never, columns as never, options as never))
    expect(fault({ resamples: 1 }).path).toBe('options.resamples')
    expect(fault({ seed: -1 }).path).toBe('options.seed')
    expect(fault({ level: 95 }).path).toBe('options.level')
    expect(fault({ times: 3 }).code).toBe('UNKNOWN_OPTION')
    expect(fault({}, {}).code).toBe('EMPTY_INPUT')
    expect(fault({}, { near: [] }).code).toBe('EMPTY_INPUT')
    expect(fault({}, { near }, { fit: 1 }).path).toBe('clustering.fit')
  })
})

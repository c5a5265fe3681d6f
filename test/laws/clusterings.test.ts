/** Laws of clusterings of numbers, their names, their criteria and their agreement. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeatureColumns, Segments } from '../../src/statistics/index.js'
import {
  adjustedMutualInformation,
  adjustedRandIndex,
  calinskiHarabasz,
  chooseClusters,
  clusterStability,
  daviesBouldin,
  kMeans,
  matchSegments,
  normalisedMutualInformation,
  silhouette,
  simplifiedSilhouette,
  vMeasure,
} from '../../src/statistics/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const value = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.integer({ min: -1e9, max: 1e9 }).map(whole => whole / 1e6),
)
const table = fc
  .tuple(fc.integer({ min: 6, max: 40 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, width]) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
  )
const seeds = fc.integer({ min: 0, max: 1e6 })

const NAMES = ['a', 'b', 'c', 'd']

function columnsOf(rows: readonly (readonly number[])[]): FeatureColumns {
  return Object.fromEntries(rows[0]!.map((_, d) => [NAMES[d]!, rows.map(row => row[d]!)]))
}

function distinctOf(rows: readonly (readonly number[])[]): number {
  return new Set(rows.map(row => row.map(cell => cell + 0).join())).size
}

/** Rows with at least as many distinct ones as clusters, and the clusters. */
const clusterable = fc
  .tuple(table, fc.integer({ min: 2, max: 5 }))
  .filter(
    ([rows, clusters]) =>
      distinctOf(rows) >= clusters && rows[0]!.every((_, d) => new Set(rows.map(r => r[d]! + 0)).size > 1),
  )
  .map(([rows, clusters]) => ({ rows, clusters }))

/** The same rows in another order: where each came from. */
function turned<T>(rows: readonly T[], seed: number): readonly { readonly row: T; readonly from: number }[] {
  return rows
    .map((row, from) => ({ row, from, key: Math.sin(seed + 12.9898 * from) }))
    .sort((one, other) => one.key - other.key)
}

describe('k-means', () => {
  it('is the same model, to the last digit, whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(clusterable, seeds, ({ rows, clusters }, seed) => {
        const options = { clusters, seed, starts: 3 }
        const columns = columnsOf(rows)
        const model = kMeans.fit(columns, options)
        const other = columnsOf(turned(rows, seed).map(({ row }) => row))
        expect(kMeans.fit(other, options)).toEqual(model)
        expect(kMeans.fit(Object.fromEntries(Object.entries(columns).reverse()), options)).toEqual(model)
      }),
      { numRuns: 60 },
    )
  })

  it('names a partition alike whatever seed found it', () => {
    fc.assert(
      fc.property(clusterable, seeds, seeds, ({ rows, clusters }, one, other) => {
        const columns = columnsOf(rows)
        const [first, second] = [one, other].map(seed =>
          kMeans.assign(kMeans.fit(columns, { clusters, seed, starts: 4 }), columns),
        )
        if (adjustedRandIndex(first!, second!) === 1) expect(second).toEqual(first)
      }),
      { numRuns: 80 },
    )
  })

  it('finds the same clusters in other units', () => {
    fc.assert(
      fc.property(clusterable, seeds, fc.integer({ min: -40, max: 40 }), ({ rows, clusters }, seed, power) => {
        const options = { clusters, seed, starts: 3 }
        const columns = columnsOf(rows)
        const scaled = columnsOf(rows.map(row => row.map((cell, d) => cell * 2 ** (power - d))))
        const [model, other] = [kMeans.fit(columns, options), kMeans.fit(scaled, options)]
        expect(kMeans.assign(other, scaled)).toEqual(kMeans.assign(model, columns))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps equal rows together, no cluster empty, and rows at their nearest centre', () => {
    fc.assert(
      fc.property(clusterable, seeds, fc.constantFrom('standard', 'none'), ({ rows, clusters }, seed, scaling) => {
        const doubled = [...rows, ...rows]
        const columns = columnsOf(doubled)
        const model = kMeans.fit(columns, { clusters, seed, scaling, starts: 2 })
        const { segment } = kMeans.assign(model, columns)
        const { fit } = model
        for (const [i] of rows.entries()) expect(segment[i + rows.length]).toBe(segment[i])
        if (fit.source === 'given') throw new Error('no report')
        expect(Math.min(...fit.sizes)).toBeGreaterThan(0)
        expect(fit.sizes).toEqual([...fit.sizes].sort((a, b) => b - a))
        expect(fit.sizes.reduce((sum, size) => sum + size, 0)).toBe(doubled.length)
        if (scaling === 'standard') {
          expect(fit.withinSumOfSquares + fit.betweenSumOfSquares).toBeCloseTo(doubled.length * rows[0]!.length, 7)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gains by every cluster more, and by every start more', () => {
    fc.assert(
      fc.property(clusterable, seeds, ({ rows, clusters }, seed) => {
        const within = (k: number, starts: number): number => {
          const { fit } = kMeans.fit(columnsOf(rows), { clusters: k, seed, starts })
          return fit.source === 'given' ? Number.NaN : fit.withinSumOfSquares
        }
        expect(within(clusters, 6)).toBeLessThanOrEqual(within(clusters, 2) * (1 + 1e-9) + 1e-12)
        expect(within(1, 1)).toBeGreaterThanOrEqual(within(clusters, 2))
      }),
      { numRuns: 40 },
    )
  })

  it('survives JSON', () => {
    fc.assert(
      fc.property(clusterable, ({ rows, clusters }) => {
        const model = kMeans.fit(columnsOf(rows), { clusters, starts: 1 })
        expect(kMeans.codec.revive(JSON.parse(JSON.stringify(model)))).toEqual(model)
      }),
      { numRuns: 30 },
    )
  })

  it('has a finite answer from 1e-12 to 1e12', () => {
    for (const unit of [1e-12, 1e-6, 1, 1e6, 1e12]) {
      const x = [1, 2, 3, 11, 12, 13].map(one => one * unit)
      const model = kMeans.fit({ x, y: x.map(one => -one / 1e6) }, { clusters: 2 })
      expect(kMeans.assign(model, { x, y: x.map(one => -one / 1e6) }).segment).toEqual(Uint16Array.of(0, 0, 0, 1, 1, 1))
      expect(model.fit).toMatchObject({ converged: true, sizes: [3, 3] })
    }
  })
})

const grouping = (rows: number, names: number): fc.Arbitrary<Segments> =>
  fc
    .array(fc.integer({ min: 0, max: names - 1 }), { minLength: rows, maxLength: rows })
    .map(segment => ({ segment, segmentNames: Array.from({ length: names }, (_, i) => `s${i}`) }))
const pairOfGroupings = fc.integer({ min: 1, max: 30 }).chain(rows => fc.tuple(grouping(rows, 4), grouping(rows, 5)))

describe('agreement', () => {
  it('is the same from either side, 1 with itself, and blind to names and order of rows', () => {
    fc.assert(
      fc.property(pairOfGroupings, seeds, ([one, other], seed) => {
        const renamed = { segment: Array.from(other.segment, code => 4 - code), segmentNames: other.segmentNames }
        const order = turned(Array.from(one.segment), seed).map(({ from }) => from)
        const moved = (of: Segments): Segments => ({ ...of, segment: order.map(from => of.segment[from]!) })
        for (const index of [adjustedRandIndex, adjustedMutualInformation, normalisedMutualInformation]) {
          const agreement = index(one, other)
          expect(index(other, one)).toBeCloseTo(agreement, 10)
          expect(index(one, renamed)).toBeCloseTo(agreement, 10)
          expect(index(moved(one), moved(other))).toBeCloseTo(agreement, 10)
          expect(index(one, one)).toBe(1)
          expect(agreement).toBeLessThanOrEqual(1 + 1e-9)
        }
        const { homogeneity, completeness, vMeasure: v } = vMeasure(one, other)
        expect(vMeasure(other, one).homogeneity).toBeCloseTo(completeness, 12)
        for (const share of [homogeneity, completeness, v]) expect(share >= 0 && share <= 1).toBe(true)
      }),
    )
  })

  it('matches no fewer clients than names left as they are', () => {
    fc.assert(
      fc.property(pairOfGroupings, ([previous, current]) => {
        const { stayed, segment, segmentNames, appeared, gone, pairs } = matchSegments(previous, current)
        const rows = previous.segment.length
        const untouched =
          Array.from(current.segment).filter((code, row) => code === previous.segment[row]).length / rows
        expect(stayed).toBeGreaterThanOrEqual(untouched - 1e-12)
        expect(Array.from(segment).filter((code, row) => code === previous.segment[row]).length / rows).toBeCloseTo(
          stayed,
          12,
        )
        expect(adjustedRandIndex({ segment, segmentNames }, current)).toBe(1)
        expect(new Set(segmentNames).size).toBe(segmentNames.length)
        expect(pairs.length + appeared.length).toBe(new Set(Array.from(current.segment)).size)
        expect(pairs.length + gone.length).toBe(new Set(Array.from(previous.segment)).size)
      }),
    )
  })
})

describe('criteria', () => {
  it('do not depend on the order of rows, to the last digit, nor on units', () => {
    fc.assert(
      fc.property(clusterable, seeds, fc.integer({ min: -30, max: 30 }), ({ rows, clusters }, seed, power) => {
        const columns = columnsOf(rows)
        const segments = kMeans.assign(kMeans.fit(columns, { clusters, starts: 1 }), columns)
        const order = turned(rows, seed)
        const moved = columnsOf(order.map(({ row }) => row))
        const movedSegments = { ...segments, segment: order.map(({ from }) => segments.segment[from]!) }
        const scaled = columnsOf(rows.map(row => row.map(cell => cell * 2 ** power)))
        const criteria = [
          daviesBouldin,
          (...of: Parameters<typeof daviesBouldin>) => silhouette(...of).mean,
          (...of: Parameters<typeof daviesBouldin>) => simplifiedSilhouette(...of).mean,
          ...(distinctOf(rows) > clusters ? [calinskiHarabasz] : []),
        ]
        for (const criterion of criteria) {
          const own = criterion(columns, segments)
          expect(Number.isFinite(own)).toBe(true)
          expect(criterion(scaled, segments)).toBeCloseTo(own, 8)
          expect(criterion(moved, movedSegments)).toBeCloseTo(own, 12)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('doors', () => {
  const columns = { a: [1, 2, 3, 9, 10, 11], b: [5, 4, 4, 1, 2, 1] }
  const segments = { segment: [0, 0, 0, 1, 1, 1], segmentNames: ['x', 'y'] }
  const model = kMeans.fit(columns, { clusters: 2 })
  const doors: readonly [string, readonly unknown[], (...given: never[]) => unknown][] = [
    [
      'kMeans.fit',
      [
        columns,
        {
          clusters: 2,
          scaling: 'robust',
          starts: 2,
          seed: 1,
          iterations: 9,
          order: { by: 'a', direction: 'ascending' },
          names: ['p', 'q'],
        },
      ],
      kMeans.fit,
    ],
    ['kMeans.assign', [model, columns], kMeans.assign],
    ['kMeans.fromParams', [model.params], kMeans.fromParams],
    ['kMeans.withNames', [model, ['p', 'q']], kMeans.withNames],
    ['silhouette', [columns, segments, { scaling: 'none', metric: 'manhattan' }], silhouette],
    ['calinskiHarabasz', [columns, segments, { scaling: 'none' }], calinskiHarabasz],
    ['daviesBouldin', [columns, segments, { scaling: 'none' }], daviesBouldin],
    ['adjustedRandIndex', [segments, segments], adjustedRandIndex],
    ['adjustedMutualInformation', [segments, segments], adjustedMutualInformation],
    ['vMeasure', [segments, segments], vMeasure],
    ['matchSegments', [segments, segments, { leastOverlap: 0.5 }], matchSegments],
    [
      'chooseClusters',
      [
        (k: number) => kMeans.clustering({ clusters: k, starts: 1 }),
        columns,
        { from: 2, to: 3, references: 2, seed: 1, scaling: 'none' },
      ],
      chooseClusters,
    ],
    [
      'clusterStability',
      [kMeans.clustering({ clusters: 2, starts: 1 }), columns, { resamples: 2, seed: 1, level: 0.9 }],
      clusterStability,
    ],
  ]

  it.each(doors)(
    '%s answers junk in any place with an error of this package, or with a finite answer',
    (_, given, door) => {
      for (const path of pathsOf(given)) {
        if (path.length === 0) continue
        for (const junk of JUNK) {
          const list = replaced(given, path, junk)
          if (!Array.isArray(list)) throw new Error('no list')
          try {
            expect(JSON.stringify(door(...(list as never[])))).not.toMatch(/NaN|null/)
          } catch (error) {
            if (error instanceof Error && error.name === 'AssertionError') throw error
            expect(error, `${path.join('.')} = ${String(junk)}`).toMatchObject({ name: 'ClienteleError' })
          }
        }
      }
    },
  )
})

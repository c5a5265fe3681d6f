import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import type { AttributeColumns, GowerDescription } from '../../../../src/statistics/index.js'
import { gower, kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { DAISY, FLOWER_ATTRIBUTES, FLOWER_COLUMNS } from '../../gower/samples.js'
import { SITES } from '../hierarchical/samples.js'

function reportOf({ fit }: kMedoids.KMedoidsModel): kMedoids.KMedoidsReport {
  if (fit.source === 'given') throw new Error('no report')
  return fit
}

/** The least mean distance there is, by trying every choice of medoids. */
function leastOf(size: number, distance: (one: number, other: number) => number, clusters: number): number {
  const choices = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : Array.from({ length: size - from }, (_, i) => from + i).flatMap(first =>
          choices(first + 1, left - 1).map(rest => [first, ...rest]),
        )
  const costs = choices(0, clusters).map(medoids =>
    Array.from({ length: size }, (_, row) => Math.min(...medoids.map(medoid => distance(row, medoid)))).reduce(
      (sum, nearest) => sum + nearest,
      0,
    ),
  )
  return Math.min(...costs) / size
}

describe('clusters around medoids', () => {
  // pam(daisy(flower, type = list(asymm = 3)), k) of R 4.2.2, cluster 2.1.4.
  it.each([
    [2, 0.334996822803],
    [3, 0.267113095238],
    [4, 0.214203690736],
  ])('%i of the flowers are the best there are, no worse than those of R', (clusters, ofR) => {
    const { criterion } = reportOf(kMedoids.fit(FLOWER_COLUMNS, { clusters, attributes: FLOWER_ATTRIBUTES }))
    const distance = (one: number, other: number): number =>
      one === other ? 0 : DAISY[gower.pairIndex(18, one, other)]!
    expect(criterion).toBeCloseTo(leastOf(18, distance, clusters), 11)
    expect(criterion).toBeLessThanOrEqual(ofR + 1e-11)
  })

  it.each([
    ['euclidean', 1.40189497244],
    ['manhattan', 1.825],
  ] as const)('of numbers by %s distance are those of R', (metric, ofR) => {
    const model = kMedoids.fit(SITES, { clusters: 3, metric, scaling: 'none' })
    expect(reportOf(model).criterion).toBeCloseTo(ofR, 11)
    expect([...kMedoids.assign(model, SITES).segment]).toEqual([0, 0, 0, 1, 1, 1, 2, 2])
  })

  it('one cluster is around the row in the middle of all', () => {
    const { params, fit } = kMedoids.fit({ x: [1, 2, 50, 3, 4] }, { clusters: 1, scaling: 'none' })
    expect(params.medoids).toEqual([{ x: 3 }])
    expect(fit).toMatchObject({ sizes: [5], criterion: (2 + 1 + 47 + 0 + 1) / 5, iterations: 0 })
  })

  it('as many as rows differ are those rows', () => {
    const model = kMedoids.fit({ x: [1, 7, 7, 4] }, { clusters: 3, scaling: 'none' })
    expect(model.params.medoids).toEqual([{ x: 7 }, { x: 1 }, { x: 4 }])
    expect(model.fit).toMatchObject({ criterion: 0, sizes: [2, 1, 1], distinctRows: 3 })
  })

  it('come in the order that is asked for', () => {
    const columns = { size: [1, 2, 3, 90, 91], risk: ['C', 'C', 'C', 'A', 'A'] }
    const attributes = { size: { kind: 'number' }, risk: { kind: 'ordinal', levels: ['A', 'B', 'C'] } } as const
    const namesOf = (order: kMedoids.KMedoidsOptions['order']): readonly unknown[] =>
      kMedoids
        .fit(columns, { clusters: 2, attributes, ...(order !== undefined && { order }) })
        .params.medoids.map(m => m['size'])
    expect(namesOf(undefined)).toEqual([2, 90])
    expect(namesOf({ by: 'size', direction: 'descending' })).toEqual([90, 2])
    expect(namesOf({ by: 'risk', direction: 'ascending' })).toEqual([90, 2])
    expect(namesOf({ by: 'risk', direction: 'descending' })).toEqual([2, 90])
  })
})

describe('what is missing', () => {
  const attributes: GowerDescription = {
    a: { kind: 'number' },
    b: { kind: 'nominal' },
    c: { kind: 'asymmetric-binary' },
  }

  it('leaves rows without a known attribute in no cluster, and out of the mean', () => {
    const columns = { a: [1, 2, 9, null, 10], b: ['x', 'x', 'y', null, 'y'], c: [true, true, true, null, true] }
    const model = kMedoids.fit(columns, { clusters: 2, attributes })
    const { unassigned, criterion, warnings, sizes } = reportOf(model)
    expect(unassigned).toBe(1)
    expect(sizes).toEqual([2, 2])
    expect(criterion).toBeCloseTo((1 / 9 / 3 + 1 / 9 / 3) / 4, 12)
    expect(warnings.map(({ code }) => code)).toContain('ROWS_UNASSIGNED')
    const { segment, segmentNames, coverage, distance } = kMedoids.assign(model, columns)
    expect(segmentNames[segment[3]!]).toBe('unassigned')
    expect([coverage[3], distance[3]]).toEqual([0, 0])
  })

  it('makes no medoid of a row of which nothing tells it from another', () => {
    // All that is known of most is that they have it not, which tells nothing of an asymmetric attribute.
    const columns = { c: [false, false, false, false, true, true], d: [null, null, null, null, true, false] }
    const kinds = { c: { kind: 'asymmetric-binary' }, d: { kind: 'symmetric-binary' } } as const
    const model = kMedoids.fit(columns, { clusters: 2, attributes: kinds })
    expect(model.params.medoids.map(({ c }) => c)).toEqual([true, true])
    expect(reportOf(model).sizes.reduce((sum, size) => sum + size, 0)).toBe(6)
    expect(thrown(() => kMedoids.fit(columns, { clusters: 3, attributes: kinds })).code).toBe('TOO_FEW_POINTS')
  })

  it('counts pairs that share nothing as the farthest, and says so', () => {
    const columns: AttributeColumns = {
      a: [1, 1.5, null, null, 5],
      b: [null, null, 'x', 'x', 'x'],
      c: [null, null, null, null, null],
    }
    const kinds = { a: { kind: 'number' }, b: { kind: 'nominal' } } as const
    const { warnings } = reportOf(
      kMedoids.fit({ a: columns['a']!, b: columns['b']! }, { clusters: 2, attributes: kinds }),
    )
    expect(warnings.map(({ code }) => code)).toContain('PAIRS_NOT_COMPARED')
  })

  it('is said of a medoid', () => {
    const columns = { a: [1, 1, 9, 9], b: [null, null, 'y', 'y'] }
    const kinds = { a: { kind: 'number' }, b: { kind: 'nominal' } } as const
    const { warnings } = reportOf(kMedoids.fit(columns, { clusters: 2, attributes: kinds }))
    const [warning] = warnings.filter(({ code }) => code === 'MEDOID_INCOMPLETE')
    expect(warning?.message).toContain('b of cluster 1')
  })
})

describe('samples of many rows', () => {
  const uniform = randomStream(3)
  const centres = [0, 50, 90]
  const x = Float64Array.from({ length: 12_000 }, (_, row) => centres[row % 3]! + uniform())

  it('find what stands out, and tell of all rows', () => {
    const model = kMedoids.fit({ x }, { clusters: 3, scaling: 'none', sample: 200 })
    const { criterion, sizes } = reportOf(model)
    expect(sizes).toEqual([4000, 4000, 4000])
    // The mean distance from the middle of a unit is a quarter.
    expect(criterion).toBeGreaterThan(0.249)
    expect(criterion).toBeLessThan(0.26)
  })

  it('must be asked for', () => {
    const error = thrown(() => kMedoids.fit({ x }, { clusters: 3 }))
    expect([error.code, error.path]).toEqual(['OUT_OF_RANGE', 'columns'])
    expect(error.hint).toContain('options.sample')
  })

  it('as large as the rows are no samples', () => {
    const few = { x: x.subarray(0, 60) }
    const options = { clusters: 3, scaling: 'none' as const }
    expect(kMedoids.fit(few, { ...options, sample: 60 })).toEqual(kMedoids.fit(few, options))
  })
})

it('more starts only add', () => {
  const uniform = randomStream(11)
  const column = (): Float64Array => Float64Array.from({ length: 300 }, uniform)
  const columns = { a: column(), b: column(), c: column() }
  let last = Number.POSITIVE_INFINITY
  for (const starts of [1, 2, 4, 8, 16]) {
    const { criterion, startsAtBest } = reportOf(kMedoids.fit(columns, { clusters: 6, starts }))
    expect(criterion).toBeLessThanOrEqual(last * (1 + 1e-9))
    expect(startsAtBest).toBeGreaterThanOrEqual(1)
    last = criterion
  }
})

it.each([
  [{ clusters: 0 }, 'OUT_OF_RANGE', 'options.clusters'],
  [{ clusters: 9 }, 'TOO_FEW_POINTS', 'options.clusters'],
  [{ clusters: 2, starts: 0 }, 'OUT_OF_RANGE', 'options.starts'],
  [{ clusters: 2, seed: -1 }, 'OUT_OF_RANGE', 'options.seed'],
  [{ clusters: 2, names: ['a'] }, 'LENGTH_MISMATCH', 'options.names'],
  [{ clusters: 2, names: ['a', 'unassigned'] }, 'CONFLICTING_OPTIONS', 'options.names[1]'],
  [{ clusters: 2, metric: 'cosine' }, 'OUT_OF_RANGE', 'options.metric'],
  [{ clusters: 2, scaling: 'log' }, 'OUT_OF_RANGE', 'options.scaling'],
  [{ clusters: 2, sample: 1 }, 'OUT_OF_RANGE', 'options.sample'],
  [{ clusters: 2, order: { by: 'z', direction: 'ascending' } }, 'OUT_OF_RANGE', 'options.order.by'],
  [{ clusters: 2, attributes: { x: { kind: 'number' } } }, 'UNKNOWN_OPTION', 'columns.y'],
  [{ clusters: 2, metric: 'manhattan', attributes: {} }, 'CONFLICTING_OPTIONS', 'options.metric'],
  [{ clusters: 2, k: 3 }, 'UNKNOWN_OPTION', 'options.k'],
  [null, 'INVALID_TYPE', 'options'],
])('%j is refused: %s at %s', (options, code, path) => {
  const error = thrown(() => kMedoids.fit(SITES, JSON.parse(JSON.stringify(options))))
  expect([error.code, error.path]).toEqual([code, path])
})

it('words among numbers are named, with where to describe them', () => {
  const error = thrown(() => kMedoids.fit({ x: [1, 2], y: ['a', null] }, { clusters: 1 }))
  expect([error.code, error.path, error.issueCount]).toEqual(['INVALID_TYPE', 'columns.y[0]', 2])
  expect(error.hint).toContain('options.attributes')
  expect(thrown(() => kMedoids.fit({ x: [1, Number.NaN] }, { clusters: 1 })).path).toBe('columns.x[1]')
  expect(thrown(() => kMedoids.fit({ x: [1, 1] }, { clusters: 1 })).code).toBe('NO_VARIATION')
})

it('makes no cluster without rows', () => {
  const attributes = { x: { kind: 'number' }, y: { kind: 'nominal' } } as const
  const columns = { x: [1, 1, 5], y: [null, 'a', 'a'] }
  const error = thrown(() => kMedoids.fit(columns, { clusters: 3, attributes }))
  expect([error.code, error.path]).toEqual(['TOO_FEW_POINTS', 'options.clusters'])
  expect(kMedoids.fit(columns, { clusters: 2, attributes })).toMatchObject({ fit: { sizes: [2, 1], distinctRows: 3 } })
})

it('does not doubt one cluster, however many starts there are', () => {
  expect(kMedoids.fit({ x: [1, 2, 3, 9] }, { clusters: 1 }).fit).toMatchObject({ startsAtBest: 5, warnings: [] })
})

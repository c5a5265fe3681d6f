/** Laws of clusters around medoids and of trees of clusters. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { reviveWith } from '../../src/model/index.js'
import { LINKAGE_NAMES } from '../../src/statistics/clustering/hierarchical/options.js'
import type { AttributeColumns, AttributeValue, GowerDescription } from '../../src/statistics/index.js'
import { hierarchical, kMedoids } from '../../src/statistics/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const RUNS = { numRuns: 60 }
const WORDS = ['a', 'b', 'c']
/** Over 24 orders of magnitude, either sign, with values that come again. */
const number = fc.oneof(
  fc.double({ min: -12, max: 12, noNaN: true }).map(power => 10 ** power),
  fc.double({ min: -12, max: 12, noNaN: true }).map(power => -(10 ** power)),
  fc.constantFrom(0, 1, 2),
)
const ATTRIBUTES: GowerDescription = {
  amount: { kind: 'number' },
  rating: { kind: 'ordinal', levels: WORDS },
  sector: { kind: 'nominal', weight: 2 },
  listed: { kind: 'symmetric-binary' },
  secured: { kind: 'asymmetric-binary' },
  products: { kind: 'set' },
}
const CELLS = {
  amount: number,
  rating: fc.constantFrom(...WORDS),
  sector: fc.constantFrom(...WORDS),
  listed: fc.boolean(),
  secured: fc.boolean(),
  products: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
} as const satisfies Record<string, fc.Arbitrary<AttributeValue>>

type MixedRow = Readonly<Record<string, AttributeValue | null>>
const mixedRow: fc.Arbitrary<MixedRow> = fc.record(
  Object.fromEntries(Object.entries(CELLS).map(([name, cell]) => [name, fc.option<AttributeValue>(cell, { freq: 8 })])),
)
/** At least one row that knows all, so that every attribute is known somewhere. */
const WHOLE: MixedRow = { amount: 1, rating: 'a', sector: 'b', listed: true, secured: true, products: ['a'] }
const OTHER: MixedRow = { ...WHOLE, amount: 2, sector: 'c' }
const mixedRows = fc.array(mixedRow, { minLength: 1, maxLength: 14 }).map(rows => [WHOLE, OTHER, ...rows])

const numberRows = fc.array(fc.record({ x: number, y: number }), { minLength: 3, maxLength: 16 })

function columnsOf(rows: readonly MixedRow[]): AttributeColumns {
  return Object.fromEntries(Object.keys(rows[0]!).map(name => [name, rows.map(row => row[name])]))
}

/** Rows in another order, with where each of them went. */
function shuffled<T>(
  rows: readonly T[],
  seed: number,
): { readonly rows: readonly T[]; readonly from: readonly number[] } {
  const from = rows.map((_, row) => row)
  for (let i = from.length - 1, state = seed; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = state % (i + 1)
    ;[from[i], from[j]] = [from[j]!, from[i]!]
  }
  return { rows: from.map(row => rows[row]!), from }
}

describe('clusters around medoids', () => {
  const fitted = (rows: readonly MixedRow[], seed = 1): kMedoids.KMedoidsModel =>
    kMedoids.fit(columnsOf(rows), { clusters: 2, attributes: ATTRIBUTES, seed })

  it('are the same whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(mixedRows, fc.nat(), (rows, seed) => {
        const model = fitted(rows)
        const other = shuffled(rows, seed)
        const columns = Object.fromEntries(Object.entries(columnsOf(other.rows)).toReversed())
        const reversed = Object.fromEntries(Object.entries(ATTRIBUTES).toReversed())
        expect(kMedoids.fit(columns, { clusters: 2, attributes: reversed })).toEqual(model)
      }),
      RUNS,
    )
  })

  it('have equal rows together, and every row nearest to its own medoid', () => {
    fc.assert(
      fc.property(mixedRows, rows => {
        const twice = [...rows, ...rows]
        const model = fitted(twice)
        const { segment, distance, segmentNames } = kMedoids.assign(model, columnsOf(twice))
        const counts = segmentNames.map((_, place) => segment.filter(own => own === place).length)
        if (model.fit.source === 'given') throw new Error('no report')
        expect(counts).toEqual([...model.fit.sizes, model.fit.unassigned])
        for (const [i, row] of rows.entries()) {
          expect(segment[i]).toBe(segment[i + rows.length])
          if (segmentNames[segment[i]!] === 'unassigned') continue
          const membership = kMedoids.explain(model, row)
          expect(membership.segment).toBe(segmentNames[segment[i]!])
          expect(membership.distance).toBeCloseTo(distance[i]!, 12)
          const { next, reasons } = membership
          const sum = (of: 'own' | 'next' | 'lead'): number =>
            reasons.reduce((all, { [of]: part = 0 }) => all + part, 0)
          expect(sum('own')).toBeCloseTo(membership.distance, 12)
          if (next === undefined) continue
          expect(next.distance).toBeGreaterThanOrEqual(membership.distance)
          expect(sum('lead')).toBeCloseTo(next.distance - membership.distance, 12)
        }
      }),
      RUNS,
    )
  })

  it('do not depend on the unit of a number', () => {
    fc.assert(
      fc.property(mixedRows, fc.integer({ min: -20, max: 20 }), (rows, power) => {
        const scaled = rows.map(row => ({
          ...row,
          amount: typeof row['amount'] === 'number' ? row['amount'] * 2 ** power : null,
        }))
        const segment = (of: readonly MixedRow[]) => kMedoids.assign(fitted(of), columnsOf(of)).segment
        expect(segment(scaled)).toEqual(segment(rows))
      }),
      RUNS,
    )
  })

  it('survive JSON', () => {
    fc.assert(
      fc.property(mixedRows, rows => {
        const model = fitted(rows)
        const revived = reviveWith([kMedoids.codec], JSON.stringify(model))
        expect(revived).toEqual(model)
        expect(kMedoids.assign(revived, columnsOf(rows))).toEqual(kMedoids.assign(model, columnsOf(rows)))
      }),
      RUNS,
    )
  })

  it('of given distances have every row at its nearest medoid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-12, max: 1e9, noNaN: true }), { minLength: 21, maxLength: 21 }),
        values => {
          const { segment, medoids, distance, criterion } = kMedoids.fromDistances({ size: 7, values }, { clusters: 3 })
          const between = (one: number, other: number): number => {
            const [low, high] = [Math.min(one, other), Math.max(one, other)]
            return low === high ? 0 : values[low * 7 - (low * (low + 1)) / 2 + high - low - 1]!
          }
          for (let row = 0; row < 7; row++) {
            const all = medoids.map(medoid => between(row, medoid))
            expect(all[segment[row]!]).toBe(distance[row])
            expect(distance[row]).toBe(Math.min(...all))
          }
          expect(criterion).toBeCloseTo(distance.reduce((sum, own) => sum + own, 0) / 7, 3)
        },
      ),
      RUNS,
    )
  })
})

describe('trees of clusters', () => {
  const linkage = fc.constantFrom(...LINKAGE_NAMES)

  it('give the same clusters of the same rows in any order', () => {
    fc.assert(
      fc.property(numberRows, linkage, fc.nat(), fc.integer({ min: 1, max: 4 }), (rows, linkage, seed, clusters) => {
        const tree = hierarchical.fit(columnsOf(rows), { linkage, scaling: 'none' })
        const other = shuffled(rows, seed)
        const again = hierarchical.fit(columnsOf(other.rows), { linkage, scaling: 'none' })
        expect(again.params.heights).toEqual(tree.params.heights)
        expect(again.fit).toEqual(tree.fit)
        if (clusters > tree.fit.distinctRows) return
        const { segment } = hierarchical.cut(tree, { clusters })
        const moved = hierarchical.cut(again, { clusters }).segment
        expect(other.from.map(row => segment[row])).toEqual([...moved])
      }),
      RUNS,
    )
  })

  it('merge upward, all rows, and equal ones first', () => {
    fc.assert(
      fc.property(numberRows, linkage, (rows, linkage) => {
        const { params, fit } = hierarchical.fit(columnsOf([...rows, ...rows]), { linkage, scaling: 'none' })
        const { merges, heights } = params
        expect(merges).toHaveLength(2 * rows.length - 1)
        expect(heights.every(height => Number.isFinite(height) && height >= 0)).toBe(true)
        expect(heights.slice(0, 2 * rows.length - fit.distinctRows).every(height => height === 0)).toBe(true)
        const parts = merges.flat().sort((a, b) => a - b)
        expect(parts).toEqual(Array.from({ length: 4 * rows.length - 2 }, (_, node) => node))
        if (linkage === 'centroid' || linkage === 'median') return
        expect(fit.inversions).toBe(0)
        expect(heights).toEqual(heights.toSorted((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('are nested: fewer clusters are made of whole ones', () => {
    fc.assert(
      fc.property(numberRows, linkage, (rows, linkage) => {
        const tree = hierarchical.fit(columnsOf(rows), { linkage, scaling: 'none' })
        for (let clusters = 2; clusters <= tree.fit.distinctRows; clusters++) {
          const fine = hierarchical.cut(tree, { clusters })
          const coarse = hierarchical.cut(tree, { clusters: clusters - 1 }).segment
          const homes = new Set(fine.segment.map((own, row) => own * 1000 + coarse[row]!))
          expect(homes.size).toBe(clusters)
          expect(fine.sizes).toEqual(fine.sizes.toSorted((a, b) => b - a))
        }
      }),
      RUNS,
    )
  })

  it('survive JSON', () => {
    fc.assert(
      fc.property(numberRows, linkage, (rows, linkage) => {
        const tree = hierarchical.fit(columnsOf(rows), { linkage, scaling: 'none' })
        expect(reviveWith([hierarchical.codec], JSON.stringify(tree))).toEqual(tree)
      }),
      RUNS,
    )
  })
})

describe('doors', () => {
  const rows = [WHOLE, OTHER, { ...OTHER, amount: 9, rating: 'c' }, { ...WHOLE, listed: false }]
  const columns = columnsOf(rows)
  const names = (run: () => unknown): void => {
    try {
      run()
    } catch (error) {
      expect(error).toBeInstanceOf(ClienteleError)
    }
  }

  it('name whatever stands in a field by mistake', () => {
    const options = { clusters: 2, attributes: ATTRIBUTES, starts: 2, seed: 3, names: ['a', 'b'], order: 'size' }
    const model = JSON.parse(JSON.stringify(kMedoids.fit(columns, { clusters: 2, attributes: ATTRIBUTES })))
    const tree = JSON.parse(JSON.stringify(hierarchical.fit(columns, { linkage: 'single', attributes: ATTRIBUTES })))
    for (const junk of JUNK) {
      for (const path of pathsOf({ columns, options })) {
        const { columns: c, options: o } = Object(replaced({ columns, options }, path, junk))
        names(() => kMedoids.fit(c, o))
      }
      for (const path of pathsOf(model)) {
        names(() => kMedoids.assign(Object(replaced(model, path, junk)), columns))
        names(() => reviveWith([kMedoids.codec], replaced(model, path, junk)))
      }
      for (const path of pathsOf(tree)) {
        names(() => hierarchical.cut(Object(replaced(tree, path, junk)), { clusters: 2 }))
        names(() => reviveWith([hierarchical.codec], replaced(tree, path, junk)))
      }
    }
  })
})

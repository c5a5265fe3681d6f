import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gaussianMixture } from '../../src/statistics/clustering/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const { STRUCTURES } = gaussianMixture

type Columns = Readonly<Record<string, readonly number[]>>

/** Rows of two features around a few places; some rows come more than once. */
const rows: fc.Arbitrary<readonly (readonly [number, number])[]> = fc
  .array(fc.tuple(fc.constantFrom(0, 7, 20), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 12,
    maxLength: 40,
  })
  .map(list =>
    list.map(([place, x, y], i) => [place + x / 5 + Math.sin(i), (place % 3) * 4 + y / 3 + Math.cos(3 * i)] as const),
  )
  .chain(list => fc.constant([...list, ...list.slice(0, 4)]))

const structure = fc.constantFrom(...STRUCTURES)
const few = { numRuns: 40 }

function columnsOf(list: readonly (readonly [number, number])[]): Columns {
  return { x: list.map(([x]) => x), y: list.map(([, y]) => y) }
}

function permuted<T>(list: readonly T[], by: readonly number[]): T[] {
  return list
    .map((_, i) => i)
    .toSorted((a, b) => by[a]! - by[b]! || a - b)
    .map(i => list[i]!)
}

describe('a mixture', () => {
  it('is the same for any order of rows and columns', () => {
    fc.assert(
      fc.property(rows, structure, fc.array(fc.nat(), { minLength: 44, maxLength: 44 }), (list, kind, by) => {
        const options = { components: 2, structure: kind, starts: 4 } as const
        const model = gaussianMixture.fit(columnsOf(list), options)
        const { x, y } = columnsOf(permuted(list, by)) as { x: readonly number[]; y: readonly number[] }
        expect(gaussianMixture.fit({ y, x }, options)).toEqual(model)
      }),
      few,
    )
  })

  it('has shares that add up to 1, sizes that add up to the rows, and criteria that follow from the likelihood', () => {
    fc.assert(
      fc.property(rows, structure, fc.integer({ min: 1, max: 5 }), (list, kind, components) => {
        const columns = columnsOf(list)
        const { params, fit } = gaussianMixture.fit(columns, { components, structure: kind, starts: 2 })
        if (fit.source === 'given') throw new Error('no report')
        expect(params.components.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10)
        expect(fit.sizes.reduce((sum, size) => sum + size, 0)).toBe(list.length)
        expect(fit.sizes).toEqual(fit.sizes.toSorted((a, b) => b - a))
        expect(fit.bic).toBeCloseTo(fit.parameters * Math.log(list.length) - 2 * fit.logLikelihood, 8)
        expect(fit.icl).toBeGreaterThan(fit.bic - 1e-9)
        const model = gaussianMixture.fromParams(params)
        const total = gaussianMixture.logDensity(model, columns).reduce((sum, value) => sum + value, 0)
        expect(total).toBeCloseTo(fit.logLikelihood, 6)
      }),
      few,
    )
  })

  it('gives probabilities that add up to 1, and equal rows equal ones', () => {
    fc.assert(
      fc.property(rows, structure, (list, kind) => {
        const columns = columnsOf(list)
        const model = gaussianMixture.fit(columns, { components: 3, structure: kind, starts: 2 })
        const { probability } = gaussianMixture.probabilities(model, columns)
        const { segment } = gaussianMixture.assign(model, columns)
        for (let row = 0; row < list.length; row++) {
          expect(probability.reduce((sum, column) => sum + column[row]!, 0)).toBeCloseTo(1, 12)
        }
        // The last four rows are the first four again.
        for (let i = 0; i < 4; i++) expect(segment[list.length - 4 + i]).toBe(segment[i])
      }),
      few,
    )
  })

  it('does not depend on units, over twelve orders of magnitude', () => {
    fc.assert(
      fc.property(
        rows,
        structure,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -20, max: 20 }),
        (list, kind, p, q) => {
          const options = { components: 2, structure: kind, starts: 4 } as const
          const { x = [], y = [] } = columnsOf(list)
          const model = gaussianMixture.fit({ x, y }, options)
          // Powers of two change no digit.
          const scaled = { x: x.map(value => value * 2 ** p), y: y.map(value => value * 2 ** q) }
          const other = gaussianMixture.fit(scaled, options)
          expect([...gaussianMixture.assign(other, scaled).segment]).toEqual([
            ...gaussianMixture.assign(model, { x, y }).segment,
          ])
          if (model.fit.source === 'given' || other.fit.source === 'given') throw new Error('no report')
          const units = list.length * (p + q) * Math.LN2
          expect(other.fit.logLikelihood).toBeCloseTo(model.fit.logLikelihood - units, 6)
        },
      ),
      few,
    )
  })

  it('has the same names for the same partition, whatever the seed', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 1000 }), (list, seed) => {
        const columns = columnsOf(list)
        const fitted = [42, seed].map(each =>
          gaussianMixture.fit(columns, { components: 3, structure: 'EII', starts: 6, seed: each }),
        )
        const [one, other] = fitted.map(model => [...gaussianMixture.assign(model, columns).segment])
        const pairs = new Set(one!.map((code, row) => `${code} ${other![row]}`))
        const isSame = pairs.size === new Set(one).size && pairs.size === new Set(other).size
        if (isSame) expect(other).toEqual(one)
      }),
      few,
    )
  })
})

describe('the doors', () => {
  it('refuse junk by name, or take what may stand there', () => {
    const columns = { x: [1, 2, 4, 8], y: [1, 0, 5, 3] }
    const options = {
      components: 2,
      structure: 'EEE',
      scaling: 'none',
      starts: 1,
      seed: 1,
      priorRows: 0,
      iterations: 9,
      order: { by: 'x', direction: 'ascending' },
      names: ['a', 'b'],
    }
    const model: unknown = JSON.parse(
      JSON.stringify(gaussianMixture.fit(columns, { components: 2, structure: 'EEE', starts: 1 })),
    )
    const choice = { components: [1, 2], structures: ['EEI', 'EEE'], criterion: 'bic', starts: 1, iterations: 9 }
    const refuses = (run: () => unknown): void => {
      try {
        run()
      } catch (error) {
        expect(error).toHaveProperty('name', 'ClienteleError')
      }
    }
    for (const junk of JUNK) {
      for (const path of pathsOf(columns)) {
        const bad = replaced(columns, path, junk) as never
        refuses(() => gaussianMixture.fit(bad, options as never))
        refuses(() => gaussianMixture.choose(bad, choice as never))
        refuses(() => gaussianMixture.assign(model as never, bad))
      }
      for (const path of pathsOf(options))
        refuses(() => gaussianMixture.fit(columns, replaced(options, path, junk) as never))
      for (const path of pathsOf(choice))
        refuses(() => gaussianMixture.choose(columns, replaced(choice, path, junk) as never))
      for (const path of pathsOf(model))
        refuses(() => gaussianMixture.assign(replaced(model, path, junk) as never, columns))
      refuses(() => gaussianMixture.fromParams(junk as never))
    }
  })
})

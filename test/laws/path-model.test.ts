/** Laws of path models by partial least squares. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { randomStream, reviveWith } from '../../src/model/index.js'
import { estimatePaths } from '../../src/satisfaction/path-model/estimate.js'
import type { Construct, PathModel, PathModelOptions, PathStructure } from '../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../src/satisfaction/path-model/index.js'
import { planOf } from '../satisfaction/path-model/sample.js'

type Columns = Readonly<Record<string, readonly (number | null)[]>>

interface Case {
  readonly answers: Readonly<Record<string, readonly number[]>>
  readonly structure: PathStructure
  readonly options: PathModelOptions
}

/** Constructs in a row, each acted on by some of those before; answers that hang on a level and on chance. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 }),
    modes: fc.array(fc.constantFrom('A', 'B', 'factor'), { minLength: 5, maxLength: 5 }),
    reach: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 5, maxLength: 5 }),
    rows: fc.integer({ min: 25, max: 70 }),
    seed: fc.integer({ min: 0, max: 1e6 }),
    scheme: fc.constantFrom('path' as const, 'factorial' as const, 'centroid' as const),
    standardise: fc.boolean(),
  })
  .map(({ sizes, modes, reach, rows, seed, scheme, standardise }) => {
    const draw = randomStream(seed)
    const levels = Array.from({ length: rows }, () => draw() + draw())
    const names = sizes.map((_, j) => `C${j}`)
    const itemsOf = (j: number): readonly string[] => Array.from({ length: sizes[j]! }, (_, h) => `c${j}${h}`)
    const answers = Object.fromEntries(
      names.flatMap((_, j) =>
        itemsOf(j).map(item => [item, levels.map(level => Math.round(20 * (level + 0.7 * draw() + 0.1 * j * draw())))]),
      ),
    )
    const construct = (j: number): Construct => {
      const mode = modes[j]!
      if (mode === 'factor') return { kind: 'factor', items: itemsOf(j) }
      return { kind: 'composite', items: itemsOf(j), mode: mode === 'B' ? 'B' : 'A' }
    }
    // The bits of a number say which of those before act on a construct; at least the one right before does.
    const paths = names.flatMap((to, j) =>
      names
        .slice(0, j)
        .filter((_, i) => i === j - 1 || ((reach[j]! >> i) & 1) === 1)
        .map(from => ({ from, to })),
    )
    const constructs = Object.fromEntries(names.map((name, j) => [name, construct(j)]))
    return { answers, structure: { constructs, paths }, options: { scheme, standardise, tolerance: 1e-11 } }
  })

/** The model; undefined where answers are collinear or do not vary, which has an error of its own. */
function fitted({ answers, structure, options }: Omit<Case, 'answers'> & { answers: Columns }): PathModel | undefined {
  try {
    const model = pathModel.fit(answers, structure, options)
    return model.fit.converged ? model : undefined
  } catch (error) {
    if (error instanceof ClienteleError) return undefined
    throw error
  }
}

function pathsByName({ params }: PathModel): Readonly<Record<string, number>> {
  return Object.fromEntries(params.paths.map(({ from, to, coefficient }) => [`${from} ${to}`, coefficient]))
}

function expectClose(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>, digits = 6): void {
  expect(Object.keys(one).sort()).toEqual(Object.keys(other).sort())
  for (const [name, value] of Object.entries(one)) {
    expect(Math.abs(value - other[name]!)).toBeLessThan(10 ** -digits * Math.max(1, Math.abs(value)))
  }
}

/** Admissible models only: a corrected correlation near ±1 magnifies every rounding error. */
function isTame({ fit, params }: PathModel): boolean {
  return fit.warnings.length === 0 && params.constructs.every(({ rhoA = 1 }) => rhoA > 0.2)
}

const turned = <T>(list: readonly T[], by: number): readonly T[] =>
  list.map((_, i) => list[(i * by + 1) % list.length]!)

describe('a path model', () => {
  it('is the same whatever the order of rows, constructs, items and paths', () => {
    fc.assert(
      fc.property(cases, ({ answers, structure, options }) => {
        const model = fitted({ answers, structure, options })
        if (model === undefined || !isTame(model)) return
        const reversed = Object.fromEntries(
          Object.entries(answers).map(([name, column]) => [name, [...column].reverse()]),
        )
        const constructs = Object.fromEntries(
          Object.entries(structure.constructs)
            .reverse()
            .map(([name, construct]) => [
              name,
              'items' in construct ? { ...construct, items: [...construct.items].reverse() } : construct,
            ]),
        )
        const other = fitted({
          answers: reversed,
          structure: { constructs, paths: [...structure.paths].reverse() },
          options,
        })
        if (other === undefined) return
        expectClose(pathsByName(other), pathsByName(model))
      }),
      { numRuns: 60 },
    )
  })

  it('does not hang on the units of items, where they enter with one spread', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -6, max: 6 }), ({ answers, structure, options }, power) => {
        const own = { ...options, standardise: true }
        const model = fitted({ answers, structure, options: own })
        if (model === undefined || !isTame(model)) return
        const scaled = Object.fromEntries(
          Object.entries(answers).map(([name, column], i) => [
            name,
            column.map(answer => (answer - 7) * 10 ** (power * (i % 3))),
          ]),
        )
        const other = fitted({ answers: scaled, structure, options: own })!
        expectClose(pathsByName(other), pathsByName(model))
      }),
      { numRuns: 60 },
    )
  })

  it('has loadings, shares and correlations within their range unless it says that they are not', () => {
    fc.assert(
      fc.property(cases, one => {
        const model = fitted(one)
        if (model === undefined || model.fit.warnings.some(({ code }) => code === 'INADMISSIBLE')) return
        const { constructs, explained, constructCorrelations } = model.params
        for (const { loadings, weights, indicators } of constructs) {
          expect(loadings.every(loading => Math.abs(loading) <= 1 + 1e-9)).toBe(true)
          const dominant = Math.max(...loadings.map(Math.abs))
          expect(loadings.some(loading => loading >= dominant - 1e-6)).toBe(true)
          expect(weights.length).toBe(indicators.length)
        }
        for (const { rSquared } of explained) expect(rSquared >= -1e-9 && rSquared <= 1 + 1e-9).toBe(true)
        for (const row of constructCorrelations) for (const r of row) expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 100 },
    )
  })

  it('scores its own rows with mean 0 and variance 1, and comes back from JSON', () => {
    fc.assert(
      fc.property(cases, one => {
        const model = fitted(one)
        if (model === undefined) return
        expect(JSON.stringify(model)).not.toContain('null')
        const again = reviveWith([pathModel.codec], JSON.stringify(model))
        expect(again).toEqual(model)
        const { values, size } = pathModel.scores(again, one.answers)
        for (const column of Object.values(values)) {
          const mean = column.reduce((sum, value) => sum + value, 0) / size
          const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (size - 1)
          expect(Math.abs(mean)).toBeLessThan(1e-8)
          expect(Math.abs(variance - 1)).toBeLessThan(1e-7)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of rows that are counted is that of rows that are written out', () => {
    fc.assert(
      fc.property(cases, ({ answers, structure, options }) => {
        const rows = Object.values(answers)[0]!.length
        const weights = Array.from({ length: rows }, (_, row) => (row * 5) % 4)
        const model = fitted({ answers, structure, options: { ...options, weights } })
        if (model === undefined || !isTame(model)) return
        const written = Object.fromEntries(
          Object.entries(answers).map(([name, column]) => [
            name,
            column.flatMap((answer, row) => Array.from({ length: weights[row]! }, () => answer)),
          ]),
        )
        const other = fitted({ answers: written, structure, options })
        if (other !== undefined) expectClose(pathsByName(model), pathsByName(other))
      }),
      { numRuns: 40 },
    )
  })

  it('with gaps leaves out rows or fills them, and never gives what is no number', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('listwise' as const, 'mean' as const),
        ({ answers, structure, options }, missing) => {
          const holes = Object.fromEntries(
            Object.entries(answers).map(([name, column], i) => [
              name,
              column.map((answer, row) => ((row + 3 * i) % 17 === 0 ? null : answer)),
            ]),
          )
          const model = fitted({ answers: holes, structure, options: { ...options, missing } })
          if (model === undefined) return
          const complete = turned(Object.values(holes)[0]!, 1).map((_, row) =>
            Object.values(holes).every(column => column[row] !== null),
          )
          const rows = Object.values(answers)[0]!.length
          const entering = missing === 'mean' ? rows : complete.filter(Boolean).length
          expect(model.fit.observations).toBe(entering)
          expect(JSON.stringify(model)).not.toContain('null')
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('factors', () => {
  const share = fc.double({ min: 0.4, max: 0.95, noNaN: true })

  it('of any population that fits them come back, by every scheme', () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 7, maxLength: 7 }),
        fc.array(fc.double({ min: 0.15, max: 0.5, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.constantFrom('path' as const, 'factorial' as const, 'centroid' as const),
        (loadings, [ab = 0, ac = 0, bc = 0], scheme) => {
          const factorOf = [0, 0, 0, 1, 1, 2, 2]
          const between = [
            [1, ab, ac],
            [ab, 1, bc],
            [ac, bc, 1],
          ]
          const covariance = Float64Array.from(
            loadings.flatMap((one, i) =>
              loadings.map((other, j) => (i === j ? 1 : one * other * between[factorOf[i]!]![factorOf[j]!]!)),
            ),
          )
          const plan = planOf(
            {
              constructs: {
                A: { kind: 'factor', items: ['a1', 'a2', 'a3'] },
                B: { kind: 'factor', items: ['b1', 'b2'] },
                C: { kind: 'factor', items: ['c1', 'c2'] },
              },
              paths: [
                { from: 'A', to: 'B' },
                { from: 'A', to: 'C' },
                { from: 'B', to: 'C' },
              ],
            },
            { scheme },
          )
          const zeros = new Float64Array(7)
          const units = new Float64Array(7).fill(1)
          const estimate = estimatePaths(
            { means: zeros, covariance, meanOfCovariance: 1, centres: zeros, spreads: units },
            plan,
          )
          if ('failure' in estimate) throw new Error(estimate.failure)
          const { final } = estimate
          for (const [h, loading] of loadings.entries())
            expect(Math.abs(final.loadings[h]! - loading)).toBeLessThan(1e-7)
          for (const [k, r] of between.flat().entries()) {
            expect(Math.abs(final.constructCorrelations[k]! - r)).toBeLessThan(1e-7)
          }
          expect(Math.abs(final.paths[1]! - ab)).toBeLessThan(1e-7)
          expect(Math.abs(final.paths[2]! - (ac - ab * bc) / (1 - ab * ab))).toBeLessThan(1e-7)
        },
      ),
      { numRuns: 100 },
    )
  })
})

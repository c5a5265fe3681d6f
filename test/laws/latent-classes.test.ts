/** Laws of latent classes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import { reviveWith } from '../../src/model/index.js'
import * as latentClass from '../../src/statistics/clustering/latent-class/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const RUNS = { numRuns: 40 }
type Cell = latentClass.Answer | null
const cells = {
  word: fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 6 }),
  grade: fc.option(fc.constantFrom(1, 2, 1e12, -1e-12), { freq: 6 }),
  yes: fc.option(fc.boolean(), { freq: 6 }),
  rare: fc.constantFrom('x', 'x', 'x', 'y'),
}
const NAMES = ['word', 'grade', 'yes', 'rare'] as const
type Row = Readonly<Record<(typeof NAMES)[number], Cell>>

/** Rows of any answers, each question answered at least once. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.record<Row>(cells), { minLength: 4, maxLength: 30 })
  .map(drawn => [
    ...drawn,
    { word: 'a', grade: 1, yes: true, rare: 'x' },
    { word: 'b', grade: 2, yes: false, rare: 'y' },
  ])

const columnsOf = (all: readonly Row[]): Readonly<Record<string, readonly Cell[]>> =>
  Object.fromEntries(NAMES.map(name => [name, all.map(row => row[name])]))

const options = fc.record({ classes: fc.integer({ min: 1, max: 2 }), seed: fc.nat(1000), starts: fc.constant(3) })

describe('classes of any answers', () => {
  it('have probabilities that add up, and shares that the rows have on average', () => {
    fc.assert(
      fc.property(rows, options, (all, settings) => {
        const columns = columnsOf(all)
        const model = latentClass.fit(columns, settings)
        const { shares, items } = model.params
        if (model.fit.source === 'given') throw new Error('no report')
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
        for (const [k, share] of shares.entries()) if (k > 0) expect(share).toBeLessThanOrEqual(shares[k - 1]! + 1e-6)
        for (const { probabilities } of Object.values(items)) {
          for (const ofClass of probabilities) {
            expect(ofClass.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
            expect(Math.min(...ofClass)).toBeGreaterThanOrEqual(0)
          }
        }
        const { byClass } = latentClass.probabilities(model, columns)
        for (const [k, column] of byClass.entries()) {
          const mean = column.reduce((sum, p) => sum + p, 0) / all.length
          if (model.fit.converged) expect(Math.abs(mean - shares[k]!)).toBeLessThan(1e-6)
        }
        const { aic, bic, parameters, logLikelihood, observations } = model.fit
        expect(aic).toBeCloseTo(2 * parameters - 2 * logLikelihood, 9)
        expect(bic).toBeCloseTo(parameters * Math.log(observations) - 2 * logLikelihood, 9)
        expect(model.fit.sizes.reduce((sum, size) => sum + size, 0)).toBe(all.length)
      }),
      RUNS,
    )
  })

  it('are the same document in any order of rows, and from JSON; equal rows have one class', () => {
    fc.assert(
      fc.property(
        rows,
        options,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (all, settings, draws) => {
          const model = latentClass.fit(columnsOf(all), settings)
          const keys = all.map(() => draws.next().value ?? 0)
          const order = all.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!)
          const turned = latentClass.fit(columnsOf(order.map(i => all[i]!)), settings)
          expect(JSON.stringify(turned)).toBe(JSON.stringify(model))
          expect(reviveWith([latentClass.codec], JSON.stringify(model))).toEqual(model)
          const twice = latentClass.assign(model, columnsOf([...all, ...all]))
          expect(twice.segment.subarray(all.length)).toEqual(twice.segment.subarray(0, all.length))
          expect(twice.probability.subarray(all.length)).toEqual(twice.probability.subarray(0, all.length))
        },
      ),
      RUNS,
    )
  })

  it('depend on what the answers are called in their names alone', () => {
    fc.assert(
      fc.property(rows, options, (all, settings) => {
        const renamed = all.map(row => ({ ...row, yes: row.yes === null ? null : row.yes ? 'yes' : 'no' }))
        const [model, other] = [
          latentClass.fit(columnsOf(all), settings),
          latentClass.fit(columnsOf(renamed), settings),
        ]
        expect(other.params.shares).toEqual(model.params.shares)
        expect(other.params.items['yes']?.probabilities).toEqual(model.params.items['yes']?.probabilities)
      }),
      RUNS,
    )
  })

  it('are no others where every row comes several times: the likelihood is so many times as much', () => {
    fc.assert(
      fc.property(rows, options, fc.integer({ min: 2, max: 4 }), (all, settings, times) => {
        const model = latentClass.fit(columnsOf(all), settings)
        const many = latentClass.fit(columnsOf(Array.from({ length: times }, () => all).flat()), settings)
        if (model.fit.source === 'given' || many.fit.source === 'given') throw new Error('no report')
        expect(many.fit.logLikelihood / times).toBeCloseTo(model.fit.logLikelihood, 6)
        expect(many.fit.parameters).toBe(model.fit.parameters)
      }),
      RUNS,
    )
  })
})

it('classes with a covariate do not depend on its unit or its zero', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(1e-9, 0.01, 12, 1e9), fc.constantFrom(-3, 0, 50), (all, unit, zero) => {
      const age = all.map((_, i) => (i * 13) % 17)
      const fitOf = (column: readonly number[]): latentClass.LatentClassModel =>
        latentClass.fit(
          { ...columnsOf(all), age: column },
          { classes: 2, covariates: ['age'], starts: 1, maxIterations: 40 },
        )
      const [model, other] = [fitOf(age), fitOf(age.map(years => unit * (years + zero)))]
      for (const [k, share] of model.params.shares.entries()) expect(other.params.shares[k]).toBeCloseTo(share, 5)
    }),
    RUNS,
  )
})

describe('junk', () => {
  const columns = { a: ['x', 'y', 'x', 'y', 'x'], b: [1, 2, null, 2, 1], age: [1, 2, 3, 4, 6] }
  const settings = {
    classes: 2,
    covariates: ['age'],
    answers: { a: ['x', 'y'] },
    starts: 1,
    seed: 1,
    maxIterations: 20,
    order: 'size',
    names: ['p', 'q'],
  }
  const model = latentClass.fit(columns, { classes: 2, covariates: ['age'], starts: 2 })

  const survives = (run: () => unknown): void => {
    try {
      run()
    } catch (error) {
      expect(error).toBeInstanceOf(ClienteleError)
    }
  }

  it.each([
    [
      'columns of a fit',
      columns,
      (junk: never) => latentClass.fit(junk, { classes: 2, covariates: ['age'], starts: 1, maxIterations: 20 }),
    ],
    ['options', settings, (junk: never) => latentClass.fit(columns, junk)],
    ['columns to assign', columns, (junk: never) => latentClass.assign(model, junk)],
    ['columns of an outcome', columns, (junk: never) => latentClass.classOutcome(model, junk, [1, 2, 3, 4, 5])],
    ['an outcome', [1, 2, 3, 4, 5], (junk: never) => latentClass.classOutcome(model, columns, junk)],
    ['a document', JSON.parse(JSON.stringify(model)), (junk: never) => reviveWith([latentClass.codec], junk)],
    [
      'a model that is used',
      JSON.parse(JSON.stringify(model)),
      (junk: never) => latentClass.probabilities(junk, columns),
    ],
    ['given classes', JSON.parse(JSON.stringify(model.params)), (junk: never) => latentClass.fromParams(junk)],
  ])('in %s is a named error, or is none', (_, value, door) => {
    for (const path of pathsOf(value))
      for (const junk of JUNK) survives(() => door(replaced(value, path, junk) as never))
  })
})

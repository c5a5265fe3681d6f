/**
 * Laws of the quality of path models: effects add up, figures stay in range, and neither the order of rows, of constructs, of items
 * or of paths, nor the unit of an item, nor a copy by way of JSON changes any of them. Doors refuse junk by name.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import type { PathModel, PathStructure } from '../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../src/satisfaction/path-model/index.js'
import {
  crossLoadings,
  discriminantValidity,
  effectRoutes,
  effectSizes,
  explainedVariance,
  pathCollinearity,
  pathDescriptives,
  pathEffects,
  pathReliability,
  predictPath,
  refittedEffectSizes,
  unidimensionality,
} from '../../src/satisfaction/path-quality/index.js'
import { everything } from '../satisfaction/path-model/everything.js'
import type { Columns } from '../satisfaction/path-model/sample.js'
import { changed, STRUCTURE, sample } from '../satisfaction/path-model/sample.js'
import { JUNK } from './junk.js'

const RUNS = { numRuns: 25 }
const OPTIONS = { tolerance: 1e-12, mostIterations: 2000 } as const

/** All that is read of a model alone. */
function figuresOf(model: PathModel): readonly unknown[] {
  return [
    byName(pathEffects(model)),
    byName(pathReliability(model)),
    byName(effectSizes(model)),
    byName(pathCollinearity(model).items),
    byName(pathCollinearity(model).antecedents),
    byName(unidimensionality(model)),
    byName(explainedVariance(model).constructs.map(({ antecedents: _, ...rest }) => rest)),
    explainedVariance(model).goodnessOfFit,
    byName(discriminantValidity(model).constructs),
    byName(discriminantValidity(model).pairs.map(pair => ({ ...pair, ...ends(pair) }))),
  ]
}

/** Pairs are read from either side. */
function ends({ first, second }: { readonly first: string; readonly second: string }): object {
  return { first: first < second ? first : second, second: first < second ? second : first }
}

function byName(list: readonly object[]): readonly object[] {
  return list.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

function nameOf(entry: object): string {
  return JSON.stringify(
    Object.entries(entry)
      .filter(([, value]) => typeof value === 'string')
      .toSorted(),
  )
}

/** Equal but for rounding. */
function expectClose(one: unknown, other: unknown): void {
  if (typeof one === 'number' && typeof other === 'number') {
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(one)))
  } else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(one).toSorted())
    for (const [key, value] of Object.entries(one))
      expectClose(value, Object.getOwnPropertyDescriptor(other, key)?.value)
  } else expect(other).toEqual(one)
}

const samples = fc.record({ rows: fc.integer({ min: 25, max: 90 }), seed: fc.integer({ min: 0, max: 1000 }) })

const structures = fc.constantFrom<PathStructure>(
  STRUCTURE,
  changed({ Quality: { kind: 'factor', items: ['quality1', 'quality2', 'quality3'] } }),
  changed({ Image: { kind: 'composite', items: ['image1', 'image2', 'image3'], mode: 'B' } }),
)

/** The model, unless a sample happens to be one that cannot be estimated; then the error has a name. */
function fitted(answers: Columns, structure: PathStructure): PathModel | undefined {
  try {
    return pathModel.fit(answers, structure, OPTIONS)
  } catch (error) {
    expect(error).toBeInstanceOf(ClienteleError)
    return undefined
  }
}

describe('the quality of path models', () => {
  it('does not hang on the order of rows, constructs, items or paths, nor on units', () => {
    fc.assert(
      fc.property(
        samples,
        structures,
        fc.double({ min: -6, max: 6, noNaN: true }),
        ({ rows, seed }, structure, power) => {
          const answers = sample(rows, seed)
          const model = fitted(answers, structure)
          if (model === undefined) return
          const turned = Object.fromEntries(
            Object.entries(answers).map(([item, column]) => [item, column.toReversed()]),
          )
          const scaled = { ...turned, image2: turned['image2']!.map(answer => 10 ** power * answer + 3) }
          const reordered = {
            constructs: Object.fromEntries(Object.entries(structure.constructs).toReversed()),
            paths: structure.paths.toReversed(),
          }
          const again = fitted(scaled, reordered)!
          const [here, there] = [figuresOf(model), figuresOf(again)]
          // Raw alpha is in the units of the answers, on purpose.
          const withoutRaw = (figures: readonly unknown[]): unknown =>
            JSON.parse(JSON.stringify(figures, (key, value) => (key === 'alpha' ? undefined : value)))
          expectClose(withoutRaw(here), withoutRaw(there))
        },
      ),
      RUNS,
    )
  })

  it('is the same of a model that comes back from JSON', () => {
    const model = pathModel.fit(sample(70), everything())
    expect(figuresOf(JSON.parse(JSON.stringify(model)))).toEqual(figuresOf(model))
  })

  it('has effects that add up over routes', () => {
    fc.assert(
      fc.property(samples, structures, ({ rows, seed }, structure) => {
        const model = fitted(sample(rows, seed), structure)
        if (model === undefined) return
        for (const { from, to, direct = 0, indirect = 0, total } of pathEffects(model)) {
          expect(direct + indirect).toBeCloseTo(total, 10)
          const routes = effectRoutes(model, { from, to })
          expect(routes.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(total, 10)
        }
      }),
      RUNS,
    )
  })

  it('has figures in their ranges', () => {
    fc.assert(
      fc.property(samples, ({ rows, seed }) => {
        const model = fitted(sample(rows, seed), STRUCTURE)
        if (model === undefined) return
        for (const { compositeReliability = 0, averageVarianceExtracted = 0, standardisedAlpha = 0 } of pathReliability(
          model,
        )) {
          for (const figure of [compositeReliability, averageVarianceExtracted]) {
            expect(figure).toBeGreaterThanOrEqual(0)
            expect(figure).toBeLessThanOrEqual(1)
          }
          expect(standardisedAlpha).toBeLessThanOrEqual(1)
        }
        for (const { fSquared = 0 } of effectSizes(model)) expect(fSquared).toBeGreaterThanOrEqual(0)
        const { items, antecedents } = pathCollinearity(model)
        for (const { factor = 1 } of [...items, ...antecedents]) expect(factor).toBeGreaterThanOrEqual(1)
        for (const value of crossLoadings(model).values.flat()) expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9)
        const { goodnessOfFit = 0 } = explainedVariance(model)
        expect(goodnessOfFit).toBeGreaterThanOrEqual(0)
        expect(goodnessOfFit).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })

  it('has raw alpha that is the standardised one where items are standardised', () => {
    fc.assert(
      fc.property(samples, ({ rows, seed }) => {
        const standardised = Object.fromEntries(
          Object.entries(sample(rows, seed)).map(([item, column]) => {
            const mean = column.reduce((sum, answer) => sum + answer, 0) / rows
            const squares = column.reduce((sum, answer) => sum + (answer - mean) ** 2, 0)
            return [item, column.map(answer => (answer - mean) / Math.sqrt(squares / (rows - 1)))]
          }),
        )
        const model = fitted(standardised, STRUCTURE)
        if (model === undefined) return
        for (const { alpha = Number.NaN, standardisedAlpha } of pathReliability(model))
          expect(alpha).toBeCloseTo(standardisedAlpha!, 9)
      }),
      RUNS,
    )
  })

  it('finds scores of mean 0 and variance 1, by items of any size', () => {
    for (const unit of [1e-12, 1e12]) {
      const answers = Object.fromEntries(
        Object.entries(sample(50)).map(([item, column]) => [item, column.map(answer => unit * answer)]),
      )
      const { items, constructs } = pathDescriptives(pathModel.fit(answers, STRUCTURE), answers)
      for (const { deviation } of items) expect(deviation / unit).toBeGreaterThan(0.1)
      for (const { mean, deviation } of constructs) {
        expect(mean).toBeCloseTo(0, 9)
        expect(deviation).toBeCloseTo(1, 9)
      }
    }
  })
})

describe('predictions of path models', () => {
  const answers = sample(60)
  const clients = answers['image1']!.map((_, row) => `client ${row % 20}`)
  const model = pathModel.fit(answers, STRUCTURE, OPTIONS)

  it('do not hang on the order of rows where clients are named', () => {
    const options = { clients, folds: 5, repeats: 2 }
    const here = predictPath(model, answers, options)
    const turned = Object.fromEntries(Object.entries(answers).map(([item, column]) => [item, column.toReversed()]))
    const there = predictPath(pathModel.fit(turned, STRUCTURE, OPTIONS), turned, {
      ...options,
      clients: clients.toReversed(),
    })
    expectClose(there, here)
  })

  it('scale with the unit of answers', () => {
    const options = { folds: 5, repeats: 1 }
    const here = predictPath(model, answers, options)
    for (const unit of [1e-12, 1e12]) {
      const scaled = Object.fromEntries(
        Object.entries(answers).map(([item, column]) => [item, column.map(answer => unit * answer)]),
      )
      const there = predictPath(pathModel.fit(scaled, STRUCTURE, OPTIONS), scaled, options)
      for (const [i, { path, linear, mean, qSquared }] of there.items.entries()) {
        for (const [error, plain] of [
          [path, here.items[i]!.path],
          [linear, here.items[i]!.linear],
          [mean, here.items[i]!.mean],
        ] as const) {
          expect(error.rmse / unit).toBeCloseRelative(plain.rmse, 1e-6)
          expect(error.mae / unit).toBeCloseRelative(plain.mae, 1e-6)
        }
        expect(qSquared).toBeCloseTo(here.items[i]!.qSquared, 6)
      }
      expect(there.constructs.map(({ power }) => power)).toEqual(here.constructs.map(({ power }) => power))
      expect(there.overall.withMean.pValue).toBeCloseTo(here.overall.withMean.pValue!, 6)
    }
  })

  it('are the same for the same seed, and others for another', () => {
    const options = { folds: 5, repeats: 2, seed: 4 }
    expect(predictPath(model, answers, options)).toEqual(predictPath(model, answers, options))
    expect(predictPath(model, answers, { ...options, seed: 9 }).items).not.toEqual(
      predictPath(model, answers, options).items,
    )
  })
})

describe('doors of the quality of path models', () => {
  const answers = sample(40)
  const model = pathModel.fit(answers, STRUCTURE)

  /** A named error or an answer: never another error. */
  function isNamed(run: () => unknown): boolean {
    try {
      run()
      return false
    } catch (error) {
      expect(error).toBeInstanceOf(ClienteleError)
      return true
    }
  }

  it('refuse what is no model', () => {
    const doors: readonly ((junk: never) => unknown)[] = [
      pathEffects,
      pathReliability,
      effectSizes,
      pathCollinearity,
      unidimensionality,
      explainedVariance,
      discriminantValidity,
      crossLoadings,
      (junk: never) => pathDescriptives(junk, answers),
      (junk: never) => refittedEffectSizes(junk, answers),
      (junk: never) => predictPath(junk, answers),
      (junk: never) => effectRoutes(junk, { from: 'Image', to: 'Loyalty' }),
    ]
    for (const door of doors) for (const junk of JUNK) expect(isNamed(() => door(junk as never))).toBe(true)
  })

  it('refuse what are no answers and no options, by name', () => {
    for (const junk of JUNK) {
      expect(isNamed(() => pathDescriptives(model, junk as never))).toBe(true)
      expect(isNamed(() => predictPath(model, junk as never))).toBe(true)
      expect(isNamed(() => refittedEffectSizes(model, junk as never))).toBe(true)
      expect(isNamed(() => effectRoutes(model, junk as never))).toBe(true)
      isNamed(() => predictPath(model, answers, junk as never))
      for (const name of ['antecedents', 'folds', 'repeats', 'seed', 'foldOf', 'clients', 'metric', 'level']) {
        isNamed(() => predictPath(model, answers, { folds: 2, repeats: 1, [name]: junk } as never))
      }
      for (const name of ['from', 'to']) {
        const options = { from: 'Image', to: 'Loyalty', [name]: junk }
        expect(isNamed(() => effectRoutes(model, options as never))).toBe(true)
      }
      isNamed(() => refittedEffectSizes(model, answers, junk as never))
    }
  })
})

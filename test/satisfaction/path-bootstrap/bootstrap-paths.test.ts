import { describe, expect, it } from 'vitest'
import { runAsync, runSync } from '../../../src/model/index.js'
import type { PathBootstrap, PathBootstrapOptions, PathStructure } from '../../../src/satisfaction/index.js'
import { bootstrapPaths, pathModel, satisfactionIndex } from '../../../src/satisfaction/index.js'
import { resamples } from '../../../src/statistics/index.js'
import { madeUpAnswers, STRUCTURE } from '../../charts/made-up-survey.js'
import { thrown } from '../../errors/thrown.js'

const SCALE = { lowest: 1, highest: 10 }
const ANSWERS = madeUpAnswers(80)

type Answers = typeof ANSWERS

function boot(answers: Answers, structure: PathStructure, options: Partial<PathBootstrapOptions> = {}): PathBootstrap {
  const { weights } = options
  const model = pathModel.fit(answers, structure, weights === undefined ? {} : { weights })
  return runSync(bootstrapPaths(model, answers, { seed: 11, replicates: 40, ...options }))
}

const INTERACTION: PathStructure = {
  constructs: {
    Image: { kind: 'composite', items: ['image1', 'image2'] },
    Value: { kind: 'composite', items: ['value1', 'value2'] },
    Both: { kind: 'interaction', of: ['Image', 'Value'] },
    Satisfaction: { kind: 'composite', items: ['satisfaction1', 'satisfaction2'] },
  },
  paths: ['Image', 'Value', 'Both'].map(from => ({ from, to: 'Satisfaction' })),
}
const HIGHER: PathStructure = {
  constructs: {
    Image: { kind: 'composite', items: ['image1', 'image2'] },
    Value: { kind: 'composite', items: ['value1', 'value2'] },
    Standing: { kind: 'higher-order', of: ['Image', 'Value'] },
    Satisfaction: { kind: 'factor', items: ['satisfaction1', 'satisfaction2', 'satisfaction3'] },
  },
  paths: [{ from: 'Standing', to: 'Satisfaction' }],
}

describe('a resample', () => {
  it.each([
    ['a plain structure', STRUCTURE, undefined],
    ['weights of rows', STRUCTURE, Array.from({ length: 80 }, (_, row) => 1 + (row % 3))],
    ['an interaction', INTERACTION, undefined],
    ['a higher order and a factor', HIGHER, undefined],
  ] as const)('gives what a fit of its rows written out gives: %s', (_, structure, weights) => {
    const [first, second] = rowsDrawn(2, 80).map(rows => {
      const written = Object.fromEntries(
        Object.entries(ANSWERS).map(([item, column]) => [item, rows.map(row => column[row]!)]),
      )
      const options = weights === undefined ? {} : { weights: rows.map(row => weights[row]!) }
      return { model: pathModel.fit(written, structure, options), written, options }
    })
    const found = boot(ANSWERS, structure, { replicates: 2, scale: SCALE, ...(weights && { weights }) })
    const middle = (one: number, other: number): number => (one + other) / 2
    for (const { from, to, mean } of found.paths) {
      const [one, other] = [first!, second!].map(({ model }) => {
        return model.params.paths.find(path => path.from === from && path.to === to)!.coefficient
      })
      expect(mean).toBeCloseTo(middle(one!, other!), 5)
    }
    for (const { construct, indicator, mean } of [...found.weights]) {
      const [one, other] = [first!, second!].map(({ model }) => {
        const own = model.params.constructs.find(({ name }) => name === construct)!
        return own.weights[own.indicators.indexOf(indicator)]!
      })
      expect(mean).toBeCloseTo(middle(one!, other!), 5)
    }
    for (const { construct, mean } of found.indices!) {
      const [one, other] = [first!, second!].map(({ model, written, options }) => {
        return satisfactionIndex(model, written, { construct, scale: SCALE, ...options }).index
      })
      expect(mean).toBeCloseTo(middle(one!, other!), 4)
    }
  })
})

/** Which rows the first resamples draw. */
function rowsDrawn(replicates: number, rows: number): readonly (readonly number[])[] {
  const counts = resamples(rows, 11)
  return Array.from({ length: replicates }, () =>
    Array.from(counts.next().value).flatMap((count, row) => new Array<number>(count).fill(row)),
  )
}

describe('a bootstrap of paths', () => {
  it('is the same at once and with pauses, and hangs on the seed alone', async () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const options = { seed: 5, replicates: 40, scale: SCALE }
    const pause = async (): Promise<void> => {}
    const once = runSync(bootstrapPaths(model, ANSWERS, options))
    expect(await runAsync(bootstrapPaths(model, ANSWERS, options), { pause })).toEqual(once)
    const other = runSync(bootstrapPaths(model, ANSWERS, { ...options, seed: 6 }))
    expect(other.paths[0]!.mean).not.toBe(once.paths[0]!.mean)
    expect(other.paths[0]!.estimate).toBe(once.paths[0]!.estimate)
  })

  it('estimates what the model says', () => {
    const { params } = pathModel.fit(ANSWERS, STRUCTURE)
    const { paths, weights, loadings, rSquared } = boot(ANSWERS, STRUCTURE)
    for (const { from, to, estimate } of paths) {
      expect(estimate).toBeCloseTo(params.paths.find(path => path.from === from && path.to === to)!.coefficient, 9)
    }
    expect(weights.map(({ estimate }) => estimate)).toEqual(params.constructs.flatMap(own => own.weights))
    expect(loadings.map(({ estimate }) => estimate)).toEqual(params.constructs.flatMap(own => own.loadings))
    expect(rSquared.map(({ construct, estimate }) => [construct, estimate])).toEqual(
      params.explained.map(own => [own.name, own.rSquared]),
    )
  })

  it('adds indirect effects and paths up to total effects', () => {
    const { paths, totalEffects, indirectEffects } = boot(ANSWERS, STRUCTURE)
    for (const { from, to, estimate, mean } of totalEffects) {
      const parts = [paths, indirectEffects].flatMap(list => list.filter(one => one.from === from && one.to === to))
      expect(parts.reduce((sum, part) => sum + part.estimate, 0)).toBeCloseTo(estimate, 12)
      expect(parts.reduce((sum, part) => sum + part.mean, 0)).toBeCloseTo(mean, 12)
    }
  })

  it('draws clients with all their rows', () => {
    const twice = Object.fromEntries(Object.entries(ANSWERS).map(([item, column]) => [item, [...column, ...column]]))
    const clients = Array.from({ length: 160 }, (_, row) => row % 80)
    const alone = boot(ANSWERS, STRUCTURE)
    const together = boot(twice, STRUCTURE, { clients })
    for (const [i, { mean, standardError }] of alone.paths.entries()) {
      expect(together.paths[i]!.mean).toBeCloseTo(mean, 6)
      expect(together.paths[i]!.standardError).toBeCloseTo(standardError, 6)
    }
    expect(boot(twice, STRUCTURE).paths[0]!.standardError).toBeLessThan(0.9 * alone.paths[0]!.standardError)
  })

  it('counts an item on which all who were drawn agree, and goes on', () => {
    const rare = ANSWERS['image1']!.map((_, row) => (row === 7 ? 9 : 5))
    const { failed, used, replicates } = boot({ ...ANSWERS, image1: rare }, STRUCTURE, { replicates: 100 })
    expect(failed).toHaveLength(1)
    expect(failed[0]).toMatchObject({ reason: 'NO_VARIATION', name: 'image1' })
    // Of 80 clients one is left out with a probability of (79/80)^80 = 0.366.
    expect(Math.abs(failed[0]!.replicates - 37)).toBeLessThan(15)
    expect(used + failed[0]!.replicates).toBe(replicates)
  })

  it('has intervals of the level asked for, and p-values that are never 0', () => {
    for (const interval of ['percentile', 'bias-corrected', 'accelerated'] as const) {
      const { paths, weights } = boot(ANSWERS, STRUCTURE, { interval, replicates: 199, level: 0.9 })
      for (const { interval: ends, pValue } of [...paths, ...weights]) {
        expect(ends.level).toBe(0.9)
        expect(ends.lower).toBeLessThanOrEqual(ends.upper)
        expect(pValue).toBeGreaterThanOrEqual(2 / 200)
        expect(pValue).toBeLessThanOrEqual(1)
      }
    }
  })

  it('refuses answers and weights that are not those of the fit', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const run = (answers: Answers, options: Partial<PathBootstrapOptions> = {}) =>
      thrown(() => bootstrapPaths(model, answers, { seed: 1, ...options }))
    expect(run(madeUpAnswers(80, 9))).toMatchObject({ code: 'CONFLICTING_OPTIONS', path: 'answers' })
    const weights = Array.from({ length: 80 }, (_, row) => 1 + (row % 5))
    expect(run(ANSWERS, { weights })).toMatchObject({ code: 'CONFLICTING_OPTIONS' })
    expect(run(ANSWERS, { clients: Array.from({ length: 80 }, () => 'one') })).toMatchObject({ code: 'NO_DATA' })
    expect(run(ANSWERS, { clients: ['a'] })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'options.clients' })
    expect(run(ANSWERS, { scale: { image1: SCALE } })).toMatchObject({ code: 'MISSING_VALUE' })
  })
})

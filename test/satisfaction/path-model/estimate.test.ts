import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { estimatePaths } from '../../../src/satisfaction/path-model/estimate.js'
import type { PathStructure } from '../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import type { PathMoments } from '../../../src/satisfaction/path-model/path-moments.js'
import { pathMoments } from '../../../src/satisfaction/path-model/path-moments.js'
import { prepareAnswers } from '../../../src/satisfaction/path-model/prepared-answers.js'
import { combine, correlation, deviation, regression, unit } from './by-rows.js'
import { changed, columnsOf, planOf, STRUCTURE, sample } from './sample.js'

const answers = sample(150, 3)
const close = { tolerance: 1e-12, mostIterations: 1000 }

/** Moments of a population whose correlations are known. */
function population(correlations: readonly (readonly number[])[]): PathMoments {
  const size = correlations.length
  return {
    means: new Float64Array(size),
    covariance: Float64Array.from(correlations.flat()),
    meanOfCovariance: 1,
    centres: new Float64Array(size),
    spreads: new Float64Array(size).fill(1),
  }
}

describe('factors', () => {
  const loadings = [0.9, 0.6, 0.7, 0.5, 0.8, 0.8, 0.7]
  const factorOf = [0, 0, 0, 1, 1, 2, 2]
  const between = [
    [1, 0.4, 0.5],
    [0.4, 1, 0.6],
    [0.5, 0.6, 1],
  ]
  const correlations = loadings.map((one, i) =>
    loadings.map((other, j) => (i === j ? 1 : one * other * between[factorOf[i]!]![factorOf[j]!]!)),
  )
  const structure: PathStructure = {
    constructs: {
      A: { kind: 'factor', items: ['a1', 'a2', 'a3'] },
      B: { kind: 'factor', items: ['b1', 'b2'] },
      C: { kind: 'factor', items: ['c1', 'c2'] },
    },
    paths: [
      { from: 'A', to: 'C' },
      { from: 'B', to: 'C' },
    ],
  }

  it('come back exactly from the correlations that they imply', () => {
    const estimate = estimatePaths(population(correlations), planOf(structure))
    if ('failure' in estimate) throw new Error(estimate.failure)
    const { final } = estimate
    for (const [h, loading] of loadings.entries()) expect(final.loadings[h]).toBeCloseTo(loading, 9)
    for (const [i, row] of between.entries()) {
      for (const [j, r] of row.entries()) expect(final.constructCorrelations[i * 3 + j]).toBeCloseTo(r, 9)
    }
    // By hand: (.5 − .4 · .6) / (1 − .16) and (.6 − .4 · .5) / (1 − .16).
    expect(final.paths[2]).toBeCloseTo(0.26 / 0.84, 9)
    expect(final.paths[5]).toBeCloseTo(0.4 / 0.84, 9)
    expect(final.rSquared[2]).toBeCloseTo((0.26 * 0.5 + 0.4 * 0.6) / 0.84, 9)
  })

  it('weaker correlations of scores than of factors', () => {
    const estimate = estimatePaths(population(correlations), planOf(structure))
    if ('failure' in estimate) throw new Error(estimate.failure)
    const { correlations: ofScores, constructCorrelations } = estimate.final
    expect(ofScores[1]).toBeLessThan(constructCorrelations[1]!)
  })
})

describe('resamples', () => {
  /** Signs that the path to loyalty takes in resamples where these items say the opposite of the others. */
  function signs(reversed: readonly string[], structure: PathStructure): readonly number[] {
    const columns = Object.fromEntries(
      Object.entries(answers).map(([name, column]) => [
        name,
        reversed.includes(name) ? column.map(answer => 11 - answer) : column,
      ]),
    )
    const plan = planOf(structure, { tolerance: 1e-7 })
    const prepared = prepareAnswers(plan, columnsOf(plan, columns))
    const draw = randomStream(5)
    const found = new Set<number>()
    for (let resample = 0; resample < 200; resample++) {
      const counts = new Float64Array(prepared.rows)
      for (let row = 0; row < prepared.rows; row++) counts[Math.floor(draw() * prepared.rows)]! += 1
      const estimate = estimatePaths(pathMoments(prepared, counts), plan)
      if ('failure' in estimate) throw new Error(estimate.failure)
      found.add(Math.sign(estimate.final.paths[2 * 4 + 3]!))
    }
    return [...found].sort()
  }

  it('do not turn a construct round, though weights are known up to their sign only', () => {
    expect(signs([], STRUCTURE)).toEqual([1])
    expect(signs(['image1', 'quality3'], STRUCTURE)).toEqual([1])
  })

  it('do where two items that load alike say the opposite, unless one of them is named', () => {
    expect(signs(['loyalty1'], STRUCTURE)).toEqual([-1, 1])
    const named = changed({ Loyalty: { kind: 'composite', items: ['loyalty1', 'loyalty2'], positive: 'loyalty2' } })
    expect(signs(['loyalty1'], named)).toEqual([1])
  })
})

describe('constructs that cannot be told apart', () => {
  it('are named: of scores by a regression that has no answer, of factors where even elimination has none', () => {
    const kinds = ['composite', 'factor'] as const
    for (const kind of kinds) {
      const structure: PathStructure = {
        constructs: {
          A: { kind, items: ['a'] },
          B: { kind, items: ['b'] },
          C: { kind: 'composite', items: ['c'] },
        },
        paths: ['A', 'B'].map(from => ({ from, to: 'C' })),
      }
      const twins = [
        [1, 1, 0.5],
        [1, 1, 0.5],
        [0.5, 0.5, 1],
      ]
      for (const scheme of ['path', 'factorial'] as const) {
        expect(estimatePaths(population(twins), planOf(structure, { scheme }))).toEqual({
          failure: 'COLLINEAR_CONSTRUCTS',
          name: 'C',
        })
      }
    }
  })

  it('of a stage before the last are failures as well', () => {
    const whole: PathStructure = {
      constructs: {
        A: { kind: 'composite', items: ['a'] },
        B: { kind: 'composite', items: ['b'] },
        Both: { kind: 'higher-order', of: ['A', 'B'] },
        C: { kind: 'composite', items: ['c'] },
      },
      paths: [{ from: 'Both', to: 'C' }],
    }
    const constant = [
      [1, 0, 0.5],
      [0, 0, 0],
      [0.5, 0, 1],
    ]
    expect(estimatePaths(population(constant), planOf(whole))).toEqual({ failure: 'NO_VARIATION', name: 'b' })
  })
})

describe('interactions', () => {
  const items = (method: 'product-indicator' | 'orthogonal' | 'two-stage'): PathStructure => ({
    constructs: {
      Image: { kind: 'composite', items: ['image1', 'image2', 'image3'] },
      Quality: { kind: 'composite', items: ['quality1', 'quality2', 'quality3'] },
      'Image*Quality': { kind: 'interaction', of: ['Image', 'Quality'], method },
      Satisfaction: { kind: 'composite', items: ['satisfaction1', 'satisfaction2'] },
    },
    paths: ['Image', 'Quality', 'Image*Quality'].map(from => ({ from, to: 'Satisfaction' })),
  })
  const left = ['image1', 'image2', 'image3']
  const right = ['quality1', 'quality2', 'quality3']
  const z = Object.fromEntries([...left, ...right].map(name => [name, unit(answers[name]!)]))
  const products = left.flatMap(a => right.map(b => z[a]!.map((value, row) => value * z[b]![row]!)))

  /** The interaction as a composite of columns that were made by hand. */
  function byHand(columns: readonly (readonly number[])[]) {
    const names = columns.map((_, h) => `product${h}`)
    const { 'Image*Quality': _, ...others } = items('two-stage').constructs
    const structure: PathStructure = {
      constructs: { ...others, Product: { kind: 'composite', items: names } },
      paths: ['Image', 'Quality', 'Product'].map(from => ({ from, to: 'Satisfaction' })),
    }
    const made = Object.fromEntries(names.map((name, h) => [name, columns[h]!]))
    return pathModel.fit({ ...answers, ...made }, structure, close)
  }

  function expectSame(
    method: 'product-indicator' | 'orthogonal' | 'two-stage',
    columns: readonly (readonly number[])[],
  ) {
    const model = pathModel.fit(answers, items(method), close)
    const hand = byHand(columns)
    const own = model.params.constructs.find(({ name }) => name === 'Image*Quality')!
    const made = hand.params.constructs.find(({ name }) => name === 'Product')!
    for (const [h, weight] of made.weights.entries()) expect(own.weights[h]).toBeCloseTo(weight, 8)
    expect(model.params.explained[0]!.rSquared).toBeCloseTo(hand.params.explained[0]!.rSquared, 9)
    for (const [i, path] of hand.params.paths.slice(0, 2).entries()) {
      expect(model.params.paths[i]!.coefficient).toBeCloseTo(path.coefficient, 9)
    }
    const spread =
      columns.reduce((sum, column, h) => sum + Math.abs(made.loadings[h]!) * deviation(column), 0) /
      made.loadings.reduce((sum, loading) => sum + Math.abs(loading), 0)
    expect(own.deviation).toBeCloseTo(spread, 9)
    expect(model.params.paths[2]!.coefficient).toBeCloseTo(hand.params.paths[2]!.coefficient / spread, 9)
    return model
  }

  it('of product indicators are those of the columns of products', () => {
    const { indicators } = expectSame('product-indicator', products).params
    const mean = products[0]!.reduce((sum, value) => sum + value, 0) / products[0]!.length
    expect(indicators.find(({ name }) => name === 'image1*quality1')!.mean).toBeCloseTo(mean, 12)
  })

  it('of residuals are those of the columns of residuals, which no item explains', () => {
    const sources = [...left, ...right].map(name => z[name]!)
    const residuals = products.map(product => {
      const coefficients = regression(sources, product)
      const explained = combine(sources, coefficients)
      const mean = product.reduce((sum, value) => sum + value, 0) / product.length
      return product.map((value, row) => value - mean - explained[row]!)
    })
    const { params } = expectSame('orthogonal', residuals)
    expect(params.scoreCorrelations[2]![0]).toBeCloseTo(0, 9)
    expect(params.scoreCorrelations[2]![1]).toBeCloseTo(0, 9)
  })

  it('of two stages are those of the product of the scores', () => {
    const { 'Image*Quality': _, ...constructs } = items('two-stage').constructs
    const paths = ['Image', 'Quality'].map(from => ({ from, to: 'Satisfaction' }))
    const main = pathModel.fit(answers, { constructs, paths }, close)
    const { values } = pathModel.scores(main, answers)
    const product = Array.from(values['Image']!, (score, row) => score * values['Quality']![row]!)
    const { params } = expectSame('two-stage', [product])
    expect(params.mainEffects!.paths).toEqual(main.params.paths)
  })
})

describe('higher orders', () => {
  it('are composites of the scores of their parts', () => {
    const whole: PathStructure = {
      constructs: { ...STRUCTURE.constructs, Standing: { kind: 'higher-order', of: ['Image', 'Quality'], mode: 'B' } },
      paths: [
        { from: 'Standing', to: 'Satisfaction' },
        { from: 'Satisfaction', to: 'Loyalty' },
      ],
    }
    const { params } = pathModel.fit(answers, whole, close)
    const paths = ['Image', 'Quality'].map(from => ({ from, to: 'Satisfaction' }))
    const first = pathModel.fit(
      answers,
      { ...STRUCTURE, paths: [...paths, { from: 'Satisfaction', to: 'Loyalty' }] },
      close,
    )
    expect(params.firstStage!.paths.map(path => path.coefficient)).toEqual(
      first.params.paths.map(path => path.coefficient),
    )
    const { values } = pathModel.scores(first, answers)
    const second = pathModel.fit(
      { ...answers, image: Array.from(values['Image']!), quality: Array.from(values['Quality']!) },
      {
        constructs: {
          Standing: { kind: 'composite', items: ['image', 'quality'], mode: 'B' },
          Satisfaction: STRUCTURE.constructs['Satisfaction']!,
          Loyalty: STRUCTURE.constructs['Loyalty']!,
        },
        paths: whole.paths,
      },
      close,
    )
    const [standing] = params.constructs.filter(({ name }) => name === 'Standing')
    for (const [h, weight] of second.params.constructs[0]!.weights.entries()) {
      expect(standing!.weights[h]).toBeCloseTo(weight, 9)
    }
    expect(params.explained[0]!.rSquared).toBeCloseTo(second.params.explained[0]!.rSquared, 9)
    const scored = pathModel.scores(pathModel.fit(answers, whole, close), answers).values
    expect(correlation(Array.from(scored['Standing']!), Array.from(values['Image']!))).toBeCloseTo(
      standing!.loadings[0]!,
      9,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import type { PathStructure } from '../../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../../src/satisfaction/path-model/index.js'
import { predictPath } from '../../../../src/satisfaction/path-quality/index.js'
import { foldStructure } from '../../../../src/satisfaction/path-quality/prediction/fold-structure.js'
import { linearRegression } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { ORDERS } from '../../../golden/path-quality.js'
import { answersOf, withInteraction } from '../../../golden/pls-models.js'
import { hasData } from '../../../golden/support.js'
import { everything } from '../../path-model/everything.js'
import { STRUCTURE, sample } from '../../path-model/sample.js'

const ANSWERS = sample(100)
const single = (item: string): PathStructure['constructs'][string] => ({ kind: 'composite', items: [item] })

describe('prediction by a path model', () => {
  it('of single items is regression, whose errors leaving one out are known in closed form', () => {
    const structure: PathStructure = {
      constructs: { Image: single('image1'), Quality: single('quality1'), Satisfaction: single('satisfaction1') },
      paths: [
        { from: 'Image', to: 'Satisfaction' },
        { from: 'Quality', to: 'Satisfaction' },
      ],
    }
    const { image1 = [], quality1 = [], satisfaction1 = [] } = ANSWERS
    const columns = { image1, quality1 }
    const { coefficients, intercept } = linearRegression(columns, satisfaction1)
    const means = [image1, quality1].map(column => column.reduce((sum, answer) => sum + answer, 0) / 100)
    const distances = image1.map((answer, row) => [answer - means[0]!, quality1[row]! - means[1]!] as const)
    const sum = (f: (pair: readonly [number, number]) => number): number =>
      distances.reduce((whole, pair) => whole + f(pair), 0)
    const [aa, ab, bb] = [sum(([a]) => a * a), sum(([a, b]) => a * b), sum(([, b]) => b * b)]
    // Leaving a row out, its error is e / (1 − h), h its leverage.
    const errors = distances.map(([a, b], row) => {
      const leverage = 1 / 100 + (bb * a * a - 2 * ab * a * b + aa * b * b) / (aa * bb - ab * ab)
      const { image1: ofImage = Number.NaN, quality1: ofQuality = Number.NaN } = coefficients
      const fitted = intercept! + ofImage * image1[row]! + ofQuality * quality1[row]!
      return (satisfaction1[row]! - fitted) / (1 - leverage)
    })
    const model = pathModel.fit(ANSWERS, structure, { tolerance: 1e-13 })
    const { items, constructs } = predictPath(model, ANSWERS, { foldOf: image1.map((_, row) => row) })
    expect(items).toHaveLength(1)
    const [item] = items
    const rmse = Math.sqrt(errors.reduce((whole, error) => whole + error * error, 0) / 100)
    expect(item!.path.rmse).toBeCloseTo(rmse, 9)
    expect(item!.linear.rmse).toBeCloseTo(rmse, 9)
    expect(item!.path.mae).toBeCloseTo(errors.reduce((whole, error) => whole + Math.abs(error), 0) / 100, 9)
    const average = satisfaction1.reduce((whole, answer) => whole + answer, 0) / 100
    // Leaving a row out of a mean makes its distance n / (n − 1) times as long.
    const naive =
      Math.sqrt(satisfaction1.reduce((whole, answer) => whole + (answer - average) ** 2, 0) / 100) * (100 / 99)
    expect(item!.mean.rmse).toBeCloseTo(naive, 9)
    expect(item!.qSquared).toBeCloseTo(1 - (rmse / naive) ** 2, 9)
    // The same predictions are no better ones, whatever rounding says, and no test may find that they are.
    expect(constructs[0]!.withLinear).toMatchObject({ difference: 0 })
    expect(constructs[0]!.withLinear).not.toHaveProperty('pValue')
    expect(constructs[0]).toMatchObject({ power: 'none', betterItems: 0 })
    expect(constructs[0]!.withMean.difference).toBeCloseTo(rmse ** 2 - naive ** 2, 8)
  })

  it('is good where constructs stand behind the items, and none where answers are noise', () => {
    const good = predictPath(pathModel.fit(ANSWERS, STRUCTURE), ANSWERS, { repeats: 3 })
    expect(good.overall.withMean.interval!.upper).toBeLessThan(0)
    expect(good.overall.withMean.pValue).toBeLessThan(1e-4)
    for (const { qSquared } of good.items) expect(qSquared).toBeGreaterThan(0)
    const draw = randomStream(11)
    const noise = Object.fromEntries(
      Object.keys(ANSWERS).map(item => [item, Array.from({ length: 100 }, () => draw())]),
    )
    const bad = predictPath(pathModel.fit(noise, STRUCTURE), noise, { repeats: 3 })
    expect(bad.constructs.map(({ power }) => power)).toEqual(['none', 'none', 'none'])
    for (const { qSquared } of bad.items) expect(qSquared).toBeLessThan(0.02)
    expect(bad.overall.withMean.difference).toBeGreaterThan(0)
  })

  it('says in a word how many items are foretold better than by both others', () => {
    const { constructs, items, metric } = predictPath(pathModel.fit(ANSWERS, STRUCTURE), ANSWERS, { metric: 'mae' })
    expect(metric).toBe('mae')
    for (const { name, betterItems, items: all, power } of constructs) {
      const own = items.filter(({ construct }) => construct === name)
      const better = own.filter(({ path, linear, qSquared }) => path.mae < linear.mae && qSquared > 0).length
      expect([betterItems, all]).toEqual([better, own.length])
      const expected = better === 0 ? 'none' : better === all ? 'high' : better >= all / 2 ? 'medium' : 'low'
      expect(power).toBe(expected)
    }
  })

  it('has larger errors out of sample than in sample', () => {
    const { items, constructs } = predictPath(pathModel.fit(sample(40), STRUCTURE), sample(40))
    for (const { path, linear, inSample } of items) {
      expect(linear.rmse).toBeGreaterThan(inSample.linear.rmse)
      expect(path.rmse).toBeGreaterThan(inSample.path.rmse)
    }
    for (const { score } of constructs) {
      expect(score.overfit).toBeCloseTo((score.outOfSample.rmse / score.inSample.rmse) ** 2 - 1, 12)
      expect(score.overfit).toBeGreaterThan(0)
    }
  })

  it('leaves out rows with gaps, of factors uses scores as they are, and knows higher orders and interactions', () => {
    const gaps = { ...ANSWERS, image2: ANSWERS['image2']!.map((answer, row) => (row % 10 === 0 ? null : answer)) }
    const model = pathModel.fit(gaps, everything())
    const { rows, leftOut, items } = predictPath(model, gaps, { folds: 5, repeats: 1 })
    expect([rows, leftOut]).toEqual([90, 10])
    expect(items.map(({ item }) => item)).toEqual(['quality3', 'satisfaction1', 'loyalty1', 'loyalty2'])
    const composite = foldStructure(model)
    expect(predictPath(pathModel.fit(gaps, composite), gaps, { folds: 5, repeats: 1 }).items).toEqual(items)
    const wanted = () => predictPath(model, gaps, { antecedents: 'earliest' })
    expect(thrown(wanted)).toMatchObject({ code: 'NOT_APPLICABLE', path: 'options.antecedents' })
  })

  it('foretells the items of a higher-order construct by way of its parts', () => {
    const structure: PathStructure = {
      constructs: {
        Image: { kind: 'composite', items: ['image1', 'image2', 'image3'] },
        Quality: { kind: 'composite', items: ['quality1', 'quality2', 'quality3'] },
        Satisfaction: { kind: 'composite', items: ['satisfaction1', 'satisfaction2'] },
        Experience: { kind: 'higher-order', of: ['Quality', 'Satisfaction'] },
      },
      paths: [{ from: 'Image', to: 'Experience' }],
    }
    const { items, constructs } = predictPath(pathModel.fit(ANSWERS, structure), ANSWERS, { repeats: 2 })
    const expected = ['quality1', 'quality2', 'quality3', 'satisfaction1', 'satisfaction2']
    expect(items.map(({ item }) => item)).toEqual(expected)
    expect(constructs.map(({ name }) => name)).toEqual(['Experience'])
    for (const { qSquared } of items) expect(qSquared).toBeGreaterThan(0)
  })

  it('counts estimations that did not converge', () => {
    const hasty = pathModel.fit(ANSWERS, STRUCTURE, { mostIterations: 1 })
    expect(predictPath(hasty, ANSWERS, { folds: 4, repeats: 2 }).notConverged).toBe(8)
    expect(predictPath(pathModel.fit(ANSWERS, STRUCTURE), ANSWERS, { folds: 4, repeats: 2 }).notConverged).toBe(0)
  })

  it('does with more items than rows, where the regression has no one answer', () => {
    const few = sample(9)
    const { items } = predictPath(pathModel.fit(few, STRUCTURE), few, { folds: 3, repeats: 1 })
    for (const { path, linear } of items) {
      expect(Number.isFinite(path.rmse)).toBe(true)
      expect(Number.isFinite(linear.rmse)).toBe(true)
    }
  })

  it('names answers that are missing or beyond all bounds', () => {
    const model = pathModel.fit(ANSWERS, STRUCTURE)
    const { image1: _, ...rest } = ANSWERS
    expect(thrown(() => predictPath(model, rest))).toMatchObject({ code: 'COLUMN_NOT_FOUND', path: 'answers.image1' })
    const huge = { ...ANSWERS, image1: ANSWERS['image1']!.map(answer => answer * 1e200) }
    expect(thrown(() => predictPath(model, huge))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'answers.image1[0]' })
  })
})

describe.skipIf(!hasData('mobi.csv', 'loyalty'))('records of predictions with interactions', () => {
  // seminr 2.5.0.9000 with R's folds of seed 790: RMSE of CUSA1, CUSA2, CUSA3 out of sample.
  const RECORDS = {
    orthogonal: [0.980226577228615, 1.45396757916896, 1.2787997414412],
    'product-indicator': [0.97607986300487, 1.4434209947606, 1.27011200459471],
  } as const

  it('divide the effect of the interaction by the spread of products once too often', () => {
    const answers = answersOf('mobi.csv')
    const order = ORDERS[790]!
    const foldOf = new Int32Array(250)
    for (const [place, row] of order.entries()) foldOf[row - 1] = Math.floor(place / 25)
    for (const [method, expected] of Object.entries(RECORDS)) {
      const structure = withInteraction(method as keyof typeof RECORDS)
      const sums = [0, 0, 0]
      for (let fold = 0; fold < 10; fold++) {
        const training = Array.from(foldOf.keys()).filter(row => foldOf[row] !== fold)
        const own = Object.fromEntries(
          Object.entries(answers).map(([item, column]) => [item, training.map(row => column[row]!)]),
        )
        const { params, ...model } = pathModel.fit(own, structure)
        const { values } = pathModel.scores({ params, ...model }, answers)
        const spread = params.constructs.find(({ kind }) => kind === 'interaction')!.deviation
        const { indicators, loadings } = params.constructs.find(({ name }) => name === 'Satisfaction')!
        for (const [row, of] of foldOf.entries()) {
          if (of !== fold) continue
          const score = params.paths.reduce(
            (sum, { from, coefficient }) =>
              sum + (coefficient / (from.includes('*') ? spread : 1)) * values[from]![row]!,
            0,
          )
          for (const [i, item] of indicators.entries()) {
            const { mean, deviation } = params.indicators.find(({ name }) => name === item)!
            sums[i]! += (Number(answers[item]![row]) - mean - deviation * loadings[i]! * score) ** 2
          }
        }
      }
      for (const [i, sum] of sums.entries()) expect(Math.sqrt(sum / 250)).toBeCloseTo(expected[i]!, 11)
    }
  })
})

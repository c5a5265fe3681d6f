import { describe, expect, it } from 'vitest'
import type { PathModel } from '../../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../../src/satisfaction/path-model/index.js'
import { linearBenchmark } from '../../../../src/satisfaction/path-quality/prediction/linear-benchmark.js'
import { linearRegression } from '../../../../src/statistics/index.js'
import { everything } from '../../path-model/everything.js'
import { STRUCTURE, sample } from '../../path-model/sample.js'

const ANSWERS = sample(80)
const COLUMNS = Object.fromEntries(Object.entries(ANSWERS).map(([item, column]) => [item, Float64Array.from(column)]))
const TRAINING = Array.from({ length: 60 }, (_, i) => i)

function foretold(model: PathModel, antecedents: 'direct' | 'earliest'): ReadonlyMap<string, Float64Array> {
  return linearBenchmark(model, COLUMNS, pathModel.scores(model, ANSWERS).values, TRAINING, antecedents)
}

/** By the regression of the library, on the training rows; for row 70. */
function regressed(item: string, columns: Readonly<Record<string, ArrayLike<number>>>): number {
  const training = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, TRAINING.map(row => column[row]!)]),
  )
  const { coefficients, intercept } = linearRegression(
    training,
    TRAINING.map(row => ANSWERS[item]![row]!),
  )
  return Object.entries(coefficients).reduce((sum, [name, slope]) => sum + slope * columns[name]![70]!, intercept!)
}

const pick = (...names: readonly string[]): Readonly<Record<string, ArrayLike<number>>> =>
  Object.fromEntries(Object.entries(COLUMNS).filter(([item]) => names.some(name => item.startsWith(name))))

describe('the linear benchmark', () => {
  it('regresses items on the items of those that act', () => {
    const predictions = foretold(pathModel.fit(ANSWERS, STRUCTURE), 'direct')
    expect([...predictions.keys()]).toHaveLength(7)
    expect(predictions.get('satisfaction1')![70]).toBeCloseTo(regressed('satisfaction1', pick('image', 'quality')), 9)
    expect(predictions.get('loyalty2')![70]).toBeCloseTo(regressed('loyalty2', pick('satisfaction')), 9)
  })

  it('regresses on the items of those on which nothing acts', () => {
    const predictions = foretold(pathModel.fit(ANSWERS, STRUCTURE), 'earliest')
    expect(predictions.get('loyalty2')![70]).toBeCloseTo(regressed('loyalty2', pick('image')), 9)
  })

  it('knows the products of an interaction, and the items of the parts of a higher order', () => {
    const model = pathModel.fit(ANSWERS, everything('product-indicator'))
    const predictions = foretold(model, 'direct')
    const main = { ...pick('quality3', 'satisfaction1', 'satisfaction2') }
    const product = (one: string): Float64Array =>
      COLUMNS[one]!.map((answer, row) => answer * COLUMNS['satisfaction2']![row]!)
    const all = { ...main, first: product('quality3'), second: product('satisfaction1') }
    expect(predictions.get('loyalty1')![70]).toBeCloseTo(regressed('loyalty1', all), 8)
    expect(predictions.get('quality3')![70]).toBeCloseTo(
      regressed('quality3', pick('image', 'quality1', 'quality2')),
      9,
    )
  })

  it('knows the product of scores of a two-stage interaction', () => {
    const model = pathModel.fit(ANSWERS, everything('two-stage'))
    const all = {
      ...pick('quality3', 'satisfaction1', 'satisfaction2'),
      both: pathModel.scores(model, ANSWERS).values['Both']!,
    }
    expect(foretold(model, 'direct').get('loyalty1')![70]).toBeCloseTo(regressed('loyalty1', all), 8)
  })

  it('takes the least coefficients where items tell each other', () => {
    const twice = { ...ANSWERS, image2: ANSWERS['image1']!.map(answer => 2 * answer) }
    const model = pathModel.fit(twice, STRUCTURE)
    const columns = Object.fromEntries(Object.entries(twice).map(([item, column]) => [item, Float64Array.from(column)]))
    const predictions = linearBenchmark(model, columns, pathModel.scores(model, twice).values, TRAINING, 'direct')
    const once = regressed('quality1', { image1: columns['image1']!, image3: columns['image3']! })
    expect(predictions.get('quality1')![70]).toBeCloseTo(once, 8)
  })
})

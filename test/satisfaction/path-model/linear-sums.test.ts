import { describe, expect, it } from 'vitest'
import type { LinearSum, StageScores, SumSources } from '../../../src/satisfaction/path-model/linear-sums.js'
import { covarianceOf, productKey, sumOf } from '../../../src/satisfaction/path-model/linear-sums.js'
import { pathMoments } from '../../../src/satisfaction/path-model/path-moments.js'
import { prepareAnswers } from '../../../src/satisfaction/path-model/prepared-answers.js'
import { centred, deviation, regression, unit } from './by-rows.js'
import { columnsOf, planOf, STRUCTURE, sample } from './sample.js'

const rows = sample(25)
const PRODUCTS = [0, 1, 2, 6, 7].map(item => [item, 3] as const)
const plan = { ...planOf(STRUCTURE), products: PRODUCTS }
const moments = pathMoments(prepareAnswers(plan, columnsOf(plan, rows)))
const width = moments.means.length
const from: SumSources = {
  moments,
  scales: Float64Array.from(plan.items, (_, item) => 1 / Math.sqrt(moments.covariance[item * width + item]!)),
  productColumn: new Map(
    PRODUCTS.map(([a, b], place) => [productKey(a, b, plan.items.length), plan.items.length + place]),
  ),
  earlier: {},
}
const z = plan.items.map(item => unit(rows[item]!))
const product = z[0]!.map((value, row) => value * z[3]![row]!)

function covariance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [centred(one), centred(other)]
  return a.reduce((sum, value, row) => sum + value * b[row]!, 0) / (a.length - 1)
}

function expectColumn(sum: LinearSum, column: readonly number[]): void {
  expect(covarianceOf(sum, sum, moments)).toBeCloseTo(deviation(column) ** 2, 10)
  for (const item of plan.items.keys()) {
    const other = sumOf({ kind: 'item', item }, from)
    expect(covarianceOf(sum, other, moments)).toBeCloseTo(covariance(column, z[item]!), 10)
  }
}

describe('an indicator as a sum of columns', () => {
  it('is an item', () => {
    expectColumn(sumOf({ kind: 'item', item: 4 }, from), z[4]!)
  })

  it('is a product of standardised items, with its mean', () => {
    const sum = sumOf({ kind: 'product', of: [0, 3] }, from)
    expectColumn(sum, product)
    expect(sum.mean).toBeCloseTo(product.reduce((total, value) => total + value, 0) / 25, 12)
  })

  it('is what items leave of it', () => {
    const items = [0, 1, 3]
    const sum = sumOf({ kind: 'residual', of: [0, 3], items }, from)
    const coefficients = regression(
      items.map(item => z[item]!),
      product,
    )
    for (const [i, coefficient] of coefficients.entries()) expect(sum.regression![i]).toBeCloseTo(coefficient, 10)
    const residual = product.map(
      (value, row) => value - items.reduce((total, item, i) => total + coefficients[i]! * z[item]![row]!, 0),
    )
    expectColumn(sum, residual)
  })

  it('is a score of items', () => {
    const first = { plan: plan.final, weights: WEIGHTS }
    expectColumn(sumOf({ kind: 'score', block: 0 }, { ...from, earlier: { first } }), scoreOf(0, 3))
  })

  it('is a product of scores, one of which is made of scores itself', () => {
    const [image, satisfaction] = [scoreOf(0, 3), scoreOf(6, 8)]
    const whole = image.map((value, row) => 0.5 * value - 2 * satisfaction[row]!)
    const column = whole.map((value, row) => value * z[3]![row]!)
    const main: StageScores = {
      plan: {
        ...plan.final,
        sources: [
          { kind: 'score', block: 0 },
          { kind: 'score', block: 2 },
          { kind: 'item', item: 3 },
        ],
        blocks: [
          { ...plan.final.blocks[0]!, start: 0, end: 2 },
          { ...plan.final.blocks[1]!, start: 2, end: 3 },
        ],
      },
      weights: Float64Array.of(0.5, -2, 1),
    }
    const earlier = { first: { plan: plan.final, weights: WEIGHTS }, main }
    const sum = sumOf({ kind: 'score-product', of: [0, 1] }, { ...from, earlier })
    expectColumn(sum, column)
    expect(sum.mean).toBeCloseTo(column.reduce((total, value) => total + value, 0) / 25, 10)
  })
})

/** Of every item, for scores that are made by hand. */
const WEIGHTS = Float64Array.of(1, 2, 3, 1, 2, 3, 1, 2, 3, 1)

function scoreOf(start: number, end: number): readonly number[] {
  return z[0]!.map((_, row) => {
    let sum = 0
    for (let item = start; item < end; item++) sum += WEIGHTS[item]! * z[item]![row]!
    return sum
  })
}

import { describe, expect, it } from 'vitest'
import { pathMoments } from '../../../src/satisfaction/path-model/path-moments.js'
import { prepareAnswers } from '../../../src/satisfaction/path-model/prepared-answers.js'
import { columnsOf, planOf, STRUCTURE, sample } from './sample.js'

const plan = planOf(STRUCTURE)

/** Covariance of prepared columns by the definition. */
function covariance(values: Float64Array, width: number, i: number, j: number, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0)
  const mean = (k: number): number =>
    weights.reduce((sum, weight, row) => sum + weight * values[row * width + k]!, 0) / total
  const [a, b] = [mean(i), mean(j)]
  const products = weights.reduce(
    (sum, weight, row) => sum + weight * (values[row * width + i]! - a) * (values[row * width + j]! - b),
    0,
  )
  return products / (total - squares / total)
}

describe('moments', () => {
  for (const rows of [4, 5, 6, 7, 30]) {
    it(`of ${rows} rows are those of the definition, with and without weights`, () => {
      const prepared = prepareAnswers(plan, columnsOf(plan, sample(rows)))
      const { width, values } = prepared
      const even = Array.from({ length: rows }, () => 1)
      // Some rows are not drawn, the last among them.
      const drawn = even.map((_, row) => (row === rows - 1 ? 0 : (row * 7) % 4))
      for (const weights of [undefined, drawn]) {
        const moments = pathMoments(prepared, weights)
        for (let i = 0; i < width; i++) {
          for (let j = 0; j < width; j++) {
            expect(moments.covariance[i * width + j]).toBeCloseTo(covariance(values, width, i, j, weights ?? even), 12)
          }
        }
      }
    })
  }

  it('say what a mean of products is of a covariance', () => {
    const prepared = prepareAnswers(plan, columnsOf(plan, sample(10)))
    expect(pathMoments(prepared).meanOfCovariance).toBeCloseTo(0.9, 12)
    expect(pathMoments(prepared, new Float64Array(10).fill(3)).meanOfCovariance).toBeCloseTo(0.9, 12)
  })
})

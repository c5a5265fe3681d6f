import { describe, expect, it } from 'vitest'
import { designOf } from '../../../../src/statistics/clustering/latent-class/design.js'
import { patternsOf } from '../../../../src/statistics/clustering/latent-class/patterns.js'
import { readColumns } from '../../../../src/statistics/clustering/latent-class/read-columns.js'
import { thrown } from '../../../errors/thrown.js'

const patternsWith = (covariates: Readonly<Record<string, readonly number[]>>) => {
  const names = Object.keys(covariates)
  const q = covariates[names[0]!]!.map((_, i) => (i % 2 === 0 ? 'x' : 'y'))
  return patternsOf(readColumns({ q, ...covariates }, { items: [['q', undefined]], covariates: names }))
}

describe('covariates', () => {
  it.each([1, 1e-12, 1e12])('at a scale of %d become deviations of mean 0 and variance 1 over rows', scale => {
    const patterns = patternsWith({ a: [1, 1, 2, 6].map(x => x * scale) })
    const { centres, spreads, values } = designOf(patterns, ['a'])
    expect(centres[0]! / scale).toBeCloseTo(2.5, 12)
    expect(spreads[0]! / scale).toBeCloseTo(Math.sqrt(4.25), 12)
    const mean = values.reduce((sum, value, p) => sum + patterns.weights[p]! * value, 0)
    const square = values.reduce((sum, value, p) => sum + patterns.weights[p]! * value * value, 0)
    expect([mean, square]).toEqual([expect.closeTo(0, 12), expect.closeTo(4, 12)])
  })

  it('move coefficients by the gradient over the bound of the information: of two classes a quarter of X′X', () => {
    const { step } = designOf(patternsWith({ a: [1, 2, 3, 4, 5, 6], b: [2, 1, 4, 3, 7, 5] }), ['a', 'b'])
    const to = new Float64Array(3)
    step(Float64Array.of(0, 0, 0, 3, 6, 0), Float64Array.of(1, 1, 1), to)
    const r = correlationOf([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 7, 5])
    // (X′X / 4)⁻¹ = 4 / 6 · (1, R⁻¹), R⁻¹ = (1, −r; −r, 1) / (1 − r²).
    const expected = [1 + (4 / 6) * 3, 1 + ((4 / 6) * 6) / (1 - r * r), 1 - ((4 / 6) * 6 * r) / (1 - r * r)]
    expect(Array.from(to)).toEqual(expected.map(x => expect.closeTo(x, 12)))
  })

  it('that are told by the ones before are refused', () => {
    const a = [1, 2, 3, 4, 5, 7]
    const b = [0, 1, 0, 1, 1, 0]
    const error = thrown(() => designOf(patternsWith({ a, b, c: a.map((x, i) => 3 * x - b[i]!) }), ['a', 'b', 'c']))
    expect([error.code, error.path]).toEqual(['COLLINEAR_COVARIATES', 'columns.c'])
  })

  it.each([[[1, 2, 3].map(x => x * 1e-170)], [[1e15, 1e15 + 1, 1e15 + 5]]])('without digits are refused (%j)', a => {
    const error = thrown(() => designOf(patternsWith({ a }), ['a']))
    expect([error.code, error.path]).toEqual(['NO_VARIATION', 'columns.a'])
  })
})

function correlationOf(a: readonly number[], b: readonly number[]): number {
  const mean = (x: readonly number[]): number => x.reduce((sum, value) => sum + value, 0) / x.length
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, i) => sum + (value - mean(x)) * (y[i]! - mean(y)), 0)
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

import { expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { drawFactors, factorModel, systematicOf } from '../../../../src/risk/portfolio/simulation/factors.js'
import { thrown } from '../../../errors/thrown.js'

const loadings = { europe: [0.6, 0.3, 0], asia: [0, 0.4, 0.5] }
const correlations = [
  [1, 0.5],
  [0.5, 1],
]

it('leaves obligors what factors do not explain', () => {
  const { own, factors } = factorModel(loadings, correlations, 3)
  expect(factors).toEqual(['europe', 'asia'])
  expect(Array.from(own, share => Number((share * share).toFixed(12)))).toEqual([
    0.64,
    Number((1 - 0.09 - 0.16 - 2 * 0.12 * 0.5).toFixed(12)),
    0.75,
  ])
  expect(factorModel({ all: [1] }, undefined, 1).own[0]).toBe(1e-9)
})

it('draws factors with the correlations asked for', () => {
  const model = factorModel(loadings, correlations, 3)
  const uniform = randomStream(3)
  const out = new Float64Array(2)
  let [first, second, both] = [0, 0, 0]
  const draws = 50_000
  for (let k = 0; k < draws; k++) {
    drawFactors(model, uniform, out)
    first += out[0]! ** 2
    second += out[1]! ** 2
    both += out[0]! * out[1]!
  }
  expect(Math.abs(first / draws - 1)).toBeLessThan(0.03)
  expect(Math.abs(second / draws - 1)).toBeLessThan(0.03)
  expect(Math.abs(both / draws - 0.5)).toBeLessThan(0.03)
})

it('keeps only loadings that are not 0, in units of what is own', () => {
  const model = factorModel(loadings, correlations, 3)
  const { begin, factor, share } = systematicOf(model, [2, 0])
  expect(Array.from(begin)).toEqual([0, 1, 2])
  expect(Array.from(factor)).toEqual([1, 0])
  expect(Array.from(share)).toEqual([0.5 / model.own[2]!, 0.6 / model.own[0]!])
})

it.each([
  [{}, undefined, 'EMPTY_INPUT', 'columns.loadings'],
  [null, undefined, 'INVALID_TYPE', 'columns.loadings'],
  [{ a: [1, 1] }, undefined, 'LENGTH_MISMATCH', 'columns.loadings.a'],
  [{ a: [0, Number.NaN, 0] }, undefined, 'OUT_OF_RANGE', 'columns.loadings.a[1]'],
  [{ a: [0, 1.1, 0] }, undefined, 'OUT_OF_RANGE', 'columns.loadings[1]'],
  [loadings, [[1, 0.5]], 'LENGTH_MISMATCH', 'options.correlations'],
  [loadings, [[1], [0.5]], 'LENGTH_MISMATCH', 'options.correlations[0]'],
  [loadings, 'none', 'INVALID_TYPE', 'options.correlations'],
  [
    loadings,
    [
      [1, 0.5],
      [0.4, 1],
    ],
    'OUT_OF_RANGE',
    'options.correlations[1][0]',
  ],
  [
    loadings,
    [
      [1, 2],
      [2, 1],
    ],
    'OUT_OF_RANGE',
    'options.correlations[0][1]',
  ],
  [
    loadings,
    [
      [2, 0],
      [0, 1],
    ],
    'OUT_OF_RANGE',
    'options.correlations[0][0]',
  ],
  [
    loadings,
    [
      [1, 1],
      [1, 1],
    ],
    'OUT_OF_RANGE',
    'options.correlations',
  ],
])('refuses %j with %j', (given, matrix, code, path) => {
  expect(thrown(() => Reflect.apply(factorModel, undefined, [given, matrix, 3]))).toMatchObject({ code, path })
})

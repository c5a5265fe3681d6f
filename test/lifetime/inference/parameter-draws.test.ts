import { describe, expect, it } from 'vitest'
import { countDraws, documentsAt, emptyDraws } from '../../../src/lifetime/inference/parameter-draws.js'
import { base, bg } from './sample-data.js'

const [module, model] = bg
const likelihood = module.likelihood(model, base)
const draws = {
  r: Float64Array.of(1, 2, 3, 4),
  alpha: Float64Array.of(5, 6, 7, 8),
  a: Float64Array.of(1, 1, 1, 1),
  b: Float64Array.of(2, 2, 2, 2),
}

describe('draws of parameters', () => {
  it('begin as empty columns, one per parameter', () => {
    expect(emptyDraws(module.parameters, 3)).toEqual(
      Object.fromEntries(['r', 'alpha', 'a', 'b'].map(name => [name, new Float64Array(3)])),
    )
  })

  it('make documents, all or evenly spread ones', () => {
    const rates = (count: number): number[] =>
      Array.from(documentsAt(likelihood, { draws }, count), ({ params }) => Math.round(params.r))
    expect(rates(4)).toEqual([1, 2, 3, 4])
    expect(rates(2)).toEqual([1, 3])
  })

  it('are refused with a column missing, of another kind or length', () => {
    const { b: _b, ...without } = draws
    const count = (columns: object): unknown =>
      Reflect.apply(countDraws, undefined, [module.parameters, { draws: columns }])
    expect(count(draws)).toBe(4)
    expect(() => count(without)).toThrow('sample.draws.b')
    expect(() => count({ ...draws, a: [1, 1, 1, 1] })).toThrow('sample.draws.a: expected a Float64Array')
    expect(() => count({ ...draws, a: Float64Array.of(1) })).toThrow('sample.draws.a: expected 4 draws')
  })
})

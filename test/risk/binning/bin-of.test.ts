import { describe, expect, it } from 'vitest'
import { binOf, binsFromParams } from '../../../src/risk/binning/index.js'

describe('the bin of a number', () => {
  const special = [{ label: 'no file', values: [-999, -998] }]
  const age = binsFromParams({ cuts: [26, 35], special, weights: [-0.5, 0.1, 0.4, -1, 0] })

  it('is closed on the left; codes and gaps have bins of their own', () => {
    const bins = binOf(age, [-1e300, 25.999, 26, 34, 35, 1e300, -999, -998, null, undefined])
    expect(Array.from(bins)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
    expect(Array.from(binOf(age, Float64Array.of(26, -999)))).toEqual([1, 3])
  })

  it('is the one of the plainest search among many cuts', () => {
    const cuts = Array.from({ length: 40 }, (_, i) => i / 4)
    const many = binsFromParams({ cuts, weights: cuts.map(() => 0).concat(0) })
    const values = Array.from({ length: 300 }, (_, i) => i / 25 - 1)
    const plain = values.map(value => cuts.filter(cut => cut <= value).length)
    expect(Array.from(binOf(many, values))).toEqual(plain)
  })

  it('is none for what is no number', () => {
    const refuses = (value: unknown) =>
      expect(() => binOf(age, Object.assign([], [30, value]))).toThrow(
        expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'values[1]' }),
      )
    refuses(Number.NaN)
    refuses(Number.NEGATIVE_INFINITY)
    refuses('30')
  })
})

describe('the bin of a category', () => {
  const groups = [['own'], ['rent', 'free']]
  const special = [{ label: 'not asked', values: ['n/a'] }]
  const bins = (unseen: 'error' | 'missing' | number) =>
    binsFromParams({ groups, special, weights: [0.2, -0.3, 0, -0.1], unseen })

  it('is that of its group, of its code, or the last', () => {
    expect(Array.from(binOf(bins('error'), ['own', 'free', 'n/a', null]))).toEqual([0, 1, 2, 3])
  })

  it('that nobody saw is an error, missing, or none, as was said', () => {
    expect(() => binOf(bins('error'), ['own', 'boat', 'boat'])).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'values[1]', issueCount: 2 }),
    )
    expect(Array.from(binOf(bins('missing'), ['boat']))).toEqual([3])
    expect(Array.from(binOf(bins(0), ['boat']))).toEqual([-1])
  })

  it('is none for what is no text, whatever was said', () => {
    expect(() => binOf(bins(0), Object.assign([], [3]))).toThrow(
      expect.objectContaining({ code: 'INVALID_TYPE', path: 'values[0]' }),
    )
  })
})

it('needs a column', () => {
  const age = binsFromParams({ cuts: [], weights: [0] })
  expect(() => binOf(age, [])).toThrow(expect.objectContaining({ code: 'EMPTY_INPUT' }))
})

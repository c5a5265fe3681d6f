import { expect, it } from 'vitest'
import { indexOfMeans } from '../../../src/satisfaction/index.js'
import { thrown } from '../../errors/thrown.js'

const SCALE = { lowest: 1, highest: 10 }

it('is the published formula', () => {
  const [means, weights] = [
    { a: 7.18, b: 6.912, c: 6.716 },
    { a: 0.3, b: 0.5, c: 0.2 },
  ]
  const sum = 0.3 * 7.18 + 0.5 * 6.912 + 0.2 * 6.716
  expect(indexOfMeans(means, { itemWeights: weights, scale: SCALE }).index).toBeCloseTo((100 * (sum - 1)) / 9, 12)
})

it('is the same of items that were rescaled with their scales', () => {
  const plain = indexOfMeans({ a: 7, b: 4 }, { itemWeights: { a: 2, b: 1 }, scale: SCALE })
  const rescaled = indexOfMeans(
    { a: 7, b: 40 },
    { itemWeights: { a: 2, b: 0.1 }, scale: { a: SCALE, b: { lowest: 10, highest: 100 } } },
  )
  expect(rescaled.index).toBeCloseTo(plain.index, 12)
  expect(rescaled.items.map(({ weight }) => weight)).toEqual(plain.items.map(({ weight }) => weight))
})

it('names items that count against the others, whose index may leave its range', () => {
  const { index, negative } = indexOfMeans({ a: 10, b: 1 }, { itemWeights: { a: 2, b: -1 }, scale: SCALE })
  expect(negative).toEqual(['b'])
  expect(index).toBe(200)
})

it('is the same whichever way all weights point, and in whatever unit', () => {
  const of = (unit: number): number =>
    indexOfMeans({ a: 7, b: 4 }, { itemWeights: { a: 3 * unit, b: unit }, scale: SCALE }).index
  for (const unit of [-1, 1e-300, 1e300]) expect(of(unit)).toBeCloseTo(of(1), 10)
})

it.each([
  [{ a: 7 }, { itemWeights: { a: 1, b: 1 }, scale: SCALE }, 'MISSING_VALUE', 'means.b'],
  [{ a: 11 }, { itemWeights: { a: 1 }, scale: SCALE }, 'OUT_OF_RANGE', 'means.a'],
  [{ a: 5, b: 5 }, { itemWeights: { a: 1, b: -1 }, scale: SCALE }, 'NO_SOLUTION', 'options.itemWeights'],
  [{ a: 5 }, { itemWeights: { a: 0 }, scale: SCALE }, 'NO_SOLUTION', 'options.itemWeights'],
  [{ a: 5 }, { itemWeights: {}, scale: SCALE }, 'EMPTY_INPUT', 'options.itemWeights'],
  [{ a: 5 }, { itemWeights: { a: 1 }, scale: { lowest: 5, highest: 5 } }, 'OUT_OF_RANGE', 'options.scale.highest'],
  [{ a: 5 }, { itemWeights: { a: 1 }, scale: { b: SCALE } }, 'UNKNOWN_OPTION', 'options.scale.b'],
])('refuses what is no index: %#', (means, options, code, path) => {
  const given = JSON.parse(JSON.stringify(options))
  expect(thrown(() => indexOfMeans(JSON.parse(JSON.stringify(means)), given))).toMatchObject({ code, path })
})

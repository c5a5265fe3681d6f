import { expect, it } from 'vitest'
import {
  indexWeights,
  readIndexWeights,
  readScales,
} from '../../../src/satisfaction/satisfaction-index/index-weights.js'
import { thrown } from '../../errors/thrown.js'

const FIVE = { lowest: 1, highest: 5 }
const TEN = { lowest: 0, highest: 10 }

it('shares out 100 points over the ranges of the scales', () => {
  const { shares, points } = indexWeights(['a', 'b'], [1, 2], [FIVE, TEN], 'weights')
  expect(shares.map(share => share.toFixed(6))).toEqual([(4 / 24).toFixed(6), (20 / 24).toFixed(6)])
  expect(points[0]! * 4 + points[1]! * 10).toBeCloseTo(100, 12)
  expect(points[1]! / points[0]!).toBeCloseTo(2, 12)
})

it('stands weights of any size', () => {
  const { shares } = indexWeights(['a', 'b'], [1e300, 3e300], [FIVE, FIVE], 'weights')
  expect(shares).toEqual([0.25, 0.75])
  expect(thrown(() => indexWeights(['a', 'b'], [1, -1 + 1e-12], [FIVE, FIVE], 'weights'))).toMatchObject({
    code: 'NO_SOLUTION',
    path: 'weights',
  })
})

it('reads one scale for all, or one for each', () => {
  expect(readScales(FIVE, ['a', 'b'], 'scale')).toEqual([FIVE, FIVE])
  expect(readScales({ b: TEN, a: FIVE }, ['a', 'b'], 'scale')).toEqual([FIVE, TEN])
  expect(thrown(() => readScales({ a: FIVE }, ['a', 'b'], 'scale'))).toMatchObject({ path: 'scale.b' })
  expect(thrown(() => readScales(undefined, ['a'], 'scale'))).toMatchObject({ code: 'MISSING_VALUE', path: 'scale' })
  expect(thrown(() => readIndexWeights({ a: Number.NaN }, FIVE, 'weights'))).toMatchObject({ path: 'weights.a' })
})

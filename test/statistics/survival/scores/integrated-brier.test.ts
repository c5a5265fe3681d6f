import { expect, it } from 'vitest'
import { integratedBrier, survivalBrier } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, durations } from '../book.js'

const predictions = [{ survival: BOOK.survival4 }, { survival: BOOK.survival8 }, { survival: BOOK.survival15 }]
const horizons = [4.5, 8.5, 15.5]

it('is the trapezoidal mean of the scores', () => {
  const [a, b, c] = horizons.map((horizon, at) => survivalBrier(durations, predictions[at]!, { horizon }).score)
  const found = integratedBrier(durations, predictions, { horizons })
  expect(found.score).toBeCloseTo((((a! + b!) / 2) * 4 + ((b! + c!) / 2) * 7) / 11, 12)
  expect(found.interval.lower).toBeLessThan(found.score)
})

it('names what is wrong', () => {
  const wrong = (list: readonly number[]) => thrown(() => integratedBrier(durations, predictions, { horizons: list }))
  expect(wrong([4, 9]).code).toBe('LENGTH_MISMATCH')
  expect(wrong([4]).code).toBe('TOO_FEW_POINTS')
  expect(wrong([4, 4, 9]).path).toBe('options.horizons[1]')
  expect(wrong([0, 4, 9]).path).toBe('options.horizons[0]')
  const odd = () => integratedBrier(durations, [{ survival: [1] }, ...predictions.slice(1)], { horizons })
  expect(thrown(odd).path).toBe('predictions[0].survival')
})

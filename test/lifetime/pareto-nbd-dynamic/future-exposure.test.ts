import { expect, it } from 'vitest'
import { futureExposure } from '../../../src/lifetime/pareto-nbd-dynamic/future-exposure.js'
import { createLived } from '../../../src/lifetime/pareto-nbd-dynamic/scoring.js'
import { termsOf } from '../../../src/lifetime/pareto-nbd-dynamic/terms.js'
import { staying } from './direct.js'
import { CLIENT, MODEL, PARAMS } from './dynamic-bases.js'

const course = {
  times: Float64Array.of(0, 3, 5, 12),
  purchase: Float64Array.of(0, 0, 1, 0, 0, 0),
  dropout: Float64Array.of(0, 0, 1, 0, 0, 0),
}
const season = (time: number): number => (time >= 3 && time < 5 ? 1 : 0)
const direct = {
  params: PARAMS,
  ...CLIENT,
  onPurchase: (u: number) => 0.7 * season(u),
  onDropout: (u: number) => 0.5 * season(u),
  age: 2,
}

it.each([0, 0.05, -0.05])('is the integral it says, at a force of %d', force => {
  const lived = createLived(termsOf(MODEL))(course)
  const worth = (u: number): number => Math.exp(-force * (u - 2))
  const time = staying(direct, 9, worth)
  const purchases = staying(direct, 9, u => worth(u) * Math.exp(direct.onPurchase(u)))
  expect(futureExposure(lived, 2, 11, force, 'time')).toBeCloseRelative(time, 1e-7)
  expect(futureExposure(lived, 2, 11, force, 'purchases')).toBeCloseRelative(purchases, 1e-7)
  expect(futureExposure(lived, 2, 2, force, 'time')).toBe(0)
})

import { expect, it } from 'vitest'
import { recalibration } from '../../../src/statistics/event-model/recalibration.js'
import { calibrationLine } from '../../../src/statistics/index.js'

const OUTCOMES = Float64Array.from({ length: 400 }, (_, i) => Number((i * 7) % 20 < (i < 200 ? 4 : 12)))
const forecast = (low: number, high: number): Float64Array =>
  Float64Array.from(OUTCOMES, (_, i) => (i < 200 ? low : high))

it('moves probabilities that are off to the line they lie on', () => {
  const calibration = calibrationLine(forecast(0.01, 0.95), OUTCOMES)
  expect(recalibration({ calibration })).toEqual({
    recalibration: { intercept: calibration.intercept.value, slope: calibration.slope.value },
  })
})

it('leaves alone what is right, ranks the wrong way, or has no line', () => {
  expect(recalibration({ calibration: calibrationLine(forecast(0.2, 0.6), OUTCOMES) })).toEqual({})
  expect(recalibration({ calibration: calibrationLine(forecast(0.6, 0.2), OUTCOMES) })).toEqual({})
  expect(recalibration({})).toEqual({})
})

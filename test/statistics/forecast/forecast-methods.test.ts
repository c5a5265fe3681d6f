import { expect, it } from 'vitest'
import {
  FORECAST_METHODS,
  forecastBy,
  looksForSeasons,
  misfitOf,
} from '../../../src/statistics/forecast/forecast-methods.js'
import { readSeries } from '../../../src/statistics/forecast/read-series.js'
import { VISITORS } from './series.js'

const ASKED = { horizon: 4, period: 4, level: 0.9, seed: 1, paths: 200 }

it.each(FORECAST_METHODS)('%s forecasts under its own name', method => {
  const series = readSeries(VISITORS)
  expect(misfitOf(method, series, 4)).toBeUndefined()
  const { method: name, expected } = forecastBy(method, series, ASKED)
  expect(name).toBe(method)
  expect(expected).toHaveLength(4)
  expect(misfitOf(method, series, 1) === undefined).toBe(!looksForSeasons(method))
})

import { expect, it } from 'vitest'
import { forecastLogits } from '../../../src/statistics/reliability/forecast-logits.js'

it('has one row per distinct forecast and outcome, weighted by how many there are', () => {
  const rows = forecastLogits([0.5, 0.2, 0.2, 0.2], [1, 0, 1, 0])
  expect(rows).toMatchObject({ distinct: 2, observations: 4, events: 2 })
  expect([...rows.weights]).toEqual([1, 2, 1])
  expect([...rows.outcomes]).toEqual([1, 0, 1])
  expect([...rows.logits]).toEqual([Math.log(0.2) - Math.log1p(-0.2), Math.log(0.2) - Math.log1p(-0.2), 0])
  expect(rows.logLikelihood).toBeCloseTo(Math.log(0.5) + Math.log(0.2) + 2 * Math.log(0.8), 14)
})

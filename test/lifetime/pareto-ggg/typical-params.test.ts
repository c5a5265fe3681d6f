import { expect, it } from 'vitest'
import { regularHistoriesOf } from '../../../src/lifetime/pareto-ggg/regular-histories.js'
import { typicalParams } from '../../../src/lifetime/pareto-ggg/typical-params.js'
import { history, smallBase } from './fixtures.js'

it('scales with the data', () => {
  const { t, gamma, alpha, beta } = typicalParams(regularHistoriesOf(smallBase()))
  expect(t / gamma).toBeGreaterThan(0.5)
  expect(t / gamma).toBeLessThan(20)
  expect(alpha).toBeGreaterThan(0.3)
  expect(alpha).toBeLessThan(5)
  expect(beta).toBeCloseTo(3, 0)
})

it('has something to say where nobody came back, or nobody was observed', () => {
  const one = { rows: [history(0, 0, 20)], weight: Float64Array.of(3), ofClient: Int32Array.of(0, 0, 0) }
  expect(typicalParams(one)).toMatchObject({ alpha: 20, beta: 5 })
  const none = { ...one, rows: [history(0, 0, 0)] }
  expect(typicalParams(none)).toMatchObject({ alpha: 1, beta: 0.25 })
})

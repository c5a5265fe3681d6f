import { expect, it } from 'vitest'
import { stressCurve, stressTest } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { PORTFOLIO, story } from './portfolio.js'

it('is the stress test at every point, and falls as times get better', () => {
  const { creditCycle, loss } = stressCurve(PORTFOLIO, { from: -3, to: 1, points: 5 })
  expect(Array.from(creditCycle)).toEqual([-3, -2, -1, 0, 1])
  const { scenarios } = stressTest(PORTFOLIO, [story('two', { creditCycle: -2 })])
  expect(loss[1]).toBe(scenarios[0]?.expectedLoss)
  expect(Array.from(loss)).toEqual(Array.from(loss).sort((a, b) => b - a))
  expect(stressCurve(PORTFOLIO).loss).toHaveLength(61)
})

it('refuses what is no stretch, and other factors', () => {
  expect(thrown(() => stressCurve(PORTFOLIO, { from: 1, to: 1 })).path).toBe('options.to')
  expect(thrown(() => stressCurve(PORTFOLIO, { points: 1 })).path).toBe('options.points')
  const lossGivenDefault = { factor: 'prices', slope: -0.1 }
  expect(thrown(() => stressCurve(PORTFOLIO, { lossGivenDefault })).code).toBe('MISSING_VALUE')
})

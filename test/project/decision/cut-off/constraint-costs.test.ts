import { expect, it } from 'vitest'
import { bestCut } from '../../../../src/project/decision/cut-off/best-cut.js'
import { constraintCosts } from '../../../../src/project/decision/cut-off/constraint-costs.js'

const totals = {
  profit: Float64Array.of(5, 8, 7, 2),
  accepted: Float64Array.of(1, 2, 3, 4),
  bad: Float64Array.of(0.1, 0.3, 0.6, 1.2),
}

it('costs what would be expected more without that limit alone', () => {
  const limits = [
    { limit: 'leastAcceptance', required: 0.75 },
    { limit: 'mostBadRate', required: 0.2 },
  ] as const
  const costs = constraintCosts(limits, totals, bestCut(totals, limits, 4), 4)
  expect(costs.map(({ limit, binds, cost, value }) => [limit, binds, cost, value?.toFixed(2)])).toEqual([
    ['leastAcceptance', true, 1, '0.75'],
    ['mostBadRate', false, 0, '0.20'],
  ])
})

it('names the limits without which there would be a cut-off where there is none', () => {
  const limits = [
    { limit: 'leastAcceptance', required: 1 },
    { limit: 'mostBadRate', required: 0.2 },
  ] as const
  expect(constraintCosts(limits, totals, bestCut(totals, limits, 4), 4)).toEqual([
    { limit: 'leastAcceptance', required: 1, binds: true },
    { limit: 'mostBadRate', required: 0.2, binds: true },
  ])
})

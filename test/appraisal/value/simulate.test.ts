import { describe, expect, it } from 'vitest'
import { drawTables } from '../../../src/appraisal/value/draw-tables.js'
import { noChange, planValue } from '../../../src/appraisal/value/expected.js'
import { gridOf } from '../../../src/appraisal/value/grid.js'
import { learnValue } from '../../../src/appraisal/value/index.js'
import { lossShares } from '../../../src/appraisal/value/loss-shares.js'
import { planMaker } from '../../../src/appraisal/value/make-plan.js'
import { NORMALS, simulator, WAITS } from '../../../src/appraisal/value/simulate.js'
import { clientStream } from '../../../src/model/random.js'
import { caseOf, hazard, LOAN, OUTLOOK, POLICY, TERMS } from './a-client.js'

const DRAWS = 40_000
const client = caseOf({ facilities: [LOAN, { ...LOAN, id: 'F-2', repayment: 'annuity', maturity: '2027-06-30' }] })
const learner = learnValue(POLICY)
learner.add(client)
const learnt = learner.finish()

function meanAgainstExpected(outlook: typeof OUTLOOK): { expected: number; mean: number; error: number } {
  const grid = gridOf(2, TERMS)
  const plan = planMaker(learnt, POLICY, grid)(client, outlook)
  const expected = planValue(grid)(plan, noChange())
  const futures = new Float64Array(DRAWS)
  simulator(grid, drawTables(7, DRAWS, NORMALS, WAITS), lossShares(7, DRAWS))(
    plan,
    outlook,
    clientStream(7, 'C-1'),
    futures,
  )
  const mean = futures.reduce((sum, value) => sum + value, 0) / DRAWS
  const variance = futures.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS
  return { expected, mean, error: Math.sqrt(variance / DRAWS) }
}

describe('the mean of futures is the expected value', () => {
  it.each([
    ['endings alone', { ...OUTLOOK, prepaying: hazard(0.1) }],
    ['hazards that change', { ...OUTLOOK, defaults: hazard([0.1, 0.01, 0.3, 0.02]), leaving: hazard([0, 0.3, 0, 0]) }],
    ['new business', { ...OUTLOOK, newBusiness: { perYear: 1.5, shape: 1.5 }, leaving: hazard(0.2) }],
    ['new business beyond what is drawn one by one', { ...OUTLOOK, newBusiness: { perYear: 60, shape: 400 } }],
    ['growth', { ...OUTLOOK, newBusiness: { perYear: 0.5, shape: 5 }, growth: { perYear: 0.1, standardDeviation: 0 } }],
  ])('%s', (_, outlook) => {
    const { expected, mean, error } = meanAgainstExpected(outlook)
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error + 2e-3 * Math.abs(expected))
  })

  it('a level that is not known is 1 on average: what bends stays within a twentieth', () => {
    const unsure = hazard(0.02, { parameterDeviation: 0.5, missingDeviation: 0.5 })
    const { expected, mean, error } = meanAgainstExpected({ ...OUTLOOK, defaults: unsure })
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error + 0.05 * Math.abs(expected))
  })
})

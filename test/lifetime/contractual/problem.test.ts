import { describe, expect, it } from 'vitest'
import type { RetentionFit } from '../../../src/lifetime/contractual/problem.js'
import { problemOf } from '../../../src/lifetime/contractual/problem.js'
import { createLogLikelihood } from '../../../src/lifetime/geometric/likelihood.js'
import { geometric } from '../../../src/lifetime/index.js'
import { positive } from '../../../src/model/index.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { expectProblem } from '../expect-likelihood.js'

const parameters = { theta: positive('share lost', { least: 1e-12, most: 1 - 1e-12 }) }
const model: RetentionFit<typeof parameters> = {
  parameters,
  // Clients and renewals both tell of it, so that the model is known to be given both.
  logLikelihood: (renewals, { clients }) => ({
    evaluate(point, out) {
      createLogLikelihood(renewals).evaluate(point, out)
      out.value += clients
    },
  }),
  typical: ({ allLost, allRenewed }) => ({ theta: allLost / (allLost + allRenewed) / 2 }),
  coordinates: { size: 1, dropoutProbability: 0 },
}
const tenures = tenuresFromCohorts([{ remaining: [100, 60, 50] }, { remaining: [40, 30] }])

describe('the problem of a retention model', () => {
  it('is the likelihood of the model, of renewals and the counts they came from', () => {
    expectProblem(
      problemOf(model, tenures).problem,
      params => geometric.logLikelihood(geometric.fromParams(params), tenures) + 140,
    )
  })

  it('has the clients and the renewals of all cohorts', () => {
    const { problem, renewals } = problemOf(model, tenures)
    expect(problem).toMatchObject({
      parameters,
      typical: { theta: 0.15 },
      observations: 140,
      dropped: [],
      warnings: [],
    })
    expect(renewals).toMatchObject({ allLost: 60, allRenewed: 140 })
  })

  it('is the same from a copy of tenures', () => {
    const { problem, renewals } = problemOf(model, JSON.parse(JSON.stringify(tenures)))
    expect([problem.observations, renewals]).toEqual([140, problemOf(model, tenures).renewals])
  })

  it('warns where one side is empty, and refuses what teaches nothing', () => {
    const codes = (remaining: number[]): string[] =>
      problemOf(model, tenuresFromCohorts({ remaining })).problem.warnings.map(({ code }) => code)
    expect([codes([5, 5]), codes([5, 0])]).toEqual([['NOBODY_LEFT'], ['NOBODY_RENEWED']])
    expect(thrown(() => codes([5]))).toMatchObject({ code: 'NO_DATA', path: 'tenures' })
    const other = thrown(() => problemOf(model, JSON.parse('{"kind":"customer-base"}')))
    expect(other).toMatchObject({ code: 'INVALID_TYPE', path: 'tenures.kind' })
  })
})

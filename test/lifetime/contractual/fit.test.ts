import { describe, expect, it } from 'vitest'
import { fitRetention } from '../../../src/lifetime/contractual/fit.js'
import { createLogLikelihood } from '../../../src/lifetime/geometric/likelihood.js'
import { positive } from '../../../src/model/index.js'
import { tenuresOfClients } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { REGULAR } from './suites.js'

/** Of 3,358 renewals that were due, 759 did not take place. */
const SHARE = 759 / 3358
const model = {
  parameters: { theta: positive('share lost', { least: 1e-12, most: 1 - 1e-12 }) },
  logLikelihood: createLogLikelihood,
  typical: () => ({ theta: 0.5 }),
  coordinates: { size: 1, dropoutProbability: 0 },
}

describe('fitRetention', () => {
  it('finds where the likelihood is largest, and says how many clients it saw', () => {
    const { params, fit } = fitRetention(REGULAR, {}, model)
    expect(params.theta).toBeCloseRelative(SHARE, 1e-8)
    expect(fit).toMatchObject({ source: 'likelihood', converged: true, observations: 1000, warnings: [], dropped: [] })
  })

  it('carries the unit of time where one is given', () => {
    expect(fitRetention(REGULAR, { timeUnit: 'year' }, model).timeUnit).toBe('year')
    expect(Object.keys(fitRetention(REGULAR, {}, model))).toEqual(['params', 'fit'])
  })

  it('begins where it is told to', () => {
    const { fit } = fitRetention(REGULAR, { start: { theta: SHARE }, maxEvaluations: 1 }, model)
    expect(fit).toMatchObject({ converged: true, evaluations: 1 })
  })

  it('hands over what became of renewals, and the counts they came from', () => {
    const seen: number[][] = []
    fitRetention(
      REGULAR,
      {},
      {
        ...model,
        logLikelihood(renewals, { clients }) {
          seen.push([renewals.allLost, renewals.allRenewed, clients])
          return createLogLikelihood(renewals)
        },
      },
    )
    expect(seen).toEqual([[759, 2599, 1000]])
  })

  it('refuses options first, then tenures, then those without a renewal that was due', () => {
    const search = (...of: unknown[]) => Reflect.apply(fitRetention<typeof model.parameters>, undefined, [...of, model])
    expect(thrown(() => search(undefined, { unit: 'year' }))).toMatchObject({ code: 'UNKNOWN_OPTION' })
    expect(thrown(() => search(undefined, {}))).toMatchObject({ code: 'INVALID_TYPE', path: 'tenures' })
    expect(thrown(() => search(tenuresOfClients({ tenure: [0], ended: [false] }), {}))).toMatchObject({
      code: 'NO_DATA',
    })
  })
})

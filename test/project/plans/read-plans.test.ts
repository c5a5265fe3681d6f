import { describe, expect, it } from 'vitest'
import { readClient, readPlan, readPlans } from '../../../src/project/plans/read-plans.js'
import { CLIENT, PLAN } from './plans.js'

const at = (code: string, path: string) => expect.objectContaining({ code, path })

describe('readClient', () => {
  it('takes a client with a project, and names what is wrong', () => {
    const client = (more: object) => () => readClient({ ...CLIENT, ...more })
    expect(
      client({ incomeCurrency: 'USD', project: { readyOn: '2026-01-01', usefulUntil: '2026-01-01' } }),
    ).not.toThrow()
    expect(client({ name: '' })).toThrow(at('OUT_OF_RANGE', 'client.name'))
    expect(client({ nme: 'x' })).toThrow(at('UNKNOWN_OPTION', 'client.nme'))
    expect(client({ incomeCurrency: 'usd' })).toThrow(at('INVALID_TYPE', 'client.incomeCurrency'))
    expect(client({ project: { readyOn: '2024-02-30' } })).toThrow(at('INVALID_DATE', 'client.project.readyOn'))
    expect(client({ project: { readyOn: '2026-01-02', usefulUntil: '2026-01-01' } })).toThrow(
      at('OUT_OF_RANGE', 'client.project.usefulUntil'),
    )
    expect(client({ relationship: null })).toThrow(at('INVALID_TYPE', 'client.relationship'))
    expect(client({ relationship: { client: 'Harbour Cold Storage' } })).toThrow(
      at('INVALID_TYPE', 'client.relationship.facilities'),
    )
    expect(client({ project: null })).toThrow(at('INVALID_TYPE', 'client.project'))
  })
})

describe('readPlans', () => {
  it('takes plans of different names, and names what is wrong', () => {
    expect(readPlans([PLAN])).toEqual([PLAN])
    expect(() => readPlans([])).toThrow(at('EMPTY_INPUT', 'plans'))
    expect(() => readPlans([PLAN, PLAN])).toThrow(at('CONFLICTING_OPTIONS', 'plans[1].name'))
    // biome-ignore lint/suspicious/noSparseArray: that is what is tested
    expect(() => readPlans([PLAN, , PLAN] as never)).toThrow(at('INVALID_TYPE', 'plans[1]'))
    expect(() => readPlan({ ...PLAN, name: '' }, 'plan')).toThrow(at('OUT_OF_RANGE', 'plan.name'))
    // @ts-expect-error: no loan
    expect(() => readPlan({ name: 'x' }, 'plan')).toThrow(at('INVALID_TYPE', 'plan.loan'))
    // @ts-expect-error: no such field
    expect(() => readPlan({ ...PLAN, loans: [] }, 'plan')).toThrow(at('UNKNOWN_OPTION', 'plan.loans'))
  })
})

import { describe, expect, it } from 'vitest'
import { ratingHistories } from '../../../src/records/index.js'
import {
  checkPolicies,
  expectHistories,
  matrixStates,
  momentsOf,
} from '../../../src/risk/migration/migration-policies.js'
import { thrown } from '../../errors/thrown.js'

const HISTORIES = ratingHistories([{ client: 1, time: 0, rating: 'A' }], {
  states: ['A', 'NR', 'D'],
  defaultState: 'D',
  withdrawnState: 'NR',
  timeUnit: 'year',
  observedUntil: 5,
})

describe('policies of migration', () => {
  it('name the places of states', () => {
    const policies = checkPolicies(HISTORIES, { withdrawn: 'exclude' })
    expect(policies).toEqual({ defaultAt: 2, withdrawnAt: 1, withdrawn: 'exclude', returns: 'absorb' })
    expect(matrixStates(HISTORIES.states, policies)).toEqual({ names: ['A', 'D'], places: [0, -1, 1] })
    const all = matrixStates(HISTORIES.states, { ...policies, withdrawn: 'state' })
    expect(all).toEqual({ names: ['A', 'NR', 'D'], places: [0, 1, 2] })
  })

  it('say nothing of what histories do not have', () => {
    const plain = { ...HISTORIES, states: ['A'], defaultState: undefined, withdrawnState: undefined }
    const { defaultState: _, withdrawnState: __, ...rest } = plain
    expect(checkPolicies(rest, {})).toMatchObject({ defaultAt: -1, withdrawnAt: -1, withdrawn: 'state' })
  })

  it('check moments, and histories', () => {
    const none = () => Float64Array.of(1, 2)
    expect(Array.from(momentsOf({}, HISTORIES, none))).toEqual([1, 2])
    expect(Array.from(momentsOf({ at: [0, 5] }, HISTORIES, none))).toEqual([0, 5])
    expect(thrown(() => momentsOf({ at: [0, 6] }, HISTORIES, none)).path).toBe('options.at[1]')
    expect(thrown(() => expectHistories([] as never)).path).toBe('histories')
    expectHistories(structuredClone(HISTORIES))
    const afterJson = JSON.parse(JSON.stringify(HISTORIES))
    expect(thrown(() => expectHistories(afterJson))).toMatchObject({ code: 'INVALID_TYPE', path: 'histories' })
    expect(thrown(() => expectHistories({ ...HISTORIES, size: Number.POSITIVE_INFINITY })).path).toBe('histories')
    expect(thrown(() => expectHistories({ ...HISTORIES, time: new Float64Array(0) })).path).toBe('histories')
  })
})

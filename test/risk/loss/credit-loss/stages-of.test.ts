import { describe, expect, it } from 'vitest'
import { IFRS_9_STAGING, stageOf, stagesOf } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const COLUMNS = {
  daysPastDue: [0, 45, 100, 0, 0, 0],
  isDefaulted: [0, 0, 0, 0, 0, 1],
  lifetimeProbabilityOfDefault: [0.1, 0.1, 0.1, 0.5, 0.1, 0.1],
  lifetimeProbabilityAtRecognition: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  probabilityOfDefault: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
  isWatchListed: [0, 0, 0, 0, 0, 0],
  isForborne: new Uint8Array(6),
  monthsSinceDefault: [null, null, null, null, 1, null],
  monthsSinceStage2: [null, 2, null, null, null, null],
}

describe('stagesOf', () => {
  it('is stageOf of each row', () => {
    const found = stagesOf(COLUMNS)
    expect([...found.stage]).toEqual([1, 2, 3, 2, 3, 3])
    expect(found.reason).toEqual([
      'performing',
      'days-past-due-of-stage-2',
      'days-past-due-of-default',
      'rise-of-risk',
      'probation-of-stage-3',
      'default',
    ])
    for (const reason of found.reason) expect(found.counts[reason]).toBe(1)
    const second = { daysPastDue: 45, lifetimeProbabilityOfDefault: 0.1, lifetimeProbabilityAtRecognition: 0.1 }
    expect(stageOf(second).stage).toBe(found.stage[1])
    expect(Object.keys(found.counts)).toHaveLength(6)
  })

  it('needs days past due alone, of one row or a million', () => {
    expect(stagesOf({ daysPastDue: [31] })).toEqual({
      stage: Uint8Array.of(2),
      reason: ['days-past-due-of-stage-2'],
      counts: { 'days-past-due-of-stage-2': 1 },
    })
    const many = stagesOf({ daysPastDue: new Float64Array(1e6).map((_, i) => i % 100) })
    expect(many.counts).toEqual({
      performing: 310_000,
      'days-past-due-of-stage-2': 600_000,
      'days-past-due-of-default': 90_000,
    })
  })

  it('follows the rules given', () => {
    const rules = { ...IFRS_9_STAGING, rules: { ...IFRS_9_STAGING.rules, daysPastDueOfStage2: 10 } }
    expect(stagesOf({ daysPastDue: [11] }, { rules }).stage[0]).toBe(2)
  })

  it('names what is wrong', () => {
    const fault = (fields: object) => {
      const { code, path } = thrown(() =>
        stagesOf(JSON.parse(JSON.stringify({ ...COLUMNS, isForborne: undefined, ...fields }))),
      )
      return `${code} ${path}`
    }
    expect(fault({ daysPastDue: undefined })).toBe('MISSING_VALUE columns.daysPastDue')
    expect(fault({ daysPastDue: [] })).toBe('EMPTY_INPUT columns.daysPastDue')
    expect(fault({ isDefaulted: [0, 0, 0, 0, 0, 2] })).toBe('OUT_OF_RANGE columns.isDefaulted[5]')
    expect(fault({ isDefaulted: [0, 0, 0, 0, 0, null] })).toBe('OUT_OF_RANGE columns.isDefaulted[5]')
    expect(fault({ isWatchListed: [0] })).toBe('LENGTH_MISMATCH columns.isWatchListed')
    expect(fault({ monthsSinceDefault: 4 })).toBe('INVALID_TYPE columns.monthsSinceDefault')
    expect(fault({ monthsSinceDefault: [null, -1, 0, 0, 0, 0] })).toBe('OUT_OF_RANGE columns.monthsSinceDefault[1]')
    expect(fault({ lifetimeProbabilityOfDefault: undefined })).toBe(
      'MISSING_VALUE columns.lifetimeProbabilityOfDefault',
    )
    expect(fault({ dpd: [1] })).toBe('UNKNOWN_OPTION columns.dpd')
    expect(thrown(() => stagesOf(JSON.parse('null'))).path).toBe('columns')
  })
})

import { describe, expect, it } from 'vitest'
import { expectRenewals, expectTenures, renewalsOf, warningsOf } from '../../../src/lifetime/contractual/renewals.js'
import { tenureCounts, tenuresFromCohorts } from '../../../src/records/index.js'

const counts = tenuresFromCohorts([{ remaining: [100, 60, 50] }, { remaining: [40, 30] }])

describe('renewals', () => {
  it('are what was due in each period', () => {
    const { lost, renewed, allLost, allRenewed } = renewalsOf(counts)
    expect(Array.from(lost)).toEqual([0, 50, 10])
    expect(Array.from(renewed)).toEqual([0, 90, 50])
    expect([allLost, allRenewed]).toEqual([60, 140])
  })

  it('leave gaps between tenures to those who came later', () => {
    const { lost, renewed } = renewalsOf(tenureCounts({ tenure: [0, 2, 5], lost: [0, 1, 2], active: [9, 3, 4] }))
    expect(Array.from(lost)).toEqual([0, 0, 1, 0, 0, 2])
    expect(Array.from(renewed)).toEqual([0, 10, 9, 6, 6, 4])
  })

  it('are not there where nobody came to the end of a period', () => {
    const fresh = renewalsOf(tenureCounts({ tenure: [0], lost: [0], active: [9] }))
    expect(() => expectRenewals(fresh)).toThrow('NO_DATA')
    expect(expectRenewals(renewalsOf(counts))).toBe(undefined)
  })

  it('warn where they teach nothing about one side', () => {
    const codes = (remaining: number[]): string[] =>
      warningsOf(renewalsOf(tenuresFromCohorts({ remaining }))).map(({ code }) => code)
    expect([codes([5, 5]), codes([5, 0]), codes([5, 2])]).toEqual([['NOBODY_LEFT'], ['NOBODY_RENEWED'], []])
  })

  it('come from tenures only', () => {
    expect(expectTenures(counts)).toBe(counts)
    expect(expectTenures(JSON.parse(JSON.stringify(counts)))).toEqual(counts)
    expect(() => expectTenures(JSON.parse('[1000,631]'))).toThrow('Count tenures with tenuresFromCohorts')
    expect(() => expectTenures(JSON.parse('{"kind":"customer-base"}'))).toThrow(
      "tenures.kind: expected 'tenure-counts'",
    )
    expect(() => expectTenures(JSON.parse(JSON.stringify(counts).replace('[50,10]', '[-50,10]')))).toThrow(
      'tenures.lost[0]',
    )
  })
})

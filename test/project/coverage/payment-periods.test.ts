import { describe, expect, it } from 'vitest'
import { readFlows } from '../../../src/project/coverage/flow-columns.js'
import { paymentPeriods } from '../../../src/project/coverage/payment-periods.js'
import { smallProject } from './flows.js'

describe('payment periods', () => {
  it('begin with operation', () => {
    const periods = paymentPeriods(readFlows(smallProject()))
    expect([periods.start, periods.monthsBefore, ...periods.rows]).toEqual([2, 12, 3, 4, 5, 6])
    expect(Array.from(periods.sums(Float64Array.of(1, 2, 3, 4, 5, 6, 7)))).toEqual([4, 5, 6, 7])
    expect(Array.from(periods.moments(Float64Array.of(1, 2, 3, 4, 5, 6, 7)))).toEqual([3, 4, 5, 6, 7])
  })

  it('gather rows between payment days', () => {
    const periods = paymentPeriods(readFlows({ ...smallProject(), pays: Uint8Array.of(1, 0, 1, 0, 1, 0, 1) }))
    expect(periods.rows).toEqual([4, 6])
    expect(Array.from(periods.months)).toEqual([12, 12])
    expect(Array.from(periods.sums(Float64Array.of(1, 2, 3, 4, 5, 6, 7)))).toEqual([9, 13])
  })

  it('begin with the first debt service where operation is late', () => {
    const { phase } = smallProject()
    const late = { ...smallProject(), phase: phase.map((name, row) => (row < 5 ? 'construction' : name)) }
    expect(paymentPeriods(readFlows(late)).rows).toEqual([3, 4, 5, 6])
    expect(paymentPeriods(readFlows({ ...late, waterfall: [] })).rows).toEqual([5, 6])
  })

  it('begin at close where nothing is built', () => {
    const { phase } = smallProject()
    const built = { ...smallProject(), phase: phase.map((name, row) => (row === 0 ? name : 'operation')) }
    expect(paymentPeriods(readFlows(built)).start).toBe(0)
  })

  it('must be there', () => {
    const { phase } = smallProject()
    const never = { ...smallProject(), waterfall: [], phase: phase.map(() => 'construction' as const) }
    expect(() => paymentPeriods(readFlows(never))).toThrow('NO_DATA')
    expect(() => paymentPeriods(readFlows({ ...smallProject(), pays: new Uint8Array(7) }))).toThrow('NO_DATA')
  })
})

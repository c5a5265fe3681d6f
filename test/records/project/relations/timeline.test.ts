import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../../src/money/index.js'
import type { ProjectTimeline } from '../../../../src/records/index.js'
import {
  isOnCalendar,
  isPaymentMonth,
  milestones,
  paymentDays,
} from '../../../../src/records/project/relations/timeline.js'
import { faultsOf, roadTimeline, small } from '../faults.js'

const TIMELINE: ProjectTimeline = {
  financialClose: '2025-02-28',
  constructionMonths: 6,
  operationMonths: 20,
  periodMonths: 3,
  paymentMonths: 6,
}

describe('a timeline', () => {
  it('pays on ends of rows', () => {
    expect(faultsOf(small({ timeline: { ...TIMELINE, periodMonths: 4 } }))).toEqual([
      ['OUT_OF_RANGE', 'timeline.paymentMonths'],
    ])
    expect(faultsOf(small({ timeline: { ...TIMELINE, periodMonths: 2 } }))).toEqual([])
  })

  it('holds ramp-up and tail', () => {
    expect(faultsOf(roadTimeline({ rampUp: Array(337).fill(1) }))).toEqual([['LENGTH_MISMATCH', 'timeline.rampUp']])
    expect(faultsOf(small({ timeline: { ...TIMELINE, tailMonths: 21 } }))).toEqual([
      ['OUT_OF_RANGE', 'timeline.tailMonths'],
    ])
    expect(faultsOf(small({ timeline: { ...TIMELINE, tailMonths: 20, rampUp: Array(20).fill(1) } }))).toEqual([])
  })

  it('ends on a day that can be written', () => {
    expect(faultsOf(small({ timeline: { ...TIMELINE, financialClose: '9999-01-01' } }))).toEqual([
      ['OUT_OF_RANGE', 'timeline.financialClose'],
    ])
    expect(isOnCalendar({ ...TIMELINE, financialClose: '9997-10-31' })).toBe(true)
    expect(isOnCalendar({ ...TIMELINE, financialClose: '9997-11-01' })).toBe(false)
  })
})

it('milestones go from ends of months to ends of months', () => {
  const { close, start, end } = milestones(TIMELINE)
  expect([close, start, end].map(isoDate)).toEqual(['2025-02-28', '2025-08-31', '2027-04-30'])
})

it('payment days are counted from the start of operation; the last day is one', () => {
  expect([0, 6, 7, 18, 19, 20].map(month => isPaymentMonth(TIMELINE, month))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ])
  expect([paymentDays(TIMELINE, 0, 18), paymentDays(TIMELINE, 6, 18), paymentDays(TIMELINE, 0, 20)]).toEqual([3, 2, 4])
})

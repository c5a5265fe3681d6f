import { describe, expect, it } from 'vitest'
import { dueAhead, payDayAt, payDays, sumOverMonths } from '../../../../src/project/cash-flows/setting/pay-days.js'
import { projectGrid } from '../../../../src/project/operations/index.js'
import { ferry } from '../ferry.js'

describe('payment days', () => {
  const timeline = { ...ferry().timeline, periodMonths: 1, paymentMonths: 6 } as const
  const days = payDays(projectGrid({ ...ferry(), timeline }))

  it('are close, every six months and the end', () => {
    expect(Array.from(days.month)).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60])
    expect(Array.from(days.months)).toEqual([0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6])
    expect(days.completion).toBe(2)
    expect([payDayAt(days, 13), payDayAt(days, 12), payDayAt(days, 999)]).toEqual([3, 2, 10])
  })

  it('settle the months since the day before', () => {
    const months = Float64Array.from({ length: 61 }, () => 1)
    expect(Array.from(sumOverMonths(new Float64Array(11), months, days)).slice(0, 3)).toEqual([1, 6, 6])
  })

  it('count what is due within months ahead, of a longer period the part within', () => {
    const due = (k: number): number => 10 * k
    expect(dueAhead(days, 2, 12, due)).toBe(30 + 40)
    expect(dueAhead(days, 2, 9, due)).toBe(30 + 20)
    expect(dueAhead(days, 10, 12, due)).toBe(0)
  })
})

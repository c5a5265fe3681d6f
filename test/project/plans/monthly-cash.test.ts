import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { byDueDay, readMonths } from '../../../src/project/plans/monthly-cash.js'
import { MONTHS } from './plans.js'

const at = (code: string, path: string) => expect.objectContaining({ code, path })
const days = (...dates: readonly string[]) => dates.map(date => dayNumber(date))

describe('byDueDay', () => {
  const months = readMonths({ ...MONTHS, cashFlows: [310, 280, -310, 100] })

  it('adds whole months up where due days end them', () => {
    const due = days('2025-02-15', '2025-04-15', '2025-05-15')
    expect(byDueDay(months, months.cashFlows, dayNumber('2025-01-15'), due)).toEqual([310, -30, 100])
  })

  it('splits a month by its days, rounding down in sum so that nothing is lost', () => {
    // January 15 to February 15 has 31 days: 10 a day; a month that loses money does so by days as well.
    const due = days('2025-01-20', '2025-02-15', '2025-03-20', '2025-04-15')
    expect(byDueDay(months, months.cashFlows, dayNumber('2025-01-15'), due)).toEqual([50, 260, 230, -260])
    const odd = readMonths({ ...MONTHS, cashFlows: [100] })
    // 100 × 1/31 = 3.2, 100 × 2/31 = 6.5.
    const split = byDueDay(odd, odd.cashFlows, dayNumber('2025-01-15'), days('2025-01-16', '2025-01-17', '2025-02-15'))
    expect(split).toEqual([3, 3, 94])
  })

  it('leaves out what comes before the drawing, and gives nothing after the last month', () => {
    const due = days('2025-03-15', '2025-06-15', '2025-09-15')
    expect(byDueDay(months, months.cashFlows, dayNumber('2025-02-15'), due)).toEqual([280, -210, 0])
  })

  it('refuses a drawing before the first month', () => {
    expect(() => byDueDay(months, months.cashFlows, dayNumber('2025-01-14'), [])).toThrow(
      at('OUT_OF_RANGE', 'loan.from'),
    )
  })
})

describe('readMonths', () => {
  it('begins each month on the day of the first, or the last of a short month', () => {
    const { starts, debtService } = readMonths({ ...MONTHS, from: '2024-01-31', cashFlows: [1, 2] })
    expect(starts).toEqual(days('2024-01-31', '2024-02-29', '2024-03-31'))
    expect(debtService).toEqual([0, 0])
  })

  it('names what is wrong', () => {
    // @ts-expect-error: no such field
    expect(() => readMonths({ ...MONTHS, cashFlow: [] })).toThrow(at('UNKNOWN_OPTION', 'borrower.cashFlow'))
    expect(() => readMonths({ ...MONTHS, from: '2024-02-30' })).toThrow(at('INVALID_DATE', 'borrower.from'))
    expect(() => readMonths({ ...MONTHS, cashFlows: [] })).toThrow(at('EMPTY_INPUT', 'borrower.cashFlows'))
    expect(() => readMonths({ ...MONTHS, cashFlows: [1, 0.5] })).toThrow(at('OUT_OF_RANGE', 'borrower.cashFlows[1]'))
    expect(() => readMonths({ ...MONTHS, debtService: [1] })).toThrow(at('LENGTH_MISMATCH', 'borrower.debtService'))
    const negative = MONTHS.cashFlows.map(() => -1)
    expect(() => readMonths({ ...MONTHS, debtService: negative })).toThrow(
      at('OUT_OF_RANGE', 'borrower.debtService[0]'),
    )
    expect(() => readMonths({ ...MONTHS, currency: 'euro' })).toThrow(at('INVALID_TYPE', 'borrower.currency'))
    // A hole is no amount.
    // biome-ignore lint/suspicious/noSparseArray: that is what is tested
    expect(() => readMonths({ ...MONTHS, cashFlows: [1, , 2] as number[] })).toThrow(
      at('INVALID_TYPE', 'borrower.cashFlows[1]'),
    )
  })
})

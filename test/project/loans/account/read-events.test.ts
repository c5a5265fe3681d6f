import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import type { LoanEvent } from '../../../../src/project/loans/account/index.js'
import { ALL, readEvents } from '../../../../src/project/loans/account/read-events.js'
import { eur, pay } from './sample.js'

const [from, until] = [dayNumber('2025-01-01'), dayNumber('2025-12-31')]
const read = (events: readonly LoanEvent[]) => readEvents(events, 'EUR', from, until)
const prepay = (amount: number | 'all', effect?: 'smaller' | 'shorter'): LoanEvent => ({
  kind: 'prepayment',
  date: '2025-02-01',
  amount: amount === 'all' ? amount : eur(amount),
  ...(effect !== undefined && { effect }),
})

describe('events', () => {
  it('stand in one order', () => {
    const events = [
      prepay('all'),
      prepay(5, 'smaller'),
      prepay(5, 'shorter'),
      pay('2025-02-01', 9),
      pay('2025-01-02', 3),
    ]
    const amounts = (list: readonly LoanEvent[]) => read(list).map(({ amount, event }) => [amount, event.kind])
    expect(amounts(events)).toEqual([
      [3, 'payment'],
      [9, 'payment'],
      [5, 'prepayment'],
      [5, 'prepayment'],
      [ALL, 'prepayment'],
    ])
    expect(read(events.toReversed()).map(({ event }) => event)).toEqual(read(events).map(({ event }) => event))
  })

  it('are kept as text and plain amounts', () => {
    const date = new Date('2025-02-01T00:00:00Z')
    expect(read([{ kind: 'payment', date, amount: eur(1) }])[0]?.event).toEqual(pay('2025-02-01', 1))
  })

  it('are refused by name', () => {
    const wrong = (event: unknown) => () => read([JSON.parse(JSON.stringify(event))])
    expect(wrong(null)).toThrow(/^events\[0\].*INVALID_TYPE/)
    expect(wrong({ ...pay('2025-02-01', 1), kind: 'refund' })).toThrow(/^events\[0\].kind/)
    expect(wrong({ ...pay('2025-02-01', 1), amonut: 1 })).toThrow(/amonut.*UNKNOWN_OPTION/)
    expect(wrong(pay('soon', 1))).toThrow(/^events\[0\].date.*INVALID_DATE/)
    expect(wrong(prepay(0))).toThrow(/^events\[0\].amount.minorUnits.*OUT_OF_RANGE/)
    expect(wrong({ kind: 'rate-change', date: '2025-02-01', annualRate: -1 })).toThrow(/annualRate.*OUT_OF_RANGE/)
    expect(wrong({ kind: 'waiver', date: '2025-02-01', amount: eur(1), part: 'all' })).toThrow(/part.*OUT_OF_RANGE/)
    expect(wrong({ kind: 'restructuring', date: '2025-02-01', arrears: 'drop' })).toThrow(/arrears.*OUT_OF_RANGE/)
    const rates = [0.05, 0.06].map(annualRate => ({ kind: 'rate-change', date: '2025-02-01', annualRate }) as const)
    expect(() => read(rates)).toThrow(/^events\[\d\].*one rate-change a day.*CONFLICTING_OPTIONS/)
    // What a getter says is not kept, so that it is not read either.
    class Later {
      get kind(): string {
        return 'payment'
      }
    }
    const given: LoanEvent = Object.assign(new Later(), { date: '2025-02-01', amount: eur(1) }) as LoanEvent
    expect(() => read([given])).toThrow(/^events\[0\].kind/)
    const sparse: LoanEvent[] = []
    sparse[1] = pay('2025-02-01', 1)
    expect(() => read(sparse)).toThrow(/^events\[0\].*INVALID_TYPE/)
  })
})

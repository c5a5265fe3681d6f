import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { ALLOCATION, readOptions } from '../../../../src/project/loans/account/read-options.js'

const from = dayNumber('2025-01-31')
const until = '2025-12-31'
const wrong = (options: object) => () => readOptions(JSON.parse(JSON.stringify({ until, ...options })), from)

describe('policies', () => {
  it('have defaults', () => {
    expect(readOptions({ until }, from)).toEqual({
      until: dayNumber(until),
      allocation: ALLOCATION,
      surplus: 'hold',
      effect: 'smaller',
      beyondDebt: 'refuse',
      penalty: { daysPerYear: 360 },
    })
  })

  it('are read as given', () => {
    const penalty = {
      onPrincipal: { timesContractRate: 1.5 },
      onInterest: { annualRate: 0.1 },
      daysPerYear: 365,
    } as const
    const prepayment = { effect: 'shorter', fee: { monthsOfInterest: 3 }, beyondDebt: 'hold' } as const
    const read = readOptions({ until, penalty, prepayment, surplus: 'prepay' }, from)
    expect(read).toMatchObject({ penalty, ...prepayment, surplus: 'prepay' })
  })

  it('are refused by name', () => {
    expect(() => readOptions(JSON.parse('{}'), from)).toThrow(/options.until.*MISSING_VALUE/)
    expect(wrong({ until: '2025-01-01' })).toThrow(/options.until.*OUT_OF_RANGE/)
    expect(wrong({ overpayment: 1 })).toThrow('UNKNOWN_OPTION')
    expect(wrong({ allocation: ['fees'] })).toThrow(/options.allocation:.*OUT_OF_RANGE/)
    expect(wrong({ allocation: ALLOCATION.map(() => 'fees') })).toThrow(/options.allocation:.*OUT_OF_RANGE/)
    expect(wrong({ surplus: 'refund' })).toThrow(/options.surplus.*OUT_OF_RANGE/)
    expect(wrong({ prepayment: { fee: {} } })).toThrow(/options.prepayment.fee.*CONFLICTING_OPTIONS/)
    expect(wrong({ prepayment: { fee: { share: -1 } } })).toThrow(/fee.share.*OUT_OF_RANGE/)
    expect(wrong({ penalty: { daysPerYear: 366 } })).toThrow(/daysPerYear.*OUT_OF_RANGE/)
    expect(wrong({ penalty: { onPrincipal: { timesContractRate: 0 } } })).toThrow(/timesContractRate.*OUT_OF_RANGE/)
    expect(wrong({ penalty: { onInterest: { timesContractRate: 1, annualRate: 1 } } })).toThrow('CONFLICTING_OPTIONS')
  })
})

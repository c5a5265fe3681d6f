import { expect, it } from 'vitest'
import { money, moneyOfMinor } from '../../../src/money/index.js'
import type { LoanBalance, RegularBalance } from '../../../src/project/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import { readBalance } from '../../../src/project/transfer-pricing/read-balance.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const LOAN: RegularBalance = {
  kind: 'regular',
  principal: money('3000', 'EUR'),
  from: '2025-01-15',
  months: 36,
  everyMonths: 12,
  repayment: 'annuity',
}
const SCHEDULE = loanSchedule({
  principal: money('3000', 'EUR'),
  from: '2025-01-15',
  periods: { count: 3, every: { value: 12, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.05 },
  repayment: { kind: 'annuity' },
})

function fault(fields: object, of: object = LOAN): string {
  const { code, path } = thrown(() => Reflect.apply(readBalance, undefined, [{ ...of, ...fields }, 'loan.balance']))
  return `${path} ${code}`
}

it('reads amounts as programs and as files hold them', () => {
  const { balance, currency } = readBalance(LOAN, 'loan.balance')
  expect(currency).toBe('EUR')
  expect(balance).toMatchObject({ months: 36, graceMonths: 0, from: '2025-01-15' })
  const fromFile: LoanBalance = JSON.parse(JSON.stringify({ ...LOAN, balloon: money('10', 'EUR') }))
  const read = readBalance(fromFile, 'loan.balance').balance
  expect(read.kind === 'regular' && [read.principal.minorUnits, read.balloon?.minorUnits]).toEqual([300_000, 1000])
  expect(readBalance({ kind: 'schedule', schedule: SCHEDULE }, 'loan.balance').currency).toBe('EUR')
})

it('names the field of a regular loan that is wrong', () => {
  expect(fault({ kind: 'monthly' })).toBe('loan.balance.kind OUT_OF_RANGE')
  expect(fault({ principal: moneyOfMinor(0, 'EUR') })).toBe('loan.balance.principal.minorUnits OUT_OF_RANGE')
  expect(fault({ months: -36 })).toBe('loan.balance.months OUT_OF_RANGE')
  expect(fault({ months: 1201, everyMonths: 1 })).toBe('loan.balance.months OUT_OF_RANGE')
  expect(fault({ everyMonths: 24 })).toBe('loan.balance.everyMonths OUT_OF_RANGE')
  expect(fault({ graceMonths: 36 })).toBe('loan.balance.graceMonths OUT_OF_RANGE')
  expect(fault({ graceMonths: 5 })).toBe('loan.balance.graceMonths OUT_OF_RANGE')
  expect(fault({ repayment: 'sculpted' })).toBe('loan.balance.repayment OUT_OF_RANGE')
  expect(fault({ from: '2024-02-30' })).toBe('loan.balance.from INVALID_DATE')
  expect(fault({ from: '9950-01-01' })).toBe('loan.balance.from OUT_OF_RANGE')
  expect(fault({ balloon: money('3000', 'EUR') })).toBe('loan.balance.balloon OUT_OF_RANGE')
  expect(fault({ balloon: money('10', 'USD') })).toBe('loan.balance.balloon.currency MIXED_CURRENCIES')
  expect(fault({ repayment: 'bullet', balloon: money('10', 'EUR') })).toBe('loan.balance.balloon CONFLICTING_OPTIONS')
  expect(fault({ tenor: 3 })).toBe('loan.balance.tenor UNKNOWN_OPTION')
})

it('names the instalment of a schedule that is wrong', () => {
  const given = { kind: 'schedule' }
  const [first, second, third] = SCHEDULE.instalments
  const of = (instalments: unknown): string => fault({ schedule: { ...SCHEDULE, instalments } }, given)
  const at = 'loan.balance.schedule.instalments'
  expect(of([])).toBe(`${at} EMPTY_INPUT`)
  expect(of([first, undefined, third])).toBe(`${at}[1] INVALID_TYPE`)
  expect(of(Array(2))).toBe(`${at}[0] INVALID_TYPE`)
  expect(of([first, third, second])).toBe(`${at}[2].end OUT_OF_RANGE`)
  expect(of([second])).toBe(`${at}[0].opening OUT_OF_RANGE`)
  expect(of([first, { ...second, opening: -1 }])).toBe(`${at}[1].opening OUT_OF_RANGE`)
  expect(of([first, { ...second, opening: 1e308 }])).toBe(`${at}[1].opening OUT_OF_RANGE`)
  expect(of([first, { ...second, end: '2225-01-15' }])).toBe(`${at}[1].end OUT_OF_RANGE`)
  expect(of([{ ...first, end: '2025-01-15' }])).toBe(`${at} OUT_OF_RANGE`)
  expect(fault({ schedule: { ...SCHEDULE, currency: 'euro' } }, given)).toBe(
    'loan.balance.schedule.currency INVALID_TYPE',
  )
})

it('answers or names the fault, whatever comes', () => {
  for (const junk of JUNK) {
    for (const key of Object.keys(LOAN)) {
      if (key === 'graceMonths') continue
      const given = { ...LOAN, [key]: junk }
      try {
        Reflect.apply(readBalance, undefined, [given, 'loan.balance'])
      } catch (error) {
        expect(error).toHaveProperty('path')
      }
    }
    expect(thrown(() => Reflect.apply(readBalance, undefined, [junk, 'loan.balance'])).path).toMatch(/^loan\.balance/)
  }
})

import { expect, it } from 'vitest'
import { isoDate, money } from '../../../src/money/index.js'
import type { DemandPosition, TermPosition } from '../../../src/project/index.js'
import { readDemand, readKind, readTerm } from '../../../src/project/transfer-pricing/position.js'
import { thrown } from '../../errors/thrown.js'

const ANNUITY = {
  kind: 'regular',
  principal: money('3000', 'EUR'),
  from: '2025-01-15',
  months: 36,
  everyMonths: 12,
  repayment: 'annuity',
} as const
const BULLET = { kind: 'bullet', currency: 'EUR', from: '2025-01-15', months: 30 } as const
const DEMAND = { kind: 'demand', currency: 'EUR', from: '2025-01-15', coreShare: 0.7, coreMonths: 60 } as const

function faultOfTerm(position: object): string {
  const { code, path } = thrown(() => Reflect.apply(readTerm, undefined, [position]))
  return `${path} ${code}`
}

function faultOfDemand(fields: object): string {
  const { code, path } = thrown(() => Reflect.apply(readDemand, undefined, [{ ...DEMAND, ...fields }]))
  return `${path} ${code}`
}

it('has interest on a bullet paid at its end, or by the year where it lasts longer', () => {
  const endsOf = (position: TermPosition): string[] => Array.from(readTerm(position).profile.days, isoDate)
  expect(endsOf({ ...BULLET, months: 7 })).toEqual(['2025-08-15'])
  expect(endsOf(BULLET)).toEqual(['2026-01-15', '2027-01-15', '2027-07-15'])
  expect(endsOf({ ...BULLET, months: 7, everyMonths: 6 })).toEqual(['2025-07-15', '2025-08-15'])
})

it('asks for the client’s rate where payments are split by it', () => {
  expect(faultOfTerm({ kind: 'loan', balance: ANNUITY })).toBe('position.annualRate MISSING_VALUE')
  const level = readTerm({ kind: 'loan', balance: { ...ANNUITY, repayment: 'equal-principal' } })
  expect([...level.profile.balances]).toEqual([300_000, 200_000, 100_000])
  expect(readTerm({ kind: 'loan', balance: ANNUITY, annualRate: 0 }).profile.balances).toEqual(level.profile.balances)
})

it('names the field of a loan or a bullet that is wrong', () => {
  const loan = { kind: 'loan', balance: ANNUITY, annualRate: 0.05 }
  expect(faultOfTerm({ ...loan, annualRate: -1 })).toBe('position.annualRate OUT_OF_RANGE')
  expect(faultOfTerm({ ...loan, annualRate: 11 })).toBe('position.annualRate OUT_OF_RANGE')
  expect(faultOfTerm({ ...loan, annualRate: '5 %' })).toBe('position.annualRate INVALID_TYPE')
  expect(faultOfTerm({ ...loan, dayCount: 'none' })).toBe('position.dayCount OUT_OF_RANGE')
  expect(faultOfTerm({ ...loan, dayCount: 'business/252' })).toBe('position.dayCount MISSING_VALUE')
  expect(faultOfTerm({ ...loan, balance: { ...ANNUITY, months: -12 } })).toBe('position.balance.months OUT_OF_RANGE')
  expect(faultOfTerm({ ...loan, months: 12 })).toBe('position.months UNKNOWN_OPTION')
  expect(faultOfTerm({ ...BULLET, months: -12 })).toBe('position.months OUT_OF_RANGE')
  expect(faultOfTerm({ ...BULLET, months: 1201 })).toBe('position.months OUT_OF_RANGE')
  expect(faultOfTerm({ ...BULLET, everyMonths: 0 })).toBe('position.everyMonths OUT_OF_RANGE')
  expect(faultOfTerm({ ...BULLET, currency: 5 })).toBe('position.currency INVALID_TYPE')
  expect(faultOfTerm({ ...BULLET, from: '9999-01-01' })).toBe('position.from OUT_OF_RANGE')
})

it('names the field of a deposit on demand that is wrong', () => {
  const read: DemandPosition = DEMAND
  expect(readDemand(read)).toMatchObject({ coreShare: 0.7, coreMonths: 60, dayCount: 'actual/360' })
  expect(faultOfDemand({ coreShare: 1.2 })).toBe('position.coreShare OUT_OF_RANGE')
  expect(faultOfDemand({ coreShare: Number.NaN })).toBe('position.coreShare OUT_OF_RANGE')
  expect(faultOfDemand({ coreMonths: 0 })).toBe('position.coreMonths OUT_OF_RANGE')
  expect(faultOfDemand({ months: 0 })).toBe('position.months UNKNOWN_OPTION')
  expect(thrown(() => readKind({ kind: 'account' })).path).toBe('position.kind')
  expect(thrown(() => readKind(null)).path).toBe('position')
})

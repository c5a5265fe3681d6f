/**
 * Schedules of NREL's ssc: the annuities among the records, and the loans of its whole projects, level and sculpted.
 *
 * Conventions: yearly payments; amounts are doubles there, whole minor units here, so that a minor unit is taken small enough for
 * the records' tolerances (1e-13 of the loan at most).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { moneyOfMinor } from '../../src/money/index.js'
import type { LoanSchedule, Repayment } from '../../src/project/index.js'
import { loanSchedule } from '../../src/project/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)
const ROOT = resolve(import.meta.dirname, '../..')
const PROJECTS = join(resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data'), 'risk/ssc_finance_cases.json')

/** The largest power of ten by which cash of a loan is still well within safe integers. */
const scaleOf = (principal: number): number => 10 ** (14 - Math.ceil(Math.log10(principal)))

function yearly(principal: number, annualRate: number, count: number, repayment: Repayment): LoanSchedule {
  return loanSchedule({
    principal: moneyOfMinor(Math.round(principal * scaleOf(principal)), 'USD'),
    from: '2025-01-01',
    periods: { count, every: { value: 12, unit: 'month' } },
    rate: { kind: 'fixed', annualRate },
    repayment,
  })
}

function columnsOf({ instalments }: LoanSchedule, scale: number) {
  const column = (name: 'interest' | 'principal' | 'payment' | 'closing') => instalments.map(row => row[name] / scale)
  const [payment] = column('payment')
  return { payment, interest: column('interest'), principal: column('principal'), closing: column('closing') }
}

describe.skipIf(!isHere)('golden records of annuities (need CLIENTELE_GOLDENS)', () => {
  const records = isHere
    ? readRecords(FILE).filter(({ model, function: name }) => model === 'D' && name === 'annuitySchedule')
    : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-loans', entries))

  it('annuitySchedule', () => {
    for (const record of records) {
      const inputs = asRecord(record.inputs)
      const [principal, count] = [Number(inputs['principal']), Number(inputs['nper'])]
      const schedule = yearly(principal, Number(inputs['rate']), count, { kind: 'annuity' })
      const { payment, interest, principal: repaid } = columnsOf(schedule, scaleOf(principal))
      const ours = { payment, interest, principal: repaid }
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(records).toHaveLength(6)
  })
})

interface Project {
  readonly model: string
  readonly inputs: Readonly<Record<string, number>>
  readonly scalars: Readonly<Record<string, number>>
  readonly series: Readonly<Record<string, readonly number[]>>
}

describe.skipIf(!existsSync(PROJECTS))('loans of whole projects (need CLIENTELE_DATA)', () => {
  const all: { readonly cases: Readonly<Record<string, Project>> } = existsSync(PROJECTS)
    ? JSON.parse(readFileSync(PROJECTS, 'utf8'))
    : { cases: {} }
  const projects = Object.values(all.cases)
  const close = closeBy({ tolerance: 1e-9, kind: 'run' })
  const termOf = (series: readonly number[], count: number): readonly number[] => series.slice(1, count + 1)

  it('are level where a mortgage pays for all', () => {
    const mortgages = projects.filter(({ model }) => model === 'cashloan')
    for (const { inputs, scalars, series } of mortgages) {
      const [count, principal] = [inputs['loan_term']!, scalars['loan_amount']!]
      const schedule = yearly(principal, inputs['loan_rate']! / 100, count, { kind: 'annuity' })
      const { interest, principal: repaid, closing } = columnsOf(schedule, scaleOf(principal))
      const years = Math.min(count, series['cf_debt_balance']!.length - 1)
      const ours = {
        interest: interest.slice(0, years),
        repaid: repaid.slice(0, years),
        closing: closing.slice(0, years),
      }
      const theirs = {
        interest: termOf(series['cf_debt_payment_interest']!, years),
        repaid: termOf(series['cf_debt_payment_principal']!, years),
        closing: termOf(series['cf_debt_balance']!, years),
      }
      expect(mismatches(ours, theirs, (mine, their) => Math.abs(mine - their) <= 1e-9 * principal)).toEqual([])
    }
    expect(mortgages).toHaveLength(14)
  })

  it.each(['solve', 'given'] as const)('are sculpted where cash flow sizes the debt (coverage: %s)', how => {
    const sculpted = projects.filter(({ model }) => model !== 'cashloan')
    for (const { inputs, scalars, series } of sculpted) {
      const [count, principal, dscr] = [inputs['term_tenor']!, scalars['size_of_debt']!, inputs['dscr']!]
      const scale = scaleOf(principal)
      const cashFlows = termOf(series['cf_cash_for_ds']!, count).map(cash => Math.round(cash * scale))
      const coverage = how === 'solve' ? how : dscr
      const schedule = yearly(principal, inputs['term_int_rate']! / 100, count, {
        kind: 'sculpted',
        cashFlows,
        coverage,
      })
      expect(close(schedule.coverage!, dscr)).toBe(true)
      const { principal: repaid, interest } = columnsOf(schedule, scale)
      const ours = { interest, repaid }
      const theirs = {
        interest: termOf(series['cf_debt_payment_interest']!, count),
        repaid: termOf(series['cf_debt_payment_principal']!, count),
      }
      expect(mismatches(ours, theirs, (mine, their) => Math.abs(mine - their) <= 1e-9 * principal)).toEqual([])
    }
    expect(sculpted).toHaveLength(25)
  })
})

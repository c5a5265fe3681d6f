/**
 * Debt of NREL's ssc: the sculpted loans among the records, and all whole projects from their cash flow and terms.
 *
 * What ssc does that is not done here: it lets cash below 0 lend to the project (negative principal), gives a debt above all
 * uses of money or below 0 unless a limit is set by hand, says 0 for a ratio without debt service, and ends a loan's columns with
 * the analysis although something is still owed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { irr, npv } from '../../src/money/index.js'
import { debtCapacity, debtServiceReserve, repaymentProfile, sculptedDebt } from '../../src/project/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, mismatches } from './matching.js'
import { hasRecords, readRecords } from './records.js'

const ROOT = resolve(import.meta.dirname, '../..')
const PROJECTS = join(resolve(ROOT, process.env['CLIENTELE_DATA'] ?? '../shared/data'), 'risk/ssc_finance_cases.json')
const FILE = 'risk.json'
const isHere = hasRecords(FILE)
const hasProjects = existsSync(PROJECTS)

interface Project {
  readonly model: string
  readonly inputs: Readonly<Record<string, number | readonly number[]>>
  readonly scalars: Readonly<Record<string, number | null>>
  readonly series: Readonly<Record<string, readonly number[]>>
}

const cases: readonly (readonly [string, Project])[] = hasProjects
  ? Object.entries(JSON.parse(readFileSync(PROJECTS, 'utf8')).cases)
  : []
const of = (...models: readonly string[]) => cases.filter(([, { model }]) => models.includes(model))
const input = ({ inputs }: Project, name: string): number => Number(inputs[name])
const column = ({ series }: Project, name: string): readonly number[] => series[name] ?? []
const worst = (ours: ArrayLike<number>, theirs: readonly number[], scale: number): number =>
  theirs.reduce((most, value, t) => Math.max(most, Math.abs(value - ours[t]!)), 0) / scale

describe.skipIf(!isHere)('golden records of sculpted debt (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(record => record.function === 'sculptDebt') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-sculpted-debt', entries))

  it('is the debt and every column of ssc', () => {
    for (const record of records) {
      const { cfads, rate, dscr } = asRecord(record.inputs)
      const cashFlows = Array.isArray(cfads) ? cfads.map(Number) : []
      const sized = sculptedDebt({ cashFlows, ratesPerPeriod: Number(rate), dscr: Number(dscr) })
      const columns = { interest: [...sized.interest], principal: [...sized.principal] }
      const ours = { debt: sized.debt, ...columns, balance: [sized.debt, ...sized.balance] }
      // The records allow 1e-8 of the debt; columns agree to 1e-12 of it.
      const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * sized.debt
      expect(mismatches(ours, record.expected, close)).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(records).toHaveLength(8)
  })
})

describe.skipIf(!hasProjects)('debt of whole projects (needs CLIENTELE_DATA)', () => {
  it('has 13 single owners, 12 partnership flips and 14 cash loans', () => {
    expect(of('singleowner')).toHaveLength(13)
    expect(of('levpartflip')).toHaveLength(12)
    expect(of('cashloan')).toHaveLength(14)
  })

  it.each(of('singleowner', 'levpartflip'))('%s: size, ratio, interest, principal, balance', (_, project) => {
    const tenor = input(project, 'term_tenor')
    const cashFlows = column(project, 'cf_cash_for_ds').slice(1, tenor + 1)
    const terms = { cashFlows, ratesPerPeriod: input(project, 'term_int_rate') / 100, dscr: input(project, 'dscr') }
    const sized = sculptedDebt(terms)
    const size = Number(project.scalars['size_of_debt'])
    expect(Math.abs(sized.debt / size - 1)).toBeLessThan(1e-13)
    expect(sized.minimumDscr).toBeCloseTo(Number(project.scalars['min_dscr']), 12)
    const paid = (name: string): readonly number[] => column(project, name).slice(1, tenor + 1)
    expect(worst(sized.interest, paid('cf_debt_payment_interest'), size)).toBeLessThan(1e-13)
    expect(worst(sized.principal, paid('cf_debt_payment_principal'), size)).toBeLessThan(1e-13)
    expect(worst(sized.debtService, paid('cf_debt_payment_total'), size)).toBeLessThan(1e-13)
    expect(worst(sized.balance, paid('cf_debt_balance'), size)).toBeLessThan(1e-13)
    const ratios = paid('cf_pretax_dscr')
    if (project.model === 'singleowner') expect(ratios).toHaveLength(tenor)
    expect(worst(sized.dscr.values, ratios, 1)).toBeLessThan(1e-12)
    expect(sized.warnings).toEqual([])
    const back = sculptedDebt({ cashFlows, ratesPerPeriod: terms.ratesPerPeriod, debt: size })
    expect(back.ratio).toBeCloseTo(terms.dscr, 12)
  })

  it.each(of('singleowner', 'levpartflip'))('%s: the ratio binds, as far as gearing may go', (_, project) => {
    const tenor = input(project, 'term_tenor')
    const size = Number(project.scalars['size_of_debt'])
    // Fees and the reserve of ssc grow with the debt, the rest does not.
    const perDebt = input(project, 'cost_debt_fee') / 100 + column(project, 'cf_reserve_debtservice')[0]! / size
    const fixed = Number(project.scalars['cost_installed']) - perDebt * size
    const terms = (gearing: number) =>
      debtCapacity({
        scenarios: [{ name: 'P50', cashFlows: column(project, 'cf_cash_for_ds').slice(1) }],
        ratesPerPeriod: input(project, 'term_int_rate') / 100,
        tenor,
        repayment: { kind: 'sculpted' },
        limits: { minimumDscr: input(project, 'dscr'), gearing },
        uses: { fixed, perDebt },
      })
    const isLimited = input(project, 'dscr_limit_debt_fraction') === 1
    const capacity = terms(isLimited ? input(project, 'dscr_maximum_debt_fraction') / 100 : 1)
    expect(Math.abs(capacity.debt / size - 1)).toBeLessThan(1e-13)
    expect(capacity.binding.map(({ limit }) => limit)).toEqual(['minimumDscr'])
    expect(100 * capacity.gearing!).toBeCloseTo(Number(project.scalars['debt_fraction']), 10)
    const geared = terms(0.3)
    expect(geared.binding.map(({ limit }) => limit)).toEqual(['gearing'])
    expect(geared.gearing).toBeCloseTo(0.3, 12)
    expect(geared.limits[0]!.room! / (size - geared.debt)).toBeCloseTo(1, 10)
  })

  it.each(of('singleowner', 'levpartflip'))('%s: cash for debt service and reserves', (_, project) => {
    const tenor = input(project, 'term_tenor')
    const size = Number(project.scalars['size_of_debt'])
    const ebitda = column(project, 'cf_ebitda').slice(1, tenor + 1)
    const saved = column(project, 'cf_funding_equip1').slice(1, tenor + 1)
    const cash = ebitda.map((value, t) => value - saved[t]!)
    expect(worst(cash, column(project, 'cf_cash_for_ds').slice(1, tenor + 1), size)).toBeLessThan(1e-13)
    const debtService = column(project, 'cf_debt_payment_total').slice(1, tenor + 1)
    const reserve = debtServiceReserve({ debtService, months: input(project, 'dscr_reserve_months'), periodMonths: 12 })
    expect(worst(reserve.balance, column(project, 'cf_reserve_debtservice').slice(0, tenor), size)).toBeLessThan(1e-13)
    expect(worst(reserve.funding, column(project, 'cf_funding_debtservice').slice(0, tenor), size)).toBeLessThan(1e-13)
    expect(reserve.release / column(project, 'cf_disbursement_debtservice')[tenor]!).toBeCloseTo(1, 12)
    const costs = column(project, 'cf_operating_expenses')
    const held = costs.slice(1).map(cost => (cost * input(project, 'months_working_reserve')) / 12)
    expect(worst(held, column(project, 'cf_reserve_om').slice(0, -1), size)).toBeLessThan(1e-13)
  })

  it.each(of('singleowner'))('%s: rate of return and net present value after tax', (_, project) => {
    const flows = column(project, 'cf_project_return_aftertax')
    const found = irr(flows)
    const theirs = Number(project.scalars['project_return_aftertax_irr'])
    if (found.status === 'none') throw new Error(found.reason)
    expect(Math.min(...found.roots.map(({ rate }) => Math.abs(100 * rate - theirs)))).toBeLessThan(1e-4)
    const real = input(project, 'real_discount_rate') / 100
    const inflation = input(project, 'inflation_rate') / 100
    const value = npv(flows, { ratePerPeriod: (1 + real) * (1 + inflation) - 1 })
    expect(value / Number(project.scalars['project_return_aftertax_npv'])).toBeCloseTo(1, 10)
  })

  it.each(of('cashloan'))('%s: interest, principal and balance of the loan', (_, project) => {
    const loan = Number(project.scalars['loan_amount'])
    const [drawn = 0] = column(project, 'cf_debt_balance')
    if (loan === 0) return expect(drawn).toBe(0)
    const term = input(project, 'loan_term')
    const rates = Array.from({ length: term }, () => input(project, 'loan_rate') / 100)
    const { interest, principal, balance } = repaymentProfile({ shape: { kind: 'annuity' }, rates })
    const scaled = (values: Float64Array): Float64Array => values.map(share => loan * share)
    expect(drawn).toBe(loan)
    const years = Math.min(term, input(project, 'analysis_period'))
    const upTo = (name: string): readonly number[] => column(project, name).slice(1, years + 1)
    expect(upTo('cf_debt_balance')).toHaveLength(years)
    expect(worst(scaled(interest), upTo('cf_debt_payment_interest'), loan)).toBeLessThan(1e-13)
    expect(worst(scaled(principal), upTo('cf_debt_payment_principal'), loan)).toBeLessThan(1e-13)
    expect(worst(scaled(balance), upTo('cf_debt_balance'), loan)).toBeLessThan(1e-13)
    // A loan longer than the analysis is still owed at its end, which the columns of ssc do not show.
    if (term > years) expect(balance[years - 1]).toBeGreaterThan(0)
  })

  it('gives the figures that ssc is quoted with', () => {
    const project = Object.fromEntries(cases)['PVWatts_Single_Owner_cmod_singleowner']!
    const cashFlows = column(project, 'cf_cash_for_ds').slice(1, 19)
    const { debt, interest, principal, debtService } = sculptedDebt({ cashFlows, ratesPerPeriod: 0.07, dscr: 1.3 })
    expect(debt.toFixed(2)).toBe('52499952.30')
    expect(interest[0]!.toFixed(2)).toBe('3674996.66')
    expect(principal[0]!.toFixed(2)).toBe('1455801.84')
    expect((debtService[0]! / 2).toFixed(2)).toBe('2565399.25')
    const flows = column(project, 'cf_project_return_aftertax')
    const found = irr(flows)
    if (found.status === 'none') throw new Error(found.reason)
    // 9.787113 % is where the search of ssc ends: at that rate 5 USD are left, at this one none.
    expect((100 * found.roots[0]!.rate).toFixed(8)).toBe('9.78711438')
    expect(100 * found.roots[0]!.rate - 9.787113).toBeLessThan(2e-6)
    expect(npv(flows, { ratePerPeriod: 1.064 * 1.025 - 1 }).toFixed(2)).toBe('2797574.55')
  })
})

describe('where ssc goes astray', () => {
  const terms = { cashFlows: [50, -20, 50, 50], ratesPerPeriod: 0.07, dscr: 1.3 }

  it('borrows more in a year that loses money; here debt is what the cash really repays', () => {
    const theirs = sculptedDebt({ ...terms, negativePrincipal: 'allowed' })
    expect(theirs.debt).toBeCloseTo((50 / 1.07 - 20 / 1.07 ** 2 + 50 / 1.07 ** 3 + 50 / 1.07 ** 4) / 1.3, 10)
    expect(theirs.debtService[1]).toBeCloseTo(-20 / 1.3, 10)
    const { debt, debtService } = sculptedDebt(terms)
    expect(debt).toBeCloseTo(50 / 1.07 / 1.3, 10)
    expect([...debtService].every(amount => amount >= 0)).toBe(true)
  })

  it('gives debt above all uses, or below 0; here a limit binds, or a status says why there is none', () => {
    const scenarios = [{ name: 'rich', cashFlows: [500, 500, 500, 500] }]
    const sizing = {
      ratesPerPeriod: 0.07,
      tenor: 4,
      repayment: { kind: 'sculpted' },
      limits: { minimumDscr: 1.3 },
    } as const
    expect(debtCapacity({ ...sizing, scenarios, uses: 1000 })).toMatchObject({ debt: 1000, gearing: 1 })
    const poor = debtCapacity({ ...sizing, scenarios: [{ name: 'poor', cashFlows: [-5, -5, -5, -5] }], uses: 1000 })
    expect(poor).toMatchObject({ status: 'no-debt', debt: 0, gearing: 0 })
    expect(poor.warnings.map(({ code }) => code)).toEqual(['NEVER_EARNS'])
  })

  it('ignores grace where a ratio sizes the debt; here principal waits, and the ratio holds of interest too', () => {
    const graced = sculptedDebt({ cashFlows: [50, 50, 50, 50], ratesPerPeriod: 0.07, dscr: 1.3, grace: 2 })
    expect([...graced.principal.slice(0, 2)]).toEqual([0, 0])
    expect(graced.debt).toBeCloseTo((50 / 1.07 + 50 / 1.07 ** 2) / 1.3, 10)
  })

  it('says 0 for a ratio without debt service; here it is undefined', () => {
    const { dscr } = sculptedDebt({ cashFlows: [50, 0], ratesPerPeriod: 0.07, dscr: 1.3 })
    expect([...dscr.defined]).toEqual([1, 0])
  })
})

/**
 * The golden records of area D about time value and levelised cost.
 *
 * Conventions of the records: `when` 1 is the begin of periods; expected `null` is an error, and so is "Infinity" of a payment
 * of 0 that never repays; db rounds its share to three decimals; nfv counts its first flow after one period.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { ClienteleError } from '../../src/errors/index.js'
import * as money from '../../src/money/index.js'
import { lcoeFcr } from '../../src/project/levelised-cost.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasData, hasRecords, readData, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)

type Inputs = Readonly<Record<string, unknown>>
/** How many records a family has, and our answer to one of them. */
type Family = readonly [records: number, answer: (inputs: Inputs) => unknown]

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])
const due = ({ when }: Inputs): money.Due => (when === 1 ? 'begin' : 'end')
const optional = (name: 'futureValue' | 'presentValue', value: unknown) =>
  value === undefined ? {} : { [name]: Number(value) }

const basis = (inputs: Inputs) => ({ ratePerPeriod: Number(inputs['rate']), due: due(inputs) })
const level = (inputs: Inputs) => ({ ...basis(inputs), periods: Number(inputs['nper']) })
const loan = (inputs: Inputs) => ({
  ...level(inputs),
  presentValue: Number(inputs['pv']),
  ...optional('futureValue', inputs['fv']),
})
const range = (inputs: Inputs) => ({ ...loan(inputs), first: Number(inputs['start']), last: Number(inputs['end']) })
const asset = ({ cost, salvage, life }: Inputs) => ({
  cost: Number(cost),
  salvage: Number(salvage),
  life: Number(life),
})
const atRate = (inputs: Inputs) => ({ ratePerPeriod: Number(inputs['rate']) })
const dated = ({ dates, amounts, file }: Inputs) =>
  typeof file === 'string'
    ? rowsOf(file)
    : { dates: Array.isArray(dates) ? dates.map(String) : [], amounts: numbers(amounts) }

/** A sample without a header line. */
function rowsOf(file: string): money.DatedFlowColumns {
  const rows = readData(file, 'risk')
  const header = Object.keys(rows[0] ?? {})
  const cells = [header, ...rows.map(row => header.map(name => row[name] ?? ''))]
  return { dates: cells.map(([date = '']) => date), amounts: cells.map(([, amount]) => Number(amount)) }
}

const FAMILIES: Readonly<Record<string, Family>> = {
  pv: [4, i => money.pv({ ...level(i), payment: Number(i['pmt']), ...optional('futureValue', i['fv']) })],
  fv: [9, i => money.fv({ ...level(i), payment: Number(i['pmt']), ...optional('presentValue', i['pv']) })],
  pmt: [9, i => money.pmt(loan(i))],
  ipmt: [9, i => money.ipmt({ ...loan(i), period: Number(i['per']) })],
  ppmt: [9, i => money.ppmt({ ...loan(i), period: Number(i['per']) })],
  nper: [
    6,
    i => {
      const amounts = { presentValue: Number(i['pv']), ...optional('futureValue', i['fv']) }
      return money.nper({ ...basis(i), payment: Number(i['pmt']), ...amounts })
    },
  ],
  rate: [
    8,
    i => {
      const amounts = { presentValue: Number(i['pv']), ...optional('futureValue', i['fv']) }
      return money.rate({ periods: Number(i['nper']), payment: Number(i['pmt']), ...amounts, due: due(i) })
    },
  ],
  cumipmt: [5, i => money.cumipmt(range(i))],
  cumprinc: [5, i => money.cumprinc(range(i))],
  ipmtSchedule: [1, i => Array.from(money.ipmtSchedule(loan(i)))],
  npv: [12, i => money.npv(numbers(i['values']), atRate(i))],
  npvExcel: [2, i => money.npvExcel(numbers(i['values']), atRate(i))],
  nfv: [1, i => money.nfv(numbers(i['values']), { ...atRate(i), periods: Number(i['nper']) })],
  xnpv: [2, i => money.xnpv(dated(i), { annualDiscountRate: Number(i['rate']) })],
  xnfv: [1, i => money.xnfv(dated(i), { annualDiscountRate: Number(i['rate']) })],
  xfv: [
    1,
    i =>
      money.xfv({
        amount: Number(i['cashFlow']),
        from: String(i['start']),
        paidOn: String(i['cashFlowDate']),
        until: String(i['end']),
        annualRateToPayment: Number(i['cashFlowRate']),
        annualRateToEnd: Number(i['endRate']),
      }),
  ],
  fvschedule: [1, i => money.fvschedule(Number(i['principal']), numbers(i['schedule']))],
  effect: [1, i => money.effect({ nominalRate: Number(i['nominal']), compoundingsPerYear: Number(i['npery']) })],
  nominal: [1, i => money.nominal({ effectiveRate: Number(i['effect']), compoundingsPerYear: Number(i['npery']) })],
  rri: [1, i => money.rri({ periods: Number(i['nper']), presentValue: Number(i['pv']), futureValue: Number(i['fv']) })],
  pduration: [1, i => money.pduration({ ...atRate(i), presentValue: Number(i['pv']), futureValue: Number(i['fv']) })],
  ispmt: [
    1,
    i => {
      const counts = { periodsPaid: Number(i['per']), periods: Number(i['nper']) }
      return money.ispmt({ ...atRate(i), ...counts, presentValue: Number(i['pv']) })
    },
  ],
  sln: [1, i => money.sln(asset(i))],
  syd: [1, i => money.syd({ ...asset(i), period: Number(i['period']) })],
  db: [3, i => money.db({ ...asset(i), period: Number(i['period']), month: Number(i['month']) })],
  ddb: [4, i => money.ddb({ ...asset(i), period: Number(i['period']), factor: Number(i['factor']) })],
  mirr: [
    12,
    ({ values, financeRate, reinvestRate }) =>
      money.mirr(numbers(values), {
        financeRatePerPeriod: Number(financeRate),
        reinvestmentRatePerPeriod: Number(reinvestRate),
      }),
  ],
  lcoeFcr: [
    12,
    i =>
      lcoeFcr({
        capitalCost: Number(i['capital_cost']),
        fixedOperatingCost: Number(i['fixed_operating_cost']),
        variableOperatingCost: Number(i['variable_operating_cost']),
        fixedChargeRate: Number(i['fixed_charge_rate']),
        annualEnergy: Number(i['annual_energy']),
      }),
  ],
}

describe.skipIf(!isHere)('golden records of time value (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'D') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-time-value', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [count, answer]) => {
    const family = records.filter(record => record.function === name)
    for (const record of family) {
      const sample = asRecord(record.inputs)['file']
      if (typeof sample === 'string' && !hasData(sample, 'risk')) throw new Error(`no ${sample} in CLIENTELE_DATA`)
      const ours = answerOrRefusal(record, answer)
      const expected = record.expected === 'Infinity' ? null : record.expected
      expect(mismatches(ours, expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours, expected }))
    }
    expect(family).toHaveLength(count)
  })
})

/** `null` for a named refusal where the record expects an error. */
function answerOrRefusal(record: PlacedRecord, answer: (inputs: Inputs) => unknown): unknown {
  try {
    return answer(asRecord(record.inputs))
  } catch (error) {
    if (error instanceof ClienteleError) return record.tolerance === null ? null : error.message
    throw error
  }
}

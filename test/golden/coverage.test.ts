/**
 * The golden records of area D about cover and reserves.
 *
 * Conventions of the records: yearly periods from completion; the reserve of a year is filled at its begin; of a loan only what
 * is owed at the start is given, and it lasts as long as the cash.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { debtServiceCover, debtServiceReserve, loanLifeCover } from '../../src/project/coverage/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)

type Inputs = Readonly<Record<string, unknown>>
/** How many records a family has, and our answer to one of them. */
type Family = readonly [records: number, answer: (inputs: Inputs) => unknown]

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])

const FAMILIES: Readonly<Record<string, Family>> = {
  dscr: [
    9,
    ({ cfads, debtService }) => {
      const cover = debtServiceCover({ cfads: numbers(cfads), debtService: numbers(debtService) })
      return { min: cover.minimum?.value, series: Array.from(cover.values) }
    },
  ],
  dsraBalance: [
    9,
    ({ debtService, months }) => {
      const terms = { debtService: numbers(debtService), months: Number(months), periodMonths: 12 }
      const { balance, funding, release } = debtServiceReserve(terms)
      return { balance: Array.from(balance), funding: Array.from(funding), release }
    },
  ],
  llcr: [
    8,
    ({ cfads, rate, debt }) => {
      const cash = numbers(cfads)
      const balance = [debt, ...cash].map(() => Number(debt))
      return loanLifeCover({ cfads: cash, ratesPerPeriod: Number(rate), balance }).atStart
    },
  ],
}

describe.skipIf(!isHere)('golden records of coverage (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'D') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-coverage', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [count, answer]) => {
    const family = records.filter(record => record.function === name)
    for (const record of family) {
      const ours = answer(asRecord(record.inputs))
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(family).toHaveLength(count)
  })
})

/**
 * The golden records of rates of return in area D.
 *
 * Conventions of the records: `expected` is the rate that one peer picks; where there are several, the note lists all. `null`
 * is no rate; -1 that of a total loss, which no rate solves but which rates tend to. Notes of samples give 15 digits.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import type { DayCount, RatesOfReturn } from '../../src/money/index.js'
import { irr, xirr } from '../../src/money/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasData, hasRecords, readData, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)
const COUNTS = { irr: 37, irrAllRoots: 5, xirr: 60 }
const DAY_COUNTS: Readonly<Record<string, DayCount>> = {
  'act/365F': 'actual/365',
  '30/360 SIA': '30/360 US',
  '30/360 ISDA': '30/360',
}

describe.skipIf(!isHere)('golden records of rates of return (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'D') : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-returns', entries))

  it.each(Object.entries(COUNTS))('%s: the expected rate is among ours', (name, count) => {
    for (const record of named(name)) {
      const all = ratesOf(record)
      expect(all.complete, String(asRecord(record.params)['id'])).toBe(true)
      const ours = name === 'irrAllRoots' ? all.rates : nearestOf(all, record.expected)
      const message = `${asRecord(record.params)['id']} of ${record.source}`
      expect(mismatches(ours, record.expected, closeBy(record)), message).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(named(name)).toHaveLength(count)
  })

  it.each(['irr', 'xirr'])('%s: all rates that notes list are ours, and no others', name => {
    const listed = named(name).filter(({ note }) => note.includes('all roots'))
    for (const record of listed) {
      const [, list = ''] = /all roots r>-1[^[]*\[([^\]]*)\]/.exec(record.note) ?? []
      const expected = list
        .split(',')
        .filter(text => text.trim() !== '')
        .map(Number)
      const { rates } = ratesOf(record)
      const close = closeBy({ tolerance: 'rel 1e-11', kind: 'run' })
      // Where notes count more roots than they print, the others are beyond 1e6.
      const ours = expected.length < rates.length ? rates.filter(rate => rate < 1e6) : rates
      expect(mismatches(ours, expected, close), String(asRecord(record.params)['id'])).toEqual([])
      const [, counted = `${expected.length}`] = /one of (\d+) real roots/.exec(record.note) ?? []
      expect(rates, String(asRecord(record.params)['id'])).toHaveLength(Number(counted))
    }
    expect(listed.length).toBeGreaterThan(20)
  })
})

describe.skipIf(!hasData('xirr_samples/random.csv', 'risk'))('samples of pyxirr (need CLIENTELE_DATA)', () => {
  it.each([
    ['random', 0.6924974337277],
    ['random_100', 29.829404437653],
    ['random_1000', 5.508930558032],
    ['single_redemption', 0.1361695793742],
  ])('%s.csv', (name, expected) => {
    const all = sample(`xirr_samples/${name}.csv`)
    expect(all.complete).toBe(true)
    expect(Math.min(...all.rates.map(rate => Math.abs(rate - expected)))).toBeLessThan(1e-9)
  })
})

function ratesOf({ function: name, inputs }: PlacedRecord): RatesOfReturn {
  const { values, dates, amounts, file, dayCount, daysPerYear } = asRecord(inputs)
  if (name !== 'xirr') return irr(numbers(values))
  if (typeof file === 'string') return sample(file)
  const named = DAY_COUNTS[String(dayCount)] ?? (daysPerYear === 360 ? 'actual/360' : 'actual/365')
  return xirr({ dates: Array.isArray(dates) ? dates.map(String) : [], amounts: numbers(amounts) }, { dayCount: named })
}

/** The files have no header: what the reader takes for titles is the first flow. */
function sample(file: string): RatesOfReturn {
  const rows = readData(file, 'risk')
  const [date = '', amount = ''] = Object.keys(rows[0] ?? {})
  const flows = rows.map(row => ({ date: row[date] ?? '', amount: Number(row[amount]) }))
  return xirr([{ date, amount: Number(amount) }, ...flows])
}

function nearestOf(all: RatesOfReturn, expected: unknown): number | null {
  if (all.status === 'none' && all.reason === 'total-loss') return -1
  if (all.rates.length === 0) return null
  const away = (rate: number): number => Math.abs(rate - Number(expected))
  return all.rates.reduce((best, rate) => (away(rate) < away(best) ? rate : best))
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : []
}

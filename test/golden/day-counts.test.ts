/**
 * The golden records of area D about day counts: parts of a year and days, of deltaquants' and westclintech's tables.
 *
 * Conventions of the records: day counts go by their names in pyxirr; `Actual` are days of the calendar; the end is no
 * termination date, so that 30E/360 ISDA counts as the German one does.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { dayCountNamed, daysBetween, yearFraction } from '../../src/money/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)
const FAMILIES = { yearFraction: [24, yearFraction], daysBetween: [48, daysBetween] } as const

describe.skipIf(!isHere)('golden records of day counts (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'D') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('money-day-counts', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [least, answer]) => {
    const named = records.filter(record => record.function === name)
    for (const record of named) {
      const { start, end, dayCount } = asRecord(record.inputs)
      const convention = dayCount === 'Actual' ? 'actual/365' : dayCountNamed(String(dayCount))
      const ours = answer(String(start), String(end), convention)
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(named.length).toBeGreaterThanOrEqual(least)
  })
})

/** The golden records of area C about stability of populations. */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { stabilityIndex } from '../../src/statistics/index.js'
import { answered, writeLedger } from './ledger.js'
import { differenceOf } from './listed.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasRecords, readRecords } from './records.js'

/**
 * Clients per bin of the score on both sides of scikit-learn's split (breast cancer data, 30 % by seed 42), which the
 * record names in words only: `monitoring.psi_table()` of optbinning 0.21.0 and of 1.0.0, scikit-learn 1.9.1.
 */
const DEVELOPMENT = [148, 20, 230]
const CURRENT = [66, 9, 96]

describe('golden records of stability', () => {
  const file = 'risk.json'
  if (!hasRecords(file)) return it.skip(`(skipped: no ${file} in CLIENTELE_GOLDENS, default ../shared/goldens)`)
  const records = readRecords(file)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-stability', entries))
  const named = (name: string): PlacedRecord => {
    const found = records.find(record => record.model === 'C' && record.function === name)
    if (found === undefined) throw new Error(`no record ${name}`)
    return found
  }

  it('psi', () => {
    const record = named('psi')
    const { expected, actual } = asRecord(record.inputs)
    const ours = stabilityIndex(expected as number[], actual as number[]).index
    entries.push(answered(record, { ours }))
    expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
  })

  it('psiTotal: the record is twice the index, whose table ends in a row of totals that its test adds in', () => {
    const record = named('psiTotal')
    const ours = stabilityIndex(DEVELOPMENT, CURRENT).index
    const listed = differenceOf(record)
    entries.push(answered(record, { ours }, listed))
    expect(listed).toMatchObject({ function: 'psiTotal' })
    expect(mismatches(ours, record.expected, closeBy(record))).toHaveLength(1)
    expect(mismatches(2 * ours, record.expected, closeBy(record))).toEqual([])
  })
})

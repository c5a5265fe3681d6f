/**
 * The golden records of area E: RAROC of a loan over one year. Convention of the records: the whole loan is funded, and capital
 * earns its own return.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { raroc } from '../../src/project/index.js'
import { answered, writeLedger } from './ledger.js'
import type { PlacedRecord } from './records.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const isHere = hasRecords(FILE)

interface Inputs {
  readonly loan: number
  readonly loanRate: number
  readonly fundingRate: number
  readonly elRate: number
  readonly opCostRate: number
  readonly ecRate: number
  readonly ecReturn: number
  readonly tax: number
}

describe.skipIf(!isHere)('golden records of RAROC (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'E') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-raroc', entries))

  it('are these', () => {
    expect(records.map(record => record.function)).toEqual(['raroc', 'raroc'])
  })

  it.each(records.map(record => [record.index, record] as const))('record %s', (_index, record) => {
    const ours = rarocOf(record)
    entries.push(answered(record, { ours }))
    expect(Math.abs(ours - Number(record.expected))).toBeLessThanOrEqual(1e-12)
  })
})

function rarocOf({ inputs }: PlacedRecord): number {
  const { elRate, opCostRate, ecRate, ecReturn, tax, ...loan } = inputs as Inputs
  return raroc({
    ...loan,
    expectedLossRate: elRate,
    operatingCostRate: opCostRate,
    capitalRate: ecRate,
    capitalReturn: ecReturn,
    taxRate: tax,
    funding: 'whole-loan',
  }).raroc
}

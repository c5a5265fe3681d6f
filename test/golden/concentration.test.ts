/**
 * The golden records of area C about concentration. Conventions: `epsilon` of Atkinson's index is its aversion, `alpha` of
 * Rényi's its order; Gini's coefficient is judged with the other figures of scores.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { atkinsonIndex, herfindahl, renyiEntropy } from '../../src/statistics/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import { hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'

const values = (inputs: Readonly<Record<string, unknown>>): readonly number[] => {
  const { x } = inputs
  return Array.isArray(x) ? x.map(Number) : []
}

/** How many records a family has, and our answer to one of them. */
type Family = readonly [records: number, answer: (inputs: Readonly<Record<string, unknown>>) => unknown]

const FAMILIES: Readonly<Record<string, Family>> = {
  atkinson: [2, inputs => atkinsonIndex(values(inputs), { aversion: Number(inputs['epsilon']) })],
  hhi: [1, inputs => herfindahl(values(inputs)).index],
  hhiNormalised: [1, inputs => herfindahl(values(inputs)).normalised],
  renyi: [2, inputs => renyiEntropy(values(inputs), { alpha: Number(inputs['alpha']) })],
}

describe.skipIf(!hasRecords(FILE))('golden records of concentration', () => {
  const records = hasRecords(FILE) ? readRecords(FILE).filter(record => record.model === 'C') : []
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-concentration', entries))

  it.each(Object.keys(FAMILIES))('%s', name => {
    const [count, answer] = FAMILIES[name] ?? [0, () => undefined]
    const family = records.filter(record => record.function === name)
    expect(family).toHaveLength(count)
    for (const record of family) {
      const ours = answer(asRecord(record.inputs))
      entries.push(answered(record, { ours }))
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
    }
  })
})

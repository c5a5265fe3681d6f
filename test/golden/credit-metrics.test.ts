/**
 * The golden records of default probabilities from matrices and of CreditMetrics: thresholds, spreads, values.
 *
 * Conventions of the records: states best first, default last; thresholds from the worst state up to that of AA; spreads of
 * the ratings without default; values of states from AAA to default.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import {
  creditMetricsValues,
  creditSpreads,
  cumulativePd,
  migrationByHorizon,
  migrationByPowers,
  migrationThresholds,
  pdTermStructure,
} from '../../src/risk/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'
import { transitionMatrix } from '../../src/statistics/index.js'
import { answered, writeLedger } from './ledger.js'
import { differenceOf } from './listed.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasData, hasRecords, readData, readRecords } from './records.js'

const FILE = 'risk.json'
const FOLDER = 'risk'
const MULTI_TENOR = 'sp_1981_2016_multitenor.json'
const isHere = hasRecords(FILE) && hasData('jlt_1year_matrix.csv', FOLDER) && hasData(MULTI_TENOR, FOLDER)
const STATES = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'D']

/** How many records a family has, and our answer to one of them. */
type Family = readonly [records: number, answer: (inputs: Readonly<Record<string, unknown>>) => unknown]

const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? value.map(Number) : [])
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
const claimsOf = (inputs: Readonly<Record<string, unknown>>) => ({
  rating: inputs['ratings'] === undefined ? ['BBB', 'AA', 'B'] : texts(inputs['ratings']),
  exposure: numbers(inputs['ead']),
  lossGivenDefault: Number(inputs['lgd']),
})
const valuesOf = (inputs: Readonly<Record<string, unknown>>) =>
  creditMetricsValues(claimsOf(inputs), {
    matrix: matrixOf(inputs),
    defaultState: 'D',
    continuousRiskFreeRate: Number(inputs['r']),
  })

const FAMILIES: Readonly<Record<string, Family>> = {
  creditSpreadByRating: [
    1,
    inputs => {
      const migration = migrationByPowers(matrixOf(inputs), { periods: [Number(inputs['t'])] })
      const loss = Number(inputs['lgd'])
      return creditSpreads(migration, { defaultState: 'D', lossGivenDefault: loss }).values.map(([spread]) => spread)
    },
  ],
  migrationThresholds: [
    1,
    inputs => {
      const { ratings } = migrationThresholds(matrixOf(inputs))
      return Object.fromEntries(ratings.map(({ rating, values }) => [rating, values]))
    },
  ],
  creditMetricsReferenceValue: [
    1,
    inputs => {
      const { referenceValue, total } = valuesOf(inputs)
      return { values: Array.from(referenceValue), total: total.referenceValue }
    },
  ],
  creditMetricsStateValues: [
    1,
    inputs => {
      const { stateValues } = valuesOf(inputs)
      return numbers(inputs['ead']).map((_, row) => stateValues.map(column => column[row]))
    },
  ],
}

describe.skipIf(!isHere)('golden records of CreditMetrics and of default over time (need CLIENTELE_GOLDENS)', () => {
  const records = isHere ? readRecords(FILE) : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-credit-metrics', entries))

  it.each(Object.entries(FAMILIES))('%s', (name, [count, answer]) => {
    for (const record of named(name)) {
      const ours = answer(asRecord(record.inputs))
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
      entries.push(answered(record, { ours }))
    }
    expect(named(name)).toHaveLength(count)
  })

  it('cumulativePd: powers of printed rows lose probability and make it, ours are of rows that add up to 1', () => {
    const [record] = named('cumulativePd')
    const difference = record && differenceOf(record)
    if (record === undefined || difference === undefined) throw new Error('the record or its listed difference is gone')
    const years = numbers(asRecord(record.inputs)['years'])
    const printed = printedRows('jlt_1year_matrix.csv')

    // Their figures, from the same rows as they are: nothing else differs.
    const raw = Object.fromEntries(years.map(year => [year, power(printed, year).map(row => row[7])]))
    expect(mismatches(raw, record.expected, closeBy(record))).toEqual([])
    expect(Math.min(...power(printed, 10).map(sumOf))).toBeLessThan(0.9987)
    expect(Math.max(...power(printed, 10).map(sumOf))).toBeGreaterThan(1 + 1e-5)

    const matrix = transitionMatrix(STATES, printed, { rowSums: 'proportional' })
    const { values } = cumulativePd(migrationByPowers(matrix, { periods: years }), { defaultState: 'D' })
    const ours = Object.fromEntries(years.map((year, k) => [year, values.map(row => row[k])]))
    expect(mismatches(ours, record.expected, (mine, theirs) => Math.abs(mine - theirs) < 2e-4)).toEqual([])
    entries.push(answered(record, { ours }, difference))
  })

  it('default over many years, of published matrices with withdrawals and of a generic set', () => {
    const published = migrationByHorizon(
      manyMatrices(MULTI_TENOR, [...STATES, 'NR']).map((matrix, i) => ({
        horizon: [1, 2, 3, 5, 7, 10, 15, 20][i] ?? Number.NaN,
        matrix,
      })),
    )
    const options = { defaultState: 'D', withdrawnState: 'NR', fallingPd: 'hold' } as const
    const { values, horizons } = cumulativePd(published, options)
    const ten = values.map(row => row[horizons.indexOf(10)] ?? Number.NaN)
    for (const [i, pd] of ten.slice(1).entries()) expect(pd).toBeGreaterThan(ten[i] ?? Number.NaN)
    // Withdrawals taken for survivors make BBB look a quarter safer over ten years.
    expect(ten[3]).toBeGreaterThan(1.3 * (published.matrices[5]?.rows[3]?.[7] ?? Number.NaN))

    const generic = migrationByHorizon(
      manyMatrices('generic_multiperiod.json', STATES).map((matrix, i) => ({ horizon: i + 1, matrix })),
    )
    for (const rating of STATES.slice(0, -1)) {
      const { hazard, survival } = pdTermStructure(generic, { rating, defaultState: 'D' })
      expect(hazard?.values.every(value => value >= 0)).toBe(true)
      expect(survival.values.at(-1)).toBeLessThan(1)
    }
  })
})

/** The rows of a matrix file as printed: with names of states before them, or without. */
function printedRows(file: string): readonly (readonly number[])[] {
  return readData(file, FOLDER).map(row => Object.values(row).map(Number).slice(-STATES.length))
}

function matrixOf(inputs: Readonly<Record<string, unknown>>): TransitionMatrix {
  return transitionMatrix(STATES, printedRows(String(inputs['matrix'])))
}

function manyMatrices(file: string, states: readonly string[]): readonly TransitionMatrix[] {
  const folder = resolve(import.meta.dirname, '../..', process.env['CLIENTELE_DATA'] ?? '../shared/data', FOLDER)
  const list: readonly (readonly (readonly number[])[])[] = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  return list.map(rows => transitionMatrix(states, rows, { rowSums: 'proportional' }))
}

function power(rows: readonly (readonly number[])[], exponent: number): readonly (readonly number[])[] {
  if (exponent === 1) return rows
  const before = power(rows, exponent - 1)
  return before.map(row => rows.map((_, j) => sumOf(row.map((cell, k) => cell * (rows[k]?.[j] ?? Number.NaN)))))
}

function sumOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0)
}

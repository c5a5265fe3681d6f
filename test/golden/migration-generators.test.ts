/**
 * The golden records of generators: S&P's counts of 2000, and the matrix of Jarrow, Lando & Turnbull as it was printed.
 *
 * Conventions of the records: states in the order of the file; a state that nobody was counted in is absorbing; the printed
 * matrix is taken as it is, its rows a little off 1. Names of methods are those of the R package ctmcd.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import { frobeniusDistance, matrixLogarithm } from '../../src/numeric/index.js'
import { generatorFromCounts, generatorOf, principalLogarithm } from '../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasData, hasRecords, readData, readRecords } from './records.js'

const FILE = 'risk.json'
const COUNTS = 'sp2000_transition_counts.csv'
const PRINTED = 'jlt_1year_matrix.csv'
const isHere = hasRecords(FILE) && hasData(COUNTS, 'risk') && hasData(PRINTED, 'risk')

/** The lines of a table, its names left out. */
const cellsOf = (file: string): readonly (readonly string[])[] => readData(file, 'risk').map(row => Object.values(row))

function countedMoves(file: string) {
  const lines = cellsOf(file)
  return { states: lines.map(([name = '']) => name), counts: lines.map(([, ...row]) => row.map(Number)) }
}

function sharesOf({ states, counts }: ReturnType<typeof countedMoves>): TransitionMatrix {
  const rows = counts.map((row, i) => {
    const sum = row.reduce((total, count) => total + count, 0)
    return row.map((count, j) => (sum > 0 ? count / sum : i === j ? 1 : 0))
  })
  return { states, rows }
}

type Rows = readonly (readonly number[])[]

const METHODS: Readonly<Record<string, (matrix: TransitionMatrix) => Rows>> = {
  'projection-exact': matrix => generatorOf(matrix).rows,
  DA: matrix => generatorOf(matrix, { method: 'diagonal' }).rows,
  WA: matrix => generatorOf(matrix, { method: 'weighted-rates' }).rows,
  log: matrix => principalLogarithm(matrix).rows,
}

/** What ctmcd answers by these methods is another matrix on purpose. */
const OTHERS: Readonly<Record<string, { ours: (file: string) => Rows; reason: string; source: string }>> = {
  QO: {
    ours: file => generatorOf(sharesOf(countedMoves(file))).rows,
    reason: 'the search starts by dropping a rate, so that rows that were valid lose their smallest',
    source: 'the projection that meets the conditions of a minimum is nearer to the logarithm: 0.001320 to 0.001495',
  },
  EM: {
    ours: file => generatorFromCounts(countedMoves(file)).rows,
    reason: 'the search stops at a change of 1e-6; ours ends at rates that no start changes by 1e-12',
    source: 'the log-likelihood is the higher one, and its slope is 0',
  },
}

const flat = (rows: Rows): Float64Array => Float64Array.from(rows.flat())

describe.skipIf(!isHere)('golden records of generators (need CLIENTELE_GOLDENS and CLIENTELE_DATA)', () => {
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'B') : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-generators', entries))
  const settle = (record: PlacedRecord, ours: unknown): void => {
    expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
    entries.push(answered(record, { ours }))
  }

  it('generatorMatrix', () => {
    for (const record of named('generatorMatrix')) {
      const { counts, method } = asRecord(record.inputs)
      const other = OTHERS[String(method)]
      if (other === undefined) {
        const answer = METHODS[String(method)]
        if (answer === undefined) throw new Error(`no such method: ${String(method)}`)
        settle(record, answer(sharesOf(countedMoves(String(counts)))))
        continue
      }
      entries.push(answered(record, { ours: other.ours(String(counts)) }, other))
    }
    expect(entries.length).toBeGreaterThan(0)
  })

  it('matrixLog: nine negative rates, of the matrix as printed', () => {
    for (const record of named('matrixLog')) {
      const rows = cellsOf(String(asRecord(record.inputs)['matrix'])).map(row => row.map(Number))
      const n = rows.length
      const found = matrixLogarithm(rows.flat(), n)
      if (!found.exists) throw new Error(found.reason)
      const { logarithm } = found
      settle(
        record,
        rows.map((_, i) => Array.from(logarithm.subarray(i * n, i * n + n))),
      )
      expect(logarithm.filter((rate, k) => k % (n + 1) !== 0 && rate < -1e-9)).toHaveLength(9)
    }
  })

  it('generatorMatrixProperty: rows add up to 0 and no rate is negative, by any method', () => {
    for (const record of named('generatorMatrixProperty')) {
      const counted = countedMoves(String(asRecord(record.inputs)['counts']))
      const ofMethods = (['projection', 'weighted', 'weighted-rates', 'diagonal'] as const).map(
        method => generatorOf(sharesOf(counted), { method }).rows,
      )
      let [rowSums, minOffDiagonal] = [0, 0]
      for (const rows of [...ofMethods, generatorFromCounts(counted).rows]) {
        for (const [i, row] of rows.entries()) {
          const sum = row.reduce((total, rate) => total + rate, 0)
          rowSums = Math.max(rowSums, Math.abs(sum))
          for (const [j, rate] of row.entries()) if (j !== i) minOffDiagonal = Math.min(minOffDiagonal, rate)
        }
      }
      expect(rowSums).toBeLessThanOrEqual(1e-12)
      expect(minOffDiagonal).toBeGreaterThanOrEqual(-1e-15)
      entries.push(answered(record, { ours: { rowSums, minOffDiagonal } }))
    }
  })

  it('no generator is nearer to the logarithm than the projection: 0.001320', () => {
    const matrix = sharesOf(countedMoves(COUNTS))
    const { distances, negativeRates } = generatorOf(matrix)
    expect(negativeRates).toHaveLength(15)
    expect(distances.toLogarithm.toFixed(6)).toBe('0.001320')
    expect(distances.toMatrix.toFixed(5)).toBe('0.00111')
    const others = (['weighted-rates', 'weighted', 'diagonal'] as const).map(method => generatorOf(matrix, { method }))
    expect(others.map(other => other.distances.toLogarithm.toFixed(6))).toEqual(['0.001585', '0.001445', '0.001910'])
    expect(others.map(other => other.distances.toMatrix.toFixed(5))).toEqual(['0.00134', '0.00121', '0.00149'])
  })

  it('a search that begins by dropping a rate ends at 0.001495, and takes BBB its way to AAA', () => {
    const { states, rows } = principalLogarithm(sharesOf(countedMoves(COUNTS)))
    // Rows with the m lowest rates at 0 and the rest moved alike: m from 1 upwards, the first that leaves none negative.
    const droppedFirst = rows.map((row, i) => {
      const rest = row.map((rate, j) => ({ rate, j })).filter(({ j }) => j !== i)
      rest.sort((a, b) => a.rate - b.rate)
      for (let m = 1; m < rest.length; m++) {
        const kept = [...rest.slice(m), { rate: row[i] ?? Number.NaN, j: i }]
        const shift = kept.reduce((sum, { rate }) => sum + rate, 0) / kept.length
        if (kept.every(({ rate, j }) => j === i || rate - shift >= 0)) {
          const moved = new Array<number>(row.length).fill(0)
          for (const { rate, j } of kept) moved[j] = rate - shift
          return moved
        }
      }
      return row.map(() => 0)
    })
    expect(frobeniusDistance(flat(droppedFirst), flat(rows)).toFixed(6)).toBe('0.001495')
    const [aaa, bbb] = [states.indexOf('AAA'), states.indexOf('BBB')]
    expect(droppedFirst[bbb]?.[aaa]).toBe(0)
    expect(rows[bbb]?.[aaa]?.toFixed(6)).toBe('0.000657')
    expect(generatorOf(sharesOf(countedMoves(COUNTS))).rows[bbb]?.[aaa]?.toFixed(6)).toBe('0.000657')
  })

  it('turning the sign of negative rates is farther off, and rows no longer add up to 0', () => {
    const { rows } = principalLogarithm(sharesOf(countedMoves(COUNTS)))
    // Each negative rate becomes positive, and is taken from the diagonal once where it had to be twice.
    const flipped = rows.map((row, i) => {
      const negative = row.reduce((sum, rate, j) => (j !== i && rate < 0 ? sum - rate : sum), 0)
      return row.map((rate, j) => (j === i ? rate - negative : Math.abs(rate)))
    })
    expect(frobeniusDistance(flat(flipped), flat(rows)).toFixed(6)).toBe('0.002637')
    const sums = flipped.map(row => Math.abs(row.reduce((sum, rate) => sum + rate, 0)))
    expect(Math.max(...sums).toFixed(4)).toBe('0.0014')
  })
})

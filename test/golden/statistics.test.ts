/**
 * The golden records, of any file, that the shared statistics answer. They name records by id; the rest of their families
 * belongs to the domains.
 */
import { afterAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/agreement/judged.js'
import {
  areaUnderCurve,
  averagePrecision,
  brierScore,
  giniCoefficient,
  giniOfScores,
  logLoss,
  proportionInterval,
  stabilityIndex,
} from '../../src/statistics/index.js'
import { answered, writeLedger } from './ledger.js'
import { asRecord, closeBy, mismatches } from './matching.js'
import { hasRecords, readRecords } from './records.js'

/** Inputs of the records below, one name for one meaning. */
interface Inputs {
  readonly y: readonly number[]
  readonly p: readonly number[]
  readonly x: readonly number[]
  readonly pd: readonly number[]
  readonly portfolio: readonly number[]
  readonly expected: readonly number[]
  readonly actual: readonly number[]
  readonly satisfied: number
  readonly n: number
}

const answers: Readonly<Record<string, Readonly<Record<string, (inputs: Inputs) => unknown>>>> = {
  'loyalty.json': {
    'auc-ap-brier-basic': ({ p, y }) => ({
      auc: areaUnderCurve(p, y),
      ap: averagePrecision(p, y),
      brier: brierScore(p, y).score,
      logloss: logLoss(p, y),
    }),
    'psi-288': ({ expected, actual }) => ({
      psi: stabilityIndex(expected, actual).index,
    }),
    'csat-wilson-8-10': ({ satisfied, n }) => ({
      csat: satisfied / n,
      wilson: ends(satisfied, n, 'wilson'),
      clopper_pearson: ends(satisfied, n, 'clopper-pearson'),
    }),
  },
  'risk.json': {
    'A-0637': accuracyOfGrades,
    'C-0667': ({ x }) => giniCoefficient(x),
  },
}

describe.each(Object.entries(answers))('golden records of %s', (file, ours) => {
  if (!hasRecords(file)) return it.skip(`(skipped: no ${file} in CLIENTELE_GOLDENS, default ../shared/goldens)`)
  const records = readRecords(file)
  const entries: Judged[] = []
  afterAll(() => writeLedger(`${file.replace('.json', '')}-statistics`, entries))
  return it.each(Object.entries(ours))('%s', (id, answer) => {
    const record = records.find(({ params }) => asRecord(params)['id'] === id)
    if (record === undefined) throw new Error(`no record ${id}`)
    const result = answer(record.inputs as Inputs)
    entries.push(answered(record, { ours: result }))
    expect(mismatches(result, record.expected, closeBy(record))).toEqual([])
  })
})

function ends(successes: number, trials: number, method: 'wilson' | 'clopper-pearson'): readonly number[] {
  const { lower, upper } = proportionInterval(successes, trials, { method })
  return [lower, upper]
}

/** What grades with these default probabilities would discriminate if each came true as it says. */
function accuracyOfGrades({ pd, portfolio }: Inputs): unknown {
  const defaults = pd.map((probability, grade) => probability * (portfolio[grade] ?? Number.NaN))
  const survivors = portfolio.map((size, grade) => size - (defaults[grade] ?? Number.NaN))
  const outcomes = [...pd.map(() => 1), ...pd.map(() => 0)]
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  return {
    AR: giniOfScores([...pd, ...pd], outcomes, [...defaults, ...survivors]),
    centralTendency: sum(defaults) / sum(portfolio),
  }
}

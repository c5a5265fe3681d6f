/**
 * The golden records, of any file, that the shared statistics answer. They name records by id; the rest of their families
 * belongs to the domains.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  areaUnderCurve,
  averagePrecision,
  brierScore,
  giniCoefficient,
  giniOfScores,
  logLoss,
  proportionInterval,
} from '../../src/statistics/index.js'
import { closeBy, mismatches } from './matching.js'

const GOLDENS = resolve(import.meta.dirname, '../..', process.env['CLIENTELE_GOLDENS'] ?? '../shared/goldens')

/** Inputs of the records below, one name for one meaning. */
interface Inputs {
  readonly y: readonly number[]
  readonly p: readonly number[]
  readonly x: readonly number[]
  readonly pd: readonly number[]
  readonly portfolio: readonly number[]
  readonly satisfied: number
  readonly n: number
}

interface AreaRecord {
  readonly id: string
  readonly inputs: Inputs
  readonly expected: unknown
  readonly tolerance: number
}

const answers: Readonly<Record<string, Readonly<Record<string, (inputs: Inputs) => unknown>>>> = {
  'loyalty.json': {
    'auc-ap-brier-basic': ({ p, y }) => ({
      auc: areaUnderCurve(p, y),
      ap: averagePrecision(p, y),
      brier: brierScore(p, y).score,
      logloss: logLoss(p, y),
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
  const path = join(GOLDENS, file)
  if (!existsSync(path)) return it.skip(`(skipped: no ${file} in CLIENTELE_GOLDENS, default ../shared/goldens)`)
  const records: readonly AreaRecord[] = JSON.parse(readFileSync(path, 'utf8'))
  return it.each(Object.entries(ours))('%s', (id, answer) => {
    const record = records.find(candidate => candidate.id === id)
    if (record === undefined) throw new Error(`no record ${id}`)
    const close = closeBy({ tolerance: record.tolerance, kind: 'run' })
    expect(mismatches(answer(record.inputs), record.expected, close)).toEqual([])
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

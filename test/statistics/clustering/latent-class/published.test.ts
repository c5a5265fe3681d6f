/**
 * Log-likelihoods that are published with the examples of poLCA 1.x (Linzer and Lewis 2011, and the help pages of its data).
 */
import { describe, expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { hasData, readData } from '../../../golden/support.js'
import { ROLES, reportOf } from './samples.js'

/** A data set whose texts stand in quotes; NA is missing. */
function columnsOf(name: string): Readonly<Record<string, readonly (string | null)[]>> {
  const bare = (text = ''): string => text.replaceAll('"', '')
  const rows = readData(name, 'loyalty')
  const names = Object.keys(rows[0] ?? {})
  return Object.fromEntries(
    names.map(column => [bare(column), rows.map(row => (row[column] === 'NA' ? null : bare(row[column])))]),
  )
}

const logLikelihood = (columns: latentClass.AnswerColumns, options: latentClass.LatentClassOptions): number =>
  reportOf(latentClass.fit(columns, options)).logLikelihood

it.each([
  [1, -543.6498],
  [2, -504.4677],
  [3, -503.3011],
])('values: %d classes have a log-likelihood of %d', (classes, published) => {
  expect(logLikelihood(ROLES, { classes, starts: 8 })).toBeCloseTo(published, 3)
})

describe.skipIf(!hasData('polca_gss82.csv', 'loyalty'))('gss82 (needs polca_gss82.csv in CLIENTELE_DATA)', () => {
  it.each([
    [2, -2783.268],
    [3, -2754.545],
    [4, -2746.621],
  ])('%d classes have a log-likelihood of %d', (classes, published) => {
    expect(logLikelihood(columnsOf('polca_gss82.csv'), { classes, starts: 4 })).toBeCloseTo(published, 3)
  })
})

describe.skipIf(!hasData('polca_election.csv', 'loyalty'))(
  'election (needs polca_election.csv in CLIENTELE_DATA)',
  () => {
    const questions = 'MORALG CARESG KNOWG LEADG DISHONG INTELG MORALB CARESB KNOWB LEADB DISHONB INTELB'.split(' ')
    const columns = hasData('polca_election.csv', 'loyalty') ? columnsOf('polca_election.csv') : {}

    /** The rows in which all of these are known. */
    function complete(names: readonly string[]): Readonly<Record<string, readonly (string | null)[]>> {
      const rows = (columns[names[0]!] ?? []).map((_, row) => row)
      const kept = rows.filter(row => names.every(name => columns[name]?.[row] !== null))
      return Object.fromEntries(names.map(name => [name, kept.map(row => columns[name]![row]!)]))
    }

    it.each([
      [1, -18647.31],
      [2, -17344.92],
      [3, -16714.66],
    ])('%d classes of whole answers have a log-likelihood of %d', (classes, published) => {
      expect(logLikelihood(complete(questions), { classes, starts: 2 })).toBeCloseTo(published, 2)
    })

    it('three classes with the party as a covariate have one of −16,222.32', () => {
      const known = complete([...questions, 'PARTY'])
      const party = known['PARTY']!.map(Number)
      expect(logLikelihood({ ...known, PARTY: party }, { classes: 3, covariates: ['PARTY'], starts: 2 })).toBeCloseTo(
        -16222.32,
        2,
      )
    })

    it('three classes of all rows, missing answers left out, have that of StepMix 3.0.0', () => {
      const answers = Object.fromEntries(questions.map(name => [name, columns[name]!]))
      const report = reportOf(latentClass.fit(answers, { classes: 3, starts: 4 }))
      expect(report.logLikelihood).toBeCloseTo(-21311.5357, 3)
      expect(report.relativeEntropy).toBeCloseTo(0.824006, 5)
    })
  },
)

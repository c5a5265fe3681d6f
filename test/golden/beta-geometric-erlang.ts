/**
 * Adapters of the records of BG/CNBD-k and MBG/CNBD-k, for either module.
 *
 * Conventions of the records: `litt` is the sum of the logarithms of the times between purchases; a client without repeat
 * purchases may carry a recency, which means nothing and becomes 0; a fit chooses k where its name does not say k = 1.
 */
import type { BgCnbdParams, bgCnbd, mbgCnbd } from '../../src/lifetime/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { historyOf } from './beta-geometric.js'
import { buyingBase } from './buying-bases.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData } from './support.js'

/** The verbs that records ask, of either module. */
type Verbs<M> = Readonly<{
  fit(base: CustomerBase, options?: { readonly k?: number }): M
  fromParams(params: BgCnbdParams, options: { readonly timeUnit: 'week' }): M
  logLikelihood(model: M, client: { frequency: number; recency: number; age: number; logIntervals?: number }): number
  probabilityAlive(model: M, client: { frequency: number; recency: number; age: number }): number
  expectedPurchases(
    model: M,
    client: { frequency: number; recency: number; age: number },
    options: { readonly horizon: number },
  ): number
  expectedPurchasesOfNewClient(model: M, options: { readonly horizon: number }): number
  purchaseProbability(model: M, options: { readonly purchases: number; readonly horizon: number }): number
}>

type Model = ReturnType<typeof bgCnbd.fromParams> | ReturnType<typeof mbgCnbd.fromParams>

export function erlangRecords<M extends Model>(module: Verbs<M>): readonly Adapter[] {
  const fits = new Map<string, M>()
  return [
    { family: /^MLE( \(\w+\)| CDNOW elog)$/, answer: record => ({ ours: fitted(record).params }) },
    { family: /^MLE LL/, answer: record => ({ ours: likelihoodOf(fitted(record)) }) },
    {
      family: /^cbs\.LL/,
      answer: record => ({
        ours: module.logLikelihood(modelOf(record), { ...historyOf(record), logIntervals: inputOf(record, 'litt') }),
      }),
    },
    { family: /^PAlive$/, answer: record => ({ ours: module.probabilityAlive(modelOf(record), historyOf(record)) }) },
    {
      family: /^ConditionalExpectedTransactions$/,
      answer: record => ({
        ours: module.expectedPurchases(modelOf(record), historyOf(record), { horizon: inputOf(record, 'T.star') }),
      }),
    },
    {
      family: /^Expectation$/,
      answer: record => ({
        ours: module.expectedPurchasesOfNewClient(modelOf(record), { horizon: inputOf(record, 't') }),
      }),
    },
    { family: /^pmf x=0\.\.5$/, answer: record => ({ ours: counts(record, 5) }) },
    {
      family: /^sum pmf\(2,0:100\)$/,
      answer: record => ({ ours: counts(record, 100).reduce((sum, probability) => sum + probability, 0) }),
    },
    { family: /^sum of CET over holdout vs actual$/, answer: holdout },
  ]

  /** The name says k = 1, or lets it be chosen. */
  function fitted(record: GoldenRecord): M {
    const isRandom = /m?bgnbd/.test(record.function) || record.model === 'mbgnbd'
    const name = `${isRandom} ${JSON.stringify(record.inputs)}`
    const model = fits.get(name) ?? module.fit(buyingBase(record, ['intervals']), isRandom ? { k: 1 } : {})
    fits.set(name, model)
    return model
  }

  function modelOf({ params }: GoldenRecord): M {
    const { k, r, alpha, a, b } = asRecord(params) as Record<keyof BgCnbdParams, number>
    return module.fromParams({ k, r, alpha, a, b }, { timeUnit: 'week' })
  }

  function counts(record: GoldenRecord, last: number): number[] {
    const horizon = inputOf(record, 't')
    const model = modelOf(record)
    return Array.from({ length: last + 1 }, (_, purchases) => module.purchaseProbability(model, { purchases, horizon }))
  }

  /** `predicted` is what new clients buy in the second year of their age, summed over the base: no history enters. */
  function holdout(record: GoldenRecord): Answer {
    const model = modelOf(record)
    const rows = readData('grocery_cbs.csv').map(row => ({
      frequency: Number(row['x']),
      recency: Number(row['t.x']),
      age: Number(row['T.cal']),
      future: Number(row['x.star']),
    }))
    const until = (horizon: number): number => module.expectedPurchasesOfNewClient(model, { horizon })
    const year = inputOf(record, 'T.star')
    return {
      ours: {
        predicted: rows.reduce((sum, { age }) => sum + until(age + year) - until(age), 0),
        actual: rows.reduce((sum, { future }) => sum + future, 0),
        sumPAlive: rows.reduce((sum, row) => sum + module.probabilityAlive(model, row), 0),
      },
    }
  }
}

function likelihoodOf({ fit }: Model): number {
  if (fit.source !== 'likelihood') throw new Error('the record names no data to fit')
  return fit.logLikelihood
}

function inputOf({ inputs }: GoldenRecord, name: string): number {
  return Number(asRecord(inputs)[name])
}

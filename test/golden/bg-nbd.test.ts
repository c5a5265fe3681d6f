/**
 * The golden records of `bg_nbd`.
 *
 * Conventions of the records: a client without repeat purchases may carry a recency, which means nothing and becomes 0;
 * the matrices of plots take the largest recency as the age of everybody; a fit on CDNOW reads the file that the record
 * names, and its rounded twin where the record says so.
 */

import type { BgNbdModel, BgNbdParams } from '../../src/lifetime/index.js'
import { bgNbd, gammaGamma } from '../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../src/model/index.js'
import { dayNumber, isoDate } from '../../src/money/index.js'
import { logGamma } from '../../src/numeric/index.js'
import type { ClientHistory, CustomerBase } from '../../src/records/index.js'
import { customerBase, customerBaseFromSummary } from '../../src/records/index.js'
import { spendLog } from './spend-bases.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord, readData, testFamilies } from './support.js'
import { validationAdapters } from './validation.js'

const adapters: readonly Adapter[] = [
  ...validationAdapters(bgNbd),
  { family: /^predict$/, answer: predict },
  { family: /^MLE$|^MLE\+LL$/, answer: estimates },
  { family: /^MLE (LL|logLik)$/, answer: record => ({ ours: reportOf(record).logLikelihood }) },
  { family: /^MLE AIC\/BIC$/, answer: criteria },
  { family: /^standard errors/, answer: record => ({ ours: reportOf(record).standardErrors }) },
  { family: /^sum LL/, answer: record => ({ ours: bgNbd.logLikelihood(modelOf(record), baseOf(record)) }) },
  { family: /^logp terms/, answer: terms },
  {
    family: /^(LL|LL_ind|logp)$/,
    answer: record => ({ ours: bgNbd.logLikelihood(modelOf(record), historyOf(record)) }),
  },
  {
    family: /^(PAlive|P\(alive\).*|conditional_probability_alive)$/,
    answer: record => ({ ours: bgNbd.probabilityAlive(modelOf(record), historyOf(record)) }),
  },
  {
    family: /^(CET|cet|ConditionalExpectedTransactions|conditional_expected_number_of_purchases_up_to_time)$/,
    answer: record => ({
      ours: bgNbd.expectedPurchases(modelOf(record), historyOf(record), { horizon: numberOf(record, 'T.star', 't') }),
    }),
  },
  {
    family: /^(E\[X\(t\)\]|Expectation|expected_number_of_purchases_up_to_time)$/,
    answer: record => ({
      ours: bgNbd.expectedPurchasesOfNewClient(modelOf(record), { horizon: numberOf(record, 't') }),
    }),
  },
  { family: /^pmf x=0\.\.(\d+)$/, answer: (record, [, last = '']) => ({ ours: counts(record, Number(last)) }) },
  {
    family: /^(pmf|P\(X\(\d+\)=\d+\)|probability_of_n_purchases_up_to_time)$/,
    answer: record => ({
      ours: bgNbd.purchaseProbability(modelOf(record), {
        purchases: numberOf(record, 'n', 'x'),
        horizon: numberOf(record, 't'),
      }),
    }),
  },
  { family: /^P\(no purchase in t\)/, answer: silence },
  { family: /^test_plot_expected_repeat_purchases (solid|dashed)$/, answer: expectationCurve },
  { family: /^test_plot_frequency_recency_matrix/, answer: record => matrix(record, purchasesInOneWeek) },
  { family: /^test_plot_probability_alive_matrix/, answer: record => matrix(record, bgNbd.probabilityAlive) },
]

testFamilies('clv.json', 'bg_nbd', adapters)

const ROUNDED = 'cdnow_summary_39wk_2dp.csv'
const fits = new Map<string, BgNbdModel>()

/** The model with the record's parameters, or the fit that it names. */
function modelOf(record: GoldenRecord): BgNbdModel {
  const { params } = record
  if (typeof params === 'object' && params !== null) {
    const { r, alpha, a, b } = asRecord(params) as Record<keyof BgNbdParams, number>
    return bgNbd.fromParams({ r, alpha, a, b }, { timeUnit: 'week' })
  }
  return fitOf(typeof params === 'string' ? ROUNDED : JSON.stringify(record.inputs), () =>
    typeof params === 'string' ? summary(ROUNDED) : baseOf(record),
  )
}

function fitOf(name: string, base: () => CustomerBase): BgNbdModel {
  const model = fits.get(name) ?? bgNbd.fit(base())
  fits.set(name, model)
  return model
}

/** The base of the file that a record names. */
function baseOf({ inputs }: GoldenRecord): CustomerBase {
  const { data, split, 'estimation.split': estimationSplit, 'period.length': weeks } = asRecord(inputs)
  const file = /^[\w.]+/.exec(String(data))?.[0] ?? ''
  if (file.startsWith('cdnow_summary')) return summary(file)
  const rows = readData(file)
  const orders = rows.map(row => ({
    client: row['sample_id'] ?? row['id'] ?? row['customer_id'] ?? '',
    date: row['date'] ?? '',
  }))
  const first = orders.map(order => order.date).sort()[0] ?? ''
  const until = split ?? estimationSplit
  const observedUntil = typeof until === 'number' ? isoDate(dayNumber(first) + 7 * until) : String(until)
  const holdout = weeks === undefined ? {} : { holdoutUntil: isoDate(dayNumber(observedUntil) + 7 * Number(weeks)) }
  return customerBase(orders, { timeUnit: 'week', observedUntil, ...holdout })
}

function summary(file: string): CustomerBase {
  const rows = readData(file)
  const column = (name: string): number[] => rows.map(row => Number(row[name]))
  return customerBaseFromSummary(
    { frequency: column('x'), recency: column('t_x'), age: column('T_cal') },
    { timeUnit: 'week', observedUntil: '1997-09-30' },
  )
}

function numberOf({ inputs }: GoldenRecord, ...names: readonly string[]): number {
  const fields = asRecord(inputs)
  return Number(names.map(name => fields[name]).find(value => value !== undefined))
}

function historyOf(record: GoldenRecord): ClientHistory {
  const frequency = numberOf(record, 'x')
  const recency = frequency === 0 ? 0 : numberOf(record, 't_x', 't.x')
  return { frequency, recency, age: numberOf(record, 'T', 'T.cal') }
}

function reportOf(record: GoldenRecord): LikelihoodReport<BgNbdParams> {
  const { fit } = modelOf(record)
  if (fit.source !== 'likelihood') throw new Error('the record names no data to fit')
  return fit
}

function criteria(record: GoldenRecord): Answer {
  const { aic, bic } = reportOf(record)
  return { ours: { AIC: aic, BIC: bic } }
}

/** Plain estimates; lifetimes' records carry its objective, the mean negative likelihood of times over the longest one. */
function estimates(record: GoldenRecord): Answer {
  const model = modelOf(record)
  if (asRecord(record.inputs)['penalizer_coef'] === undefined) return { ours: model.params }
  const { logLikelihood, standardErrors, observations } = reportOf(record)
  const { frequency, age } = summary(ROUNDED)
  const purchases = frequency.reduce((sum, x) => sum + x, 0)
  const scaled = logLikelihood + purchases * Math.log(Math.max(...age))
  return { ours: { params: model.params, mean_neg_ll: -scaled / observations, se: standardErrors } }
}

/** P(alive), expected purchases, spend and purchases of the holdout; the log gives the same history as the record. */
function predict(record: GoldenRecord): Answer {
  const { Id, x, 't.x': last, 'T.cal': age, 'period.length': horizon } = asRecord(record.inputs)
  const base = baseOf(record)
  const row = Array.from(base.ids).indexOf(String(Id))
  const client = { frequency: base.frequency[row] ?? -1, recency: base.recency[row] ?? 0, age: base.age[row] ?? 0 }
  const model = modelOf(record)
  const purchases = bgNbd.expectedPurchases(model, client, { horizon: Number(horizon) })
  const spend = spendOf(record, String(Id))
  return {
    ours: {
      ...client,
      PAlive: bgNbd.probabilityAlive(model, client),
      CET: purchases,
      'predicted.mean.spending': spend,
      'predicted.period.spending': purchases * spend,
      'actual.x': base.holdout?.frequency[row],
    },
    expected: { frequency: x, recency: last, age, ...asRecord(record.expected) },
  }
}

/** CLVTools' spending estimates, as its `gamma_gamma` records have them: the records here carry the buying ones only. */
const SPENDING: Readonly<Record<string, gammaGamma.GammaGammaParams>> = {
  'cdnow_sample_elog.csv': { p: 6.24934918006883, q: 3.7442563338438, gamma: 15.4443066816978 },
  'apparel_elog.csv': { p: 3.0990326498745, q: 5.65367286972872, gamma: 56.504084439452 },
}

/** Expected spend of a client of the record's log. */
function spendOf({ inputs }: GoldenRecord, id: string): number {
  const { data, 'estimation.split': split } = asRecord(inputs)
  const file = /^[\w.]+/.exec(String(data))?.[0] ?? ''
  const params = SPENDING[file]
  if (params === undefined) throw new Error(`no spending estimates for ${file}`)
  const base = spendLog(file, split)
  return gammaGamma.expectedSpend(gammaGamma.fromParams(params), base)[Array.from(base.ids).indexOf(id)] ?? -1
}

function counts(record: GoldenRecord, last: number): number[] {
  const model = modelOf(record)
  const horizon = numberOf(record, 'T.cal', 't')
  return Array.from({ length: last + 1 }, (_, purchases) => bgNbd.purchaseProbability(model, { purchases, horizon }))
}

/** A predicate on several clients: each probability is near the expected one. */
function silence(record: GoldenRecord): Answer {
  const { x, t_x: last, T: ages } = asRecord(record.inputs) as Record<string, readonly number[]>
  const model = modelOf(record)
  const options = { horizon: numberOf(record, 't') }
  const ours = (x ?? []).map((frequency, i) =>
    bgNbd.noPurchaseProbability(model, { frequency, recency: last?.[i] ?? 0, age: ages?.[i] ?? 0 }, options),
  )
  return { ours, expected: ours.map(() => record.expected) }
}

/** The four terms of Hardie's note 027, whose sum D1 + D2 + ln(C3 + C4) is the log-likelihood. */
function terms(record: GoldenRecord): Answer {
  const model = modelOf(record)
  const { r, alpha, a, b } = model.params
  const { frequency: x, recency, age } = historyOf(record)
  const gammas = logGamma(r + x) - logGamma(r) + logGamma(a + b) - logGamma(a + b + x) + logGamma(b + x) - logGamma(b)
  const times = r * Math.log(alpha) - (r + x) * Math.log(alpha + recency)
  const ratio = ((alpha + recency) / (alpha + age)) ** (r + x)
  const left = a / (b + x - 1)
  const sum = bgNbd.logLikelihood(model, historyOf(record))
  const same = Math.abs(gammas + times + Math.log(ratio + left) - sum) < 1e-9
  return { ours: same ? [gammas, times, ratio, left] : sum }
}

/** A new client up to the age, or the client of the plot beyond it: all times are given. */
function expectationCurve(record: GoldenRecord): Answer {
  const model = modelOf(record)
  const times = asRecord(record.inputs)['x'] as readonly number[]
  return {
    ours: times.map(t => (t === 0 ? 0 : bgNbd.expectedPurchasesOfNewClient(model, { horizon: t }))),
  }
}

function purchasesInOneWeek(model: BgNbdModel, client: ClientHistory): number {
  return bgNbd.expectedPurchases(model, client, { horizon: 1 })
}

/** One row (recency `index`) or column (frequency `index`) of a plotted matrix. */
function matrix(record: GoldenRecord, of: (model: BgNbdModel, client: ClientHistory) => number): Answer {
  const { shape, index } = asRecord(record.inputs) as { shape: readonly [number, number]; index: number }
  const model = modelOf(record)
  const age = shape[0] - 1
  const isRow = record.note.startsWith('matrix row')
  const cell = (frequency: number, recency: number): number =>
    of(model, { frequency, recency: frequency === 0 ? 0 : recency, age })
  const ours = Array.from({ length: isRow ? shape[1] : shape[0] }, (_, i) => (isRow ? cell(i, index) : cell(index, i)))
  return { ours }
}

/**
 * Adapters of the records of Pareto/NBD and gamma-Gompertz/NBD, for either module.
 *
 * Conventions of the records: rates to discount with are continuous, per week; CLVTools counts the first purchase among
 * those of a new client; several clients may stand in one record, as lists.
 */
import type { BuyingModel } from '../../src/lifetime/index.js'
import type { LikelihoodReport, ModelDocument } from '../../src/model/index.js'
import type { ClientHistory, CustomerBase } from '../../src/records/index.js'
import { buyingBase, buyingSummary, ROUNDED } from './buying-bases.js'
import { expectedSpendOf } from './predicted-spend.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

/** The adapters of one module, and what a record says of its model and its client. */
export interface GammaPoissonRecords<M> {
  readonly adapters: readonly Adapter[]
  /** The model with the record's parameters, or the fit that it names. */
  modelOf(record: GoldenRecord): M
}

const WEEKS_PER_YEAR = 365.25 / 7

export function gammaPoissonRecords<P extends object, M extends ModelDocument<string, P>>(
  module: BuyingModel<P, M>,
): GammaPoissonRecords<M> {
  const fits = new Map<string, M>()
  const adapters: readonly Adapter[] = [
    { family: /^MLE( \(.*\)|\+LL)?$/, answer: estimates },
    { family: /^MLE (LL|logLik)/, answer: record => ({ ours: reportOf(record).logLikelihood }) },
    { family: /^MLE AIC\/BIC$/, answer: criteria },
    { family: /^standard errors/, answer: record => ({ ours: reportOf(record).standardErrors }) },
    { family: /^sum LL/, answer: record => ({ ours: module.logLikelihood(modelOf(record), buyingBase(record)) }) },
    { family: /^(LL|LL_ind|ll)$/, answer: record => ({ ours: eachClient(record, module.logLikelihood) }) },
    { family: /^P\(alive\) in \[0,1\]/, answer: withinRange },
    {
      family: /^(PAlive|palive|P\(alive\))/,
      answer: record => ({ ours: eachClient(record, module.probabilityAlive) }),
    },
    {
      family: /^(CET|cet|ConditionalExpectedTransactions|conditional_expected_number_of_purchases_up_to_time)/,
      answer: record => ({
        ours: eachClient(record, (model, client) =>
          module.expectedPurchases(model, client, { horizon: numberOf(record, 'T.star', 't') }),
        ),
      }),
    },
    { family: /^(Expectation|expected_number_of_purchases_up_to_time)$/, answer: expectation },
    {
      family: /^newcustomer E\[X\(t\)\]\+1st$/,
      answer: record => ({
        ours: 1 + module.expectedPurchasesOfNewClient(modelOf(record), { horizon: numberOf(record, 'num.periods') }),
      }),
    },
    {
      family: /^DERT$/,
      answer: record => ({ ours: residual(modelOf(record), historyOf(record), numberOf(record, 'd')) }),
    },
    { family: /^pmf x=0\.\.(\d+)$/, answer: (record, [, last = '']) => ({ ours: counts(record, Number(last)) }) },
    {
      family: /^pmf$/,
      answer: record => ({
        ours: module.purchaseProbability(modelOf(record), {
          purchases: numberOf(record, 'x'),
          horizon: numberOf(record, 't'),
        }),
      }),
    },
    {
      family: /^conditional_probability_of_n_purchases_up_to_time$/,
      answer: record => ({
        ours: module.conditionalPurchaseProbability(modelOf(record), historyOf(record), {
          purchases: numberOf(record, 'n'),
          horizon: numberOf(record, 't'),
        }),
      }),
    },
    { family: /^predict$/, answer: predict },
  ]
  return { adapters, modelOf }

  function modelOf(record: GoldenRecord): M {
    const { params, inputs } = record
    if (typeof params === 'object' && params !== null) {
      return module.fromParams(asRecord(params) as P, { timeUnit: 'week' })
    }
    const name = dataOf(record)
    const key = JSON.stringify([name, inputs])
    const model = fits.get(key) ?? module.fit(baseOf(record, name))
    fits.set(key, model)
    return model
  }

  function reportOf(record: GoldenRecord): LikelihoodReport<P> {
    const { fit } = modelOf(record)
    if (fit.source !== 'likelihood') throw new Error('the record names no data to fit')
    return fit
  }

  function estimates(record: GoldenRecord): Answer {
    return { ours: { ...modelOf(record).params, LL: reportOf(record).logLikelihood } }
  }

  function criteria(record: GoldenRecord): Answer {
    const { aic, bic } = reportOf(record)
    return { ours: { AIC: aic, BIC: bic } }
  }

  function eachClient(record: GoldenRecord, of: (model: M, client: ClientHistory) => number): unknown {
    const model = modelOf(record)
    const { x } = asRecord(record.inputs)
    if (!Array.isArray(x)) return of(model, historyOf(record))
    return x.map((_, i) => of(model, historyOf(record, i)))
  }

  function withinRange(record: GoldenRecord): Answer {
    const probabilities = [eachClient(record, module.probabilityAlive)].flat() as number[]
    return { ours: probabilities.map(p => p >= 0 && p <= 1), expected: probabilities.map(() => true) }
  }

  function expectation(record: GoldenRecord): Answer {
    const horizon = numberOf(record, 't')
    return { ours: horizon === 0 ? 0 : module.expectedPurchasesOfNewClient(modelOf(record), { horizon }) }
  }

  function counts(record: GoldenRecord, last: number): number[] {
    const model = modelOf(record)
    const horizon = numberOf(record, 'T.cal', 't')
    return Array.from({ length: last + 1 }, (_, purchases) => module.purchaseProbability(model, { purchases, horizon }))
  }

  /** Discounted without end at a continuous rate per week. */
  function residual(model: M, client: ClientHistory, force: number): number {
    return module.discountedResidualPurchases(model, client, {
      annualDiscountRate: Math.expm1(force * WEEKS_PER_YEAR),
    })
  }

  /** What CLVTools predicts; the log gives the same history and the same spend as the record. */
  function predict(record: GoldenRecord): Answer {
    const { Id, x, 't.x': last, 'T.cal': age, 'period.length': horizon } = asRecord(record.inputs)
    const base = buyingBase(record)
    const row = Array.from(base.ids).indexOf(String(Id))
    const client = { frequency: base.frequency[row] ?? -1, recency: base.recency[row] ?? 0, age: base.age[row] ?? 0 }
    const model = modelOf(record)
    const purchases = module.expectedPurchases(model, client, { horizon: Number(horizon) })
    const discounted = residual(model, client, Math.log(1.1))
    const spend = expectedSpendOf(record, String(Id))
    return {
      ours: {
        ...client,
        PAlive: module.probabilityAlive(model, client),
        CET: purchases,
        DERT: discounted,
        'predicted.mean.spending': spend,
        'predicted.period.spending': purchases * spend,
        'predicted.CLV': discounted * spend,
        'actual.x': base.holdout?.frequency[row],
      },
      expected: { frequency: x, recency: last, age, ...asRecord(record.expected) },
    }
  }
}

/** The file of a record, or of the data that its parameters are said to be fitted to. */
function dataOf({ params, inputs }: GoldenRecord): string {
  const said = typeof params === 'string' ? params : String(asRecord(inputs)['data'])
  return /cdnow[\w.]*csv|apparel[\w.]*csv/.exec(said)?.[0] ?? 'cdnow_summary_39wk.csv'
}

function baseOf(record: GoldenRecord, file: string): CustomerBase {
  if (file === ROUNDED) return buyingSummary(ROUNDED)
  const inputs = { ...asRecord(record.inputs), data: file }
  return buyingBase({ ...record, inputs })
}

function numberOf({ inputs }: GoldenRecord, ...names: readonly string[]): number {
  const fields = asRecord(inputs)
  return Number(names.map(name => fields[name]).find(value => value !== undefined))
}

/** The client of a record, or the one at a position of its lists. */
export function historyOf({ inputs }: GoldenRecord, position = 0): ClientHistory {
  const fields = asRecord(inputs)
  const at = (...names: readonly string[]): number => {
    const value = names.map(name => fields[name]).find(field => field !== undefined)
    return Number(Array.isArray(value) ? value[position] : value)
  }
  return { frequency: at('x'), recency: at('t_x', 't.x'), age: at('T', 'T.cal') }
}

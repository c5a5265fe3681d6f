/**
 * Adapters of the records of BG/NBD and MBG/NBD, for either module.
 *
 * Conventions of the records: a client without repeat purchases may carry a recency, which means nothing and becomes 0;
 * the matrices of plots take the largest recency as the age of everybody; a fit on CDNOW reads the file that the record
 * names, and its rounded twin where the record says so. Beside the parameters, the CNBD-k models have a k >= 1 of how
 * regular purchases are: k = 1 is the model here, whatever k adds to the likelihood being 0 then.
 */
import type { BgNbdParams, BuyingModel } from '../../src/lifetime/index.js'
import type { LikelihoodReport, ModelDocument } from '../../src/model/index.js'
import type { ClientHistory } from '../../src/records/index.js'
import { buyingBase, buyingSummary, ROUNDED } from './buying-bases.js'
import type { Adapter, Answer, GoldenRecord } from './support.js'
import { asRecord } from './support.js'

/** The adapters of one module, and what a record says of its model and its client. */
export interface BetaGeometricRecords<M> {
  readonly adapters: readonly Adapter[]
  /** The model with the record's parameters, or the fit that it names. */
  modelOf(record: GoldenRecord): M
}

export function betaGeometricRecords<M extends ModelDocument<string, BgNbdParams>>(
  module: BuyingModel<BgNbdParams, M>,
): BetaGeometricRecords<M> {
  const fits = new Map<string, M>()
  const adapters: readonly Adapter[] = [
    { family: /^MLE( \((m?bgnbd)(_k1)?\)| CDNOW( elog)?|\+LL)?$/, answer: estimates },
    { family: /^MLE (LL|logLik)( \(m?bgnbd(_k1)?\)| CDNOW elog)?$/, answer: highest },
    { family: /^MLE AIC\/BIC$/, answer: criteria },
    { family: /^standard errors/, answer: record => ({ ours: reportOf(record).standardErrors }) },
    { family: /^sum LL/, answer: record => ({ ours: module.logLikelihood(modelOf(record), buyingBase(record)) }) },
    {
      family: /^(LL|LL_ind|logp|cbs\.LL.*)$/,
      answer: record => ({ ours: module.logLikelihood(modelOf(record), historyOf(record)) }),
    },
    {
      family: /^(PAlive|P\(alive\).*|conditional_probability_alive)$/,
      answer: record => ({ ours: module.probabilityAlive(modelOf(record), historyOf(record)) }),
    },
    {
      family: /^(CET|cet|ConditionalExpectedTransactions|conditional_expected_number_of_purchases_up_to_time)$/,
      answer: record => ({
        ours: module.expectedPurchases(modelOf(record), historyOf(record), {
          horizon: numberOf(record, 'T.star', 't'),
        }),
      }),
    },
    {
      family: /^(E\[X\(t\)\]|Expectation|expected_number_of_purchases_up_to_time)$/,
      answer: record => ({
        ours: module.expectedPurchasesOfNewClient(modelOf(record), { horizon: numberOf(record, 't') }),
      }),
    },
    { family: /^pmf x=0\.\.(\d+)$/, answer: (record, [, last = '']) => ({ ours: counts(record, Number(last)) }) },
    {
      family: /^(pmf|P\(X\(\d+\)=\d+\)|probability_of_n_purchases_up_to_time)$/,
      answer: record => ({
        ours: module.purchaseProbability(modelOf(record), {
          purchases: numberOf(record, 'n', 'x'),
          horizon: numberOf(record, 't'),
        }),
      }),
    },
    { family: /^P\(no purchase in t\)/, answer: silence },
    { family: /^test_plot_expected_repeat_purchases (solid|dashed)$/, answer: expectationCurve },
    { family: /^test_plot_frequency_recency_matrix/, answer: record => matrix(record, purchasesInOneWeek) },
    { family: /^test_plot_probability_alive_matrix/, answer: record => matrix(record, module.probabilityAlive) },
  ]
  return { adapters: adapters.map(ofPurchasesAtRandom), modelOf }

  function modelOf(record: GoldenRecord): M {
    const { params, inputs } = record
    if (typeof params === 'object' && params !== null) {
      const { r, alpha, a, b } = asRecord(params) as Record<keyof BgNbdParams, number>
      return module.fromParams({ r, alpha, a, b }, { timeUnit: 'week' })
    }
    const isRounded = typeof params === 'string'
    const name = isRounded ? ROUNDED : JSON.stringify(inputs)
    const model = fits.get(name) ?? module.fit(isRounded ? buyingSummary(ROUNDED) : buyingBase(record))
    fits.set(name, model)
    return model
  }

  function reportOf(record: GoldenRecord): LikelihoodReport<BgNbdParams> {
    const { fit } = modelOf(record)
    if (fit.source !== 'likelihood') throw new Error('the record names no data to fit')
    return fit
  }

  function highest(record: GoldenRecord): Answer {
    return { ours: reportOf(record).logLikelihood }
  }

  function criteria(record: GoldenRecord): Answer {
    const { aic, bic } = reportOf(record)
    return { ours: { AIC: aic, BIC: bic } }
  }

  /** Plain estimates; lifetimes' records carry its objective, the mean negative likelihood of times over the longest one. */
  function estimates(record: GoldenRecord): Answer {
    const { params } = modelOf(record)
    const { k, ...expected } = asRecord(record.expected)
    const isSearchOverK = /^m?bgcnbd$/.test(record.model)
    if (k !== undefined) return { ours: params, expected, ...(isSearchOverK && { without: 'the choice of k' }) }
    if (asRecord(record.inputs)['penalizer_coef'] === undefined) return { ours: params }
    const { logLikelihood, standardErrors, observations } = reportOf(record)
    const { frequency, age } = buyingSummary(ROUNDED)
    const purchases = frequency.reduce((sum, x) => sum + x, 0)
    const scaled = logLikelihood + purchases * Math.log(Math.max(...age))
    return { ours: { params, mean_neg_ll: -scaled / observations, se: standardErrors } }
  }

  function counts(record: GoldenRecord, last: number): number[] {
    const model = modelOf(record)
    const horizon = numberOf(record, 'T.cal', 't')
    return Array.from({ length: last + 1 }, (_, purchases) => module.purchaseProbability(model, { purchases, horizon }))
  }

  /** A predicate on several clients: each probability is near the expected one. */
  function silence(record: GoldenRecord): Answer {
    const { x, t_x: last, T: ages } = asRecord(record.inputs) as Record<string, readonly number[]>
    const model = modelOf(record)
    const options = { horizon: numberOf(record, 't') }
    const ours = (x ?? []).map((frequency, i) =>
      module.noPurchaseProbability(model, { frequency, recency: last?.[i] ?? 0, age: ages?.[i] ?? 0 }, options),
    )
    return { ours, expected: ours.map(() => record.expected) }
  }

  /** A new client up to the age, or the client of the plot beyond it: all times are given. */
  function expectationCurve(record: GoldenRecord): Answer {
    const model = modelOf(record)
    const times = asRecord(record.inputs)['x'] as readonly number[]
    return { ours: times.map(t => (t === 0 ? 0 : module.expectedPurchasesOfNewClient(model, { horizon: t }))) }
  }

  function purchasesInOneWeek(model: M, client: ClientHistory): number {
    return module.expectedPurchases(model, client, { horizon: 1 })
  }

  /** One row (recency `index`) or column (frequency `index`) of a plotted matrix. */
  function matrix(record: GoldenRecord, of: (model: M, client: ClientHistory) => number): Answer {
    const { shape, index } = asRecord(record.inputs) as { shape: readonly [number, number]; index: number }
    const model = modelOf(record)
    const age = shape[0] - 1
    const isRow = record.note.startsWith('matrix row')
    const cell = (frequency: number, recency: number): number =>
      of(model, { frequency, recency: frequency === 0 ? 0 : recency, age })
    const ours = Array.from({ length: isRow ? shape[1] : shape[0] }, (_, i) =>
      isRow ? cell(i, index) : cell(index, i),
    )
    return { ours }
  }
}

/** Regular purchases, k > 1, are another model. */
function ofPurchasesAtRandom({ family, answer }: Adapter): Adapter {
  return {
    family,
    answer: (record, name) => {
      const { k = asRecord(record.expected)['k'] } = asRecord(record.params)
      return k === undefined || k === 1 ? answer(record, name) : { notCovered: 'regular purchases, k > 1' }
    },
  }
}

function numberOf({ inputs }: GoldenRecord, ...names: readonly string[]): number {
  const fields = asRecord(inputs)
  return Number(names.map(name => fields[name]).find(value => value !== undefined))
}

export function historyOf(record: GoldenRecord): ClientHistory {
  const frequency = numberOf(record, 'x')
  const recency = frequency === 0 ? 0 : numberOf(record, 't_x', 't.x')
  return { frequency, recency, age: numberOf(record, 'T', 'T.cal') }
}

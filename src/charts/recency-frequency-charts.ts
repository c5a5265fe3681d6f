/**
 * Who is alive, will buy, is worth something: the whole range of histories at a glance.
 *
 * @module
 */
import { expectFinite, expectObject, expectPositive, reject } from '../errors/index.js'
import { checkUnit, expectBase } from '../lifetime/foundation/index.js'
import type { BuyingPair, LifetimeValueOptions, ValueModels } from '../lifetime/index.js'
import { lifetimeValue } from '../lifetime/index.js'
import { expectPair } from '../lifetime/model-pair.js'
import type { ModelDocument } from '../model/index.js'
import { significant } from '../model/index.js'
import type { Horizon } from '../money/core.js'
import { isoDate } from '../money/core.js'
import { compensatedSum } from '../numeric/core.js'
import type { ClientHistory, CovariateCalendar, CustomerBase } from '../records/core.js'
import { customerBaseFromSummary } from '../records/core.js'
import { PERCENT } from './channels.js'
import type { ChartOptions } from './chart.js'
import { checkChartOptions } from './chart.js'
import { heatMap } from './heat-map.js'
import type { RecencyFrequencyGridOptions } from './recency-frequency-grid.js'
import { GRID_KEYS, recencyFrequencyGrid } from './recency-frequency-grid.js'
import type { ChartSpec } from './spec.js'

/** Which histories are drawn, and how. */
export interface RecencyFrequencyOptions extends ChartOptions, RecencyFrequencyGridOptions {
  /** Of all clients drawn, for a model that was fitted with some: `{ gender: 1 }`. */
  readonly covariates?: ClientHistory['covariates']
}

/** How far to look ahead, which histories are drawn, and how. */
export interface PurchasesMapOptions extends RecencyFrequencyOptions {
  /** From now; > 0, in the model's unit or with its own. */
  readonly horizon: Horizon
}

/** The terms of the valuation, which histories are drawn, and how. */
export interface ValueMapOptions extends RecencyFrequencyOptions, LifetimeValueOptions {
  /** Mean amount per order of all clients drawn; > 0. By default the mean over the clients of the base that have spent. */
  readonly meanSpend?: number
}

/**
 * P(alive) by repeat purchases and by the time from first to last purchase, for clients of one age: fast buyers are given
 * up soonest.
 *
 * @param pair the module of a buying model and its document.
 * @param base says how old clients are and how often they buy.
 * @throws ClienteleError `UNIT_MISMATCH` for a base in another unit than the model, `OUT_OF_RANGE` for a wrong option.
 * @example
 * import { aliveMap } from 'clientele/charts'
 * import { bgNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0], recency: [30, 0], age: [39, 39] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * aliveMap([bgNbd, model], base).data.values.at(-1) // => { frequency: 2, recency: 39, value: 0.8120… }
 */
export function aliveMap<B extends ModelDocument>(
  pair: BuyingPair<B, 'probabilityAlive'>,
  base: CustomerBase,
  options: RecencyFrequencyOptions = {},
): ChartSpec {
  expectPair(pair, ['probabilityAlive'], 'pair')
  const [module, model] = pair
  const clients = clientsOf(model, base, options, [])
  const values = module.probabilityAlive(model, clients)
  const figure = { title: 'Who is still a client?', legend: 'P(alive)', format: PERCENT, domain: [0, 1] }
  return heatMap(clients, { ...figure, subtitle: ageOf(clients), values }, options)
}

/**
 * Expected purchases by repeat purchases and by the time from first to last purchase, for clients of one age: those who buy
 * often and came lately promise most.
 *
 * @param pair the module of a buying model and its document.
 * @param base says how old clients are and how often they buy.
 * @throws ClienteleError `UNIT_MISMATCH` for a base in another unit than the model, `OUT_OF_RANGE` for a wrong option.
 * @example
 * import { purchasesMap } from 'clientele/charts'
 * import { bgNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0], recency: [30, 0], age: [39, 39] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * purchasesMap([bgNbd, model], base, { horizon: 52 }).data.values[0] // => { frequency: 0, recency: 0, value: 0.2513… }
 */
export function purchasesMap<B extends ModelDocument>(
  pair: BuyingPair<B, 'expectedPurchases'>,
  base: CustomerBase,
  options: PurchasesMapOptions,
): ChartSpec {
  expectPair(pair, ['expectedPurchases'], 'pair')
  const [module, model] = pair
  const clients = clientsOf(model, base, options, ['horizon'])
  const { horizon } = options
  const values = module.expectedPurchases(model, clients, { horizon })
  const figure = { title: 'Who will buy?', legend: 'Expected purchases', format: ',.3~r' }
  const subtitle = `${ageOf(clients)}; purchases in the next ${lengthOf(horizon, base)}`
  return heatMap(clients, { ...figure, subtitle, values }, options)
}

/**
 * Lifetime value by repeat purchases and by the time from first to last purchase, for clients of one age and one mean spend.
 * Equal colours are the iso-value curves of Fader, Hardie and Lee (2005).
 *
 * @param models a buying and a spending model, as `lifetimeValue` takes them.
 * @param base says how old clients are, how often they buy and what they spend.
 * @throws ClienteleError as `lifetimeValue` does; `MISSING_VALUE` where neither base nor options say what clients spend.
 * @example
 * import { valueMap } from 'clientele/charts'
 * import { bgNbd, gammaGamma } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const columns = { frequency: [2, 0], recency: [30, 0], age: [39, 39], meanSpend: [35, 0] }
 * const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
 * const buying = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
 * const spending = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
 * const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }
 * const spec = valueMap({ buying: [bgNbd, buying], spending: [gammaGamma, spending] }, base, terms)
 * spec.data.values.at(-1) // => { frequency: 2, recency: 39, value: 17.4819… }
 */
export function valueMap<B extends ModelDocument, S extends ModelDocument>(
  models: ValueModels<B, S>,
  base: CustomerBase,
  options: ValueMapOptions,
): ChartSpec {
  expectPair(expectObject(models, 'models')['buying'], ['discountedResidualPurchases'], 'models.buying')
  expectObject(options, 'options')
  expectBase(base)
  const { title, width, height, age, upTo, step, covariates, meanSpend = meanOf(base), ...terms } = options
  const drawn = clientsOf(models.buying[1], base, options, ['meanSpend', ...Object.keys(terms)])
  const clients = withSpend(drawn, expectPositive(meanSpend, 'options.meanSpend'), base)
  const { value } = lifetimeValue(models, clients, terms)
  const currency = base.currency === undefined ? '' : `, ${base.currency}`
  const spend = `${significant(meanSpend, 4)} per order`
  const until = `value of the next ${lengthOf(terms.horizon, base)}`
  const figure = { title: 'Who is worth how much?', legend: `Value${currency}`, format: ',.4~r' }
  return heatMap(clients, { ...figure, subtitle: `${ageOf(clients)}, ${spend}; ${until}`, values: value }, options)
}

/** The clients drawn, one per cell. */
function clientsOf(
  model: ModelDocument,
  base: CustomerBase,
  options: RecencyFrequencyOptions,
  own: readonly string[],
): CustomerBase {
  checkChartOptions(expectObject(options, 'options'), [...GRID_KEYS, 'covariates', ...own])
  expectBase(base)
  checkUnit(model, base)
  const cells = recencyFrequencyGrid(base, options)
  const { observedUntil, timeUnit } = base
  const columns = {
    frequency: cells.map(({ frequency }) => frequency),
    recency: cells.map(({ recency }) => recency),
    age: cells.map(({ age }) => age),
  }
  const histories = customerBaseFromSummary(columns, { timeUnit, observedUntil: isoDate(observedUntil) })
  const clients = base.calendar === undefined ? histories : { ...histories, calendar: sharedBy(base.calendar) }
  return options.covariates === undefined
    ? clients
    : { ...clients, covariates: columnsOf(options.covariates, clients.size) }
}

/** What a calendar says of everybody; each client's own values are not those of the clients drawn. */
function sharedBy(calendar: CovariateCalendar): CovariateCalendar {
  return { ...calendar, clientColumns: {} }
}

/** A column per covariate, the same for all. */
function columnsOf(covariates: object, size: number): Record<string, Float64Array> {
  return Object.fromEntries(
    Object.entries(expectObject(covariates, 'options.covariates')).map(([name, value]) => [
      name,
      new Float64Array(size).fill(expectFinite(value, `options.covariates.${name}`)),
    ]),
  )
}

/** The same clients with one mean spend, whatever a spending model asks of them. */
function withSpend(clients: CustomerBase, mean: number, { currency }: CustomerBase): CustomerBase {
  const hasSpent = (value: number): Float64Array => clients.frequency.map(count => (count > 0 ? value : 0))
  return {
    ...clients,
    meanSpend: hasSpent(mean),
    spendOrders: clients.frequency,
    logSpend: { mean: hasSpent(Math.log(mean)), squares: hasSpent(0) },
    ...(currency !== undefined && { currency }),
  }
}

function meanOf({ meanSpend, spendOrders }: CustomerBase): number {
  if (meanSpend === undefined || spendOrders === undefined)
    return reject('MISSING_VALUE', 'options.meanSpend', 'an amount', undefined, NO_AMOUNTS)
  const spent = meanSpend.filter((_, client) => spendOrders[client]! > 0)
  if (spent.length === 0) return reject('MISSING_VALUE', 'options.meanSpend', 'an amount', undefined, NO_AMOUNTS)
  return compensatedSum(spent) / spent.length
}

function ageOf({ age, timeUnit }: CustomerBase): string {
  return `Clients of ${significant(age[0]!, 4)} ${timeUnit}s`
}

function lengthOf(horizon: Horizon, { timeUnit }: CustomerBase): string {
  const { value, unit } = typeof horizon === 'number' ? { value: horizon, unit: timeUnit } : horizon
  return value === 1 ? unit : `${significant(value, 4)} ${unit}s`
}

const NO_AMOUNTS = 'No client of the base has spent anything'

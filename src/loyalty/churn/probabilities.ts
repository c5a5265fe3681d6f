/**
 * How likely each client is to leave, and what makes it so.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Language } from '../../labels/words.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { readAttributes } from '../../statistics/attribute-columns/read-attributes.js'
import type { AttributeColumn } from '../../statistics/attribute-columns/read-columns.js'
import { readColumns } from '../../statistics/attribute-columns/read-columns.js'
import type { NamedAttributes } from '../../statistics/attribute-columns/types.js'
import { columnLength } from '../../statistics/columns.js'
import type { EventProbabilities } from '../../statistics/event-model/event-probabilities.js'
import { eventProbabilities, movedBy } from '../../statistics/event-model/event-probabilities.js'
import { featureValues } from '../../statistics/event-model/feature-values.js'
import type { EventReason } from '../../statistics/event-model/reasons.js'
import { contributionsOf, reasonsOf } from '../../statistics/event-model/reasons.js'
import type { AttributeColumns } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import { paramsOf } from './model.js'
import type { ChurnParams, ChurnProbability } from './types.js'

/** Which intervals are asked for. */
export interface ChurnProbabilityOptions {
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * Probabilities of clients, those of the fit or new ones. A word that the fit has not seen counts as the most common one, a number
 * beyond the fit's as its end.
 *
 * @param columns those of the fit.
 * @throws ClienteleError `COLUMN_NOT_FOUND` for a column that is missing; as `fit` for cells at fault.
 * @example
 * import { churnProbability } from 'clientele/loyalty'
 * const complaints = Array.from({ length: 80 }, (_, i) => i % 8)
 * const churned = complaints.map((count, i) => (count > 4) !== (i % 9 === 0))
 * const model = churnProbability.fit({ complaints }, churned)
 * const { probability, lower, upper } = churnProbability.probabilities(model, { complaints: [0, 7] })
 * Array.from(probability, p => p.toFixed(2)) // => [ '0.05', '0.87' ]
 * Array.from(upper, p => p.toFixed(2)) // => [ '0.15', '0.95' ]
 */
export function probabilities(
  model: ChurnProbability,
  columns: AttributeColumns,
  options: ChurnProbabilityOptions = {},
): EventProbabilities {
  const params = paramsOf(model)
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const { read, rows } = readClients(params, columns)
  return eventProbabilities(params.model, read, rows, normalUpperQuantile((1 - expectLevel(options.level)) / 2))
}

/** The log-odds of clients in parts that add up. */
export interface ChurnContributions {
  /** Log-odds of the average client. */
  readonly average: number
  /** By attribute, what it adds to each client's log-odds; with `average` they add up to those of the probability. */
  readonly attributes: Readonly<Record<string, Float64Array>>
}

/**
 * What each attribute adds to the log-odds of each client, beyond the average one.
 *
 * @throws ClienteleError as {@link probabilities}.
 * @example
 * import { churnProbability } from 'clientele/loyalty'
 * const complaints = Array.from({ length: 80 }, (_, i) => i % 8)
 * const churned = complaints.map((count, i) => (count > 4) !== (i % 9 === 0))
 * const model = churnProbability.fit({ complaints }, churned)
 * const { average, attributes } = churnProbability.contributions(model, { complaints: [7] })
 * const odds = Math.exp(average + attributes.complaints[0])
 * const probability = odds / (1 + odds)
 * probability.toFixed(2) // => '0.87'
 */
export function contributions(model: ChurnProbability, columns: AttributeColumns): ChurnContributions {
  const params = paramsOf(model)
  const { read, rows } = readClients(params, columns)
  const found = contributionsOf(params.model, featureValues(params.model.features, read, rows))
  return { average: movedBy(params.model)(params.model.intercept), attributes: Object.fromEntries(found) }
}

/** How reasons are told. */
export interface ChurnReasonOptions {
  /** How many a client at most; a whole number >= 1, 3 by default. */
  readonly most?: number
  /** `'en'` by default. */
  readonly language?: Language
  /** What people call the attributes, as for `fit`; the names of their columns by default. */
  readonly attributes?: NamedAttributes
}

/**
 * Why each client is likelier, or less likely, to leave than the average one: the attributes that move it, the most first. They go
 * with leaving; that changing one would keep the client is not said.
 *
 * @returns one list per client.
 * @throws ClienteleError as {@link probabilities}.
 * @example
 * import { churnProbability } from 'clientele/loyalty'
 * const complaints = Array.from({ length: 80 }, (_, i) => i % 8)
 * const churned = complaints.map((count, i) => (count > 4) !== (i % 9 === 0))
 * const model = churnProbability.fit({ complaints }, churned)
 * const [[reason]] = churnProbability.reasons(model, { complaints: [7] })
 * reason.text // => 'complaints makes the odds 11 times those of the average client'
 */
export function reasons(
  model: ChurnProbability,
  columns: AttributeColumns,
  options: ChurnReasonOptions = {},
): readonly (readonly EventReason[])[] {
  const params = paramsOf(model)
  expectKnownKeys(expectObject(options, 'options'), ['most', 'language', 'attributes'], 'options')
  const { most = 3, language = 'en' } = options
  expectInteger(most, 'options.most', 1)
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const told = { language, attributes: readAttributes(options.attributes, Object.keys(params.attributes)) }
  const { read, rows } = readClients(params, columns)
  const found = contributionsOf(params.model, featureValues(params.model.features, read, rows))
  return Array.from(rows, row => reasonsOf(found, row, told).slice(0, most))
}

function readClients(
  { attributes }: ChurnParams,
  columns: AttributeColumns,
): { readonly read: readonly AttributeColumn[]; readonly rows: Int32Array } {
  const names = Object.keys(attributes)
  const given = expectObject(columns, 'columns')
  expectKnownKeys(given, names, 'columns')
  const missing = names.find(name => !Object.hasOwn(given, name))
  if (missing !== undefined)
    reject('COLUMN_NOT_FOUND', `columns.${missing}`, 'a column, as the model has one', undefined)
  const size = columnLength(given[names[0]!], `columns.${names[0]}`)
  const described = Object.fromEntries(names.map(name => [name, { kind: attributes[name]! }]))
  return { read: readColumns(columns, size, described), rows: Int32Array.from({ length: size }, (_, row) => row) }
}

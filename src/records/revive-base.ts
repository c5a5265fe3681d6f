/**
 * A base from what JSON kept of it, with every column checked.
 *
 * @module
 */
import {
  collectIssues,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../errors/index.js'
import { reviveDropped, reviveWarnings } from '../model/index.js'
import type { DayNumber } from '../money/core.js'
import { dayNumber, expectCurrency, expectTimeUnit } from '../money/core.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from './base-from-summary.js'
import { REFUND_POLICIES } from './base-options.js'
import { calendarOf } from './covariate-calendar.js'
import { clientIssue, isClientId } from './order-faults.js'
import { revivePurchaseDays } from './revive-purchase-days.js'
import { cells, numbers, optionalNumbers, wholes } from './revived-columns.js'
import { sealBase } from './seal-base.js'
import type { BaseRules, ClientId, CustomerBase, Holdout, IdColumn } from './types.js'

type Json = Readonly<Record<string, unknown>>

const KEYS = [
  'kind',
  'version',
  'madeBy',
  'ids',
  'frequency',
  'recency',
  'age',
  'meanSpend',
  'spendOrders',
  'logIntervals',
  'logSpend',
  'purchaseDays',
  'weight',
  'covariates',
  'calendar',
  'currency',
  'observedUntil',
  'timeUnit',
  'holdout',
  'rules',
  'dropped',
  'warnings',
]

/** Checks a document of the current version and makes it a base again. */
export function reviveBase(document: Json): CustomerBase {
  expectKnownKeys(document, KEYS, 'document')
  const { covariates, calendar, currency, holdout, rules, purchaseDays } = document
  const columns = columnsOf(document)
  const { kind, version, size, ...fields } = columns
  return sealBase({
    ...fields,
    ids: idsOf(cells(document['ids'], 'document.ids', size)),
    ...(purchaseDays !== undefined && { purchaseDays: revivePurchaseDays(purchaseDays, columns) }),
    ...(covariates !== undefined && { covariates: covariatesOf(covariates, size) }),
    ...(calendar !== undefined && { calendar: calendarOfJson(calendar, size) }),
    ...(currency !== undefined && { currency: expectCurrency(currency, 'document.currency') }),
    ...(holdout !== undefined && { holdout: holdoutOf(expectObject(holdout, 'document.holdout'), columns) }),
    ...(rules !== undefined && { rules: rulesOf(expectObject(rules, 'document.rules')) }),
    dropped: reviveDropped(document['dropped'], 'document.dropped'),
    warnings: reviveWarnings(document['warnings'], 'document.warnings'),
  })
}

/** The base of the columns that say who bought what, without the names of clients. */
function columnsOf(document: Json): CustomerBase {
  const column = (name: string): Float64Array => numbers(document[name], `document.${name}`)
  const history = { frequency: column('frequency'), recency: column('recency'), age: column('age') }
  const observedUntil = expectText(document['observedUntil'], 'document.observedUntil')
  dayNumber(observedUntil, 'document.observedUntil')
  const options = { timeUnit: expectTimeUnit(document['timeUnit'], 'document.timeUnit'), observedUntil }
  if (document['weight'] !== undefined) {
    return customerBaseFromPatterns({ ...history, weight: column('weight') }, options)
  }
  const { logSpend } = document
  return customerBaseFromSummary(
    {
      ...history,
      ...optionalNumbers(document, ['meanSpend', 'spendOrders', 'logIntervals'], 'document'),
      ...(logSpend !== undefined && { logSpend: logSpendOf(expectObject(logSpend, 'document.logSpend')) }),
    },
    options,
  )
}

function logSpendOf({ mean, squares }: Json): { mean: Float64Array; squares: Float64Array } {
  return { mean: numbers(mean, 'document.logSpend.mean'), squares: numbers(squares, 'document.logSpend.squares') }
}

/** Ids as they were, which need not be distinct, as a client may have been drawn twice. */
function idsOf(column: readonly unknown[]): IdColumn {
  const faults = collectIssues()
  const ids: ClientId[] = []
  column.forEach((id, i) => {
    if (isClientId(id)) ids.push(id)
    else faults.add(clientIssue(id, `document.ids[${i}]`))
  })
  faults.throwIfAny()
  return ids.every(id => typeof id === 'number' && (id | 0) === id) ? Int32Array.from(ids, Number) : ids
}

function covariatesOf(json: unknown, size: number): Readonly<Record<string, Float64Array>> {
  const columns = Object.entries(expectObject(json, 'document.covariates')).map(([name, column]) => {
    const path = `document.covariates.${name}`
    return [name, numbers(column, path, size)] as const
  })
  return Object.freeze(Object.fromEntries(columns))
}

function calendarOfJson(json: unknown, size: number): NonNullable<CustomerBase['calendar']> {
  const { starts, until, columns, clientColumns } = expectObject(json, 'document.calendar')
  const path = 'document.calendar'
  const named = (value: unknown, name: string): Readonly<Record<string, Float64Array>> =>
    Object.fromEntries(
      Object.entries(expectObject(value, `${path}.${name}`)).map(([key, column]) => [
        key,
        numbers(column, `${path}.${name}.${key}`),
      ]),
    )
  return calendarOf(
    {
      starts: wholes(starts, `${path}.starts`),
      until: expectText(until, `${path}.until`),
      columns: named(columns, 'columns'),
      clientColumns: named(clientColumns, 'clientColumns'),
    },
    size,
    path,
  )
}

function holdoutOf(json: Json, { size, observedUntil }: CustomerBase): Holdout {
  const path = 'document.holdout'
  expectKnownKeys(json, ['until', 'duration', 'frequency', 'meanSpend', 'spendOrders'], path)
  const until: DayNumber = dayNumber(expectText(json['until'], `${path}.until`), `${path}.until`)
  if (until <= observedUntil) reject('OUT_OF_RANGE', `${path}.until`, 'a date after observedUntil', json['until'])
  return {
    until,
    duration: expectPositive(json['duration'], `${path}.duration`),
    frequency: numbers(json['frequency'], `${path}.frequency`, size),
    ...optionalNumbers(json, ['meanSpend', 'spendOrders'], path, size),
  }
}

function rulesOf(json: Json): BaseRules {
  const path = 'document.rules'
  expectKnownKeys(json, ['spend', 'refunds', 'zeros', 'purchase'], path)
  return Object.freeze({
    spend: expectOneOf(json['spend'], ['repeat-orders', 'all-orders'], `${path}.spend`),
    refunds: expectOneOf(json['refunds'], REFUND_POLICIES, `${path}.refunds`),
    zeros: expectOneOf(json['zeros'], ['order-without-spend', 'drop'], `${path}.zeros`),
    purchase: expectOneOf(json['purchase'], ['day', 'period'], `${path}.purchase`),
  })
}

/**
 * A table of adjustments, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber } from '../../../money/index.js'
import type { Adjustment, AdjustmentFacts, AdjustmentTarget } from './types.js'

const FIELDS = ['name', 'kind', 'applies', 'target', 'factor', 'source', 'from', 'until']
/** What multiplies and what adds, each with the field that names one of its kind. */
const MULTIPLIED = {
  volume: 'line',
  price: 'line',
  'operating-cost': 'line',
  maintenance: 'line',
  capex: 'line',
  'exchange-rate': 'currency',
} as const
const ADDED = { inflation: 'index', 'interest-rate': 'tranche', delay: undefined, rate: 'name' } as const
const NAMED_BY = { ...MULTIPLIED, ...ADDED }
const TARGETS = [
  'volume',
  'price',
  'operating-cost',
  'maintenance',
  'capex',
  'exchange-rate',
  'inflation',
  'interest-rate',
  'delay',
  'rate',
] as const satisfies readonly (keyof typeof NAMED_BY)[]

/** An adjustment with its days as numbers. */
export interface ReadAdjustment extends Adjustment {
  readonly first: DayNumber
  readonly last: DayNumber
  readonly operation: 'multiply' | 'add'
  /** Targets of one key are one. */
  readonly key: string
}

export function readAdjustments(table: readonly Adjustment[]): readonly ReadAdjustment[] {
  expectList(table, 'table')
  const names = new Set<string>()
  return Array.from(table, (adjustment, i) => {
    const path = `table[${i}]`
    const read = readAdjustment(adjustment, path)
    if (names.has(read.name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'a name of its own', read.name)
    names.add(read.name)
    return read
  })
}

function readAdjustment(adjustment: Adjustment, path: string): ReadAdjustment {
  expectKnownKeys(expectObject(adjustment, path), FIELDS, path)
  expectText(adjustment.name, `${path}.name`)
  expectOneOf(adjustment.kind, ['region', 'industry', 'policy'], `${path}.kind`)
  if (expectText(adjustment.source, `${path}.source`).trim() === '') {
    reject('MISSING_VALUE', `${path}.source`, 'who says so', adjustment.source)
  }
  readFacts(adjustment.applies, `${path}.applies`)
  expectObject(adjustment.target, `${path}.target`)
  const on = expectOneOf(adjustment.target.on, TARGETS, `${path}.target.on`)
  const operation = Object.hasOwn(MULTIPLIED, on) ? 'multiply' : 'add'
  readFactor(adjustment.factor, on, `${path}.factor`)
  const first = adjustment.from === undefined ? Number.NEGATIVE_INFINITY : dayNumber(adjustment.from, `${path}.from`)
  const last = adjustment.until === undefined ? Number.POSITIVE_INFINITY : dayNumber(adjustment.until, `${path}.until`)
  if (last < first) reject('OUT_OF_RANGE', `${path}.until`, 'a day on or after `from`', adjustment.until)
  return { ...adjustment, first, last, operation, key: keyOf(adjustment.target, on, `${path}.target`) }
}

function readFacts(facts: AdjustmentFacts, path: string): void {
  expectKnownKeys(expectObject(facts, path), ['region', 'industry', 'policy'], path)
  for (const [name, value] of Object.entries(facts)) expectText(value, `${path}.${name}`)
}

function readFactor(factor: number, on: keyof typeof NAMED_BY, path: string): void {
  if (Object.hasOwn(MULTIPLIED, on)) expectNonNegative(factor, path)
  else if (on === 'delay') expectInteger(factor, path)
  else expectFinite(factor, path)
}

function keyOf(target: AdjustmentTarget, on: keyof typeof NAMED_BY, path: string): string {
  const field = NAMED_BY[on]
  expectKnownKeys(target, field === undefined ? ['on'] : ['on', field], path)
  const fields: Readonly<Record<string, unknown>> = { ...target }
  if (field === undefined || (fields[field] === undefined && on !== 'rate')) return on
  return `${on}, ${field} ${expectText(fields[field], `${path}.${field}`)}`
}

/**
 * A policy of data quality, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  expectText,
  reject,
} from '../../../errors/index.js'
import { dayNumber } from '../../../money/core.js'
import { QUALITY_DIMENSIONS } from '../types.js'
import { DEFAULT_QUALITY_POLICY } from './default-policy.js'
import { expectTable, fieldAt } from './field-at.js'
import type { QualityPolicy, QualityPolicyChanges } from './types.js'
import { expectWhen } from './when.js'

/**
 * A whole policy from what differs of {@link DEFAULT_QUALITY_POLICY}, part by part: a part that is given replaces the
 * default's whole part; parts are not copied.
 *
 * @param changes parts of a policy; a whole one, from JSON too.
 * @throws ClienteleError naming the place, `policy.ageing.clients.halfLifeDays`: `UNKNOWN_OPTION` for a part, a table or a field that
 * there is not, `INVALID_TYPE`, `OUT_OF_RANGE`, `INVALID_DATE`, `UNSUPPORTED_VERSION`; what `expectCondition` throws of a condition.
 * @example
 * import { qualityPolicy } from 'clientele/records'
 * const policy = qualityPolicy({ sources: { 'core banking': 1, spreadsheet: 0.6 } })
 * policy.otherSources // => 0.6
 * qualityPolicy({ ageing: { clients: { halfLifeDays: 0 } } }) // => Error OUT_OF_RANGE
 */
export function qualityPolicy(changes: QualityPolicyChanges = {}, path = 'policy'): QualityPolicy {
  expectKnownKeys(expectObject(changes, path), PARTS, path)
  const said = Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
  const policy: QualityPolicy = { ...DEFAULT_QUALITY_POLICY, ...said }
  if (policy.kind !== 'quality-policy') reject('INVALID_TYPE', `${path}.kind`, "'quality-policy'", policy.kind)
  if (policy.version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', policy.version)
  checkWeights(policy, path)
  checkExpectations(policy, path)
  checkPlausible(policy, path)
  checkAgeing(policy, path)
  share(policy.undated, `${path}.undated`)
  if (expectNonNegative(policy.tolerance, `${path}.tolerance`) > 0.5) {
    reject('OUT_OF_RANGE', `${path}.tolerance`, 'a share from 0 to 0.5', policy.tolerance)
  }
  return Object.freeze({ ...policy, ...otherSources(policy, path) })
}

const PARTS: readonly (keyof QualityPolicy)[] = [
  'kind',
  'version',
  'dimensions',
  'tables',
  'fields',
  'records',
  'plausible',
  'earliestDay',
  'ageing',
  'undated',
  'sources',
  'otherSources',
  'tolerance',
]

function share(value: unknown, path: string): number {
  const number = expectNonNegative(value, path)
  return number <= 1 ? number : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}

/** Sums of weights further apart than these would lose the small ones, or be no numbers. */
const [LEAST_WEIGHT, MOST_WEIGHT] = [1e-6, 1e6]

function expectWeight(value: unknown, path: string): number {
  const weight = expectPositive(value, path)
  if (weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT) return weight
  return reject('OUT_OF_RANGE', path, `a weight from ${LEAST_WEIGHT} to ${MOST_WEIGHT}`, value)
}

function weightOrNone(value: unknown, path: string): number {
  return value === 0 ? 0 : expectWeight(value, path)
}

function checkWeights({ dimensions, tables }: QualityPolicy, path: string): void {
  expectKnownKeys(expectObject(dimensions, `${path}.dimensions`), QUALITY_DIMENSIONS, `${path}.dimensions`)
  const weights = QUALITY_DIMENSIONS.map(name => weightOrNone(dimensions[name], `${path}.dimensions.${name}`))
  if (weights.every(weight => weight === 0)) {
    reject('OUT_OF_RANGE', `${path}.dimensions`, 'a weight above 0 for at least one', 'none')
  }
  for (const [table, weight] of Object.entries(expectObject(tables, `${path}.tables`))) {
    weightOrNone(weight, `${path}.tables.${expectTable(table, `${path}.tables.${table}`)}`)
  }
}

function checkExpectations({ fields, records }: QualityPolicy, path: string): void {
  for (const [i, expected] of expectList(fields, `${path}.fields`).entries()) {
    const at = `${path}.fields[${i}]`
    const { table, when, fields: weights } = expectObject(expected, at)
    expectKnownKeys(expectObject(expected, at), ['table', 'when', 'fields'], at)
    const of = expectTable(table, `${at}.table`)
    expectWhen(when, of, `${at}.when`)
    for (const [field, weight] of Object.entries(expectObject(weights, `${at}.fields`))) {
      fieldAt(of, field, `${at}.fields.${field}`)
      expectWeight(weight, `${at}.fields.${field}`)
    }
  }
  for (const [i, expected] of expectList(records, `${path}.records`).entries()) {
    checkExpectedRecords(expectObject(expected, `${path}.records[${i}]`), `${path}.records[${i}]`)
  }
}

function checkExpectedRecords(expected: Readonly<Record<string, unknown>>, at: string): void {
  expectKnownKeys(expected, ['every', 'when', 'has', 'joinedBy', 'weight'], at)
  const { every, when, has, joinedBy, weight = 1 } = expected
  const from = expectTable(every, `${at}.every`)
  expectWhen(when, from, `${at}.when`)
  const [own, other, ...more] = expectList(joinedBy, `${at}.joinedBy`)
  if (more.length > 0) reject('LENGTH_MISMATCH', `${at}.joinedBy`, 'two fields', joinedBy)
  fieldAt(from, own, `${at}.joinedBy[0]`)
  fieldAt(expectTable(has, `${at}.has`), other, `${at}.joinedBy[1]`)
  expectWeight(weight, `${at}.weight`)
}

function checkPlausible({ plausible, earliestDay }: QualityPolicy, path: string): void {
  dayNumber(earliestDay, `${path}.earliestDay`)
  for (const [table, ranges] of Object.entries(expectObject(plausible, `${path}.plausible`))) {
    const of = expectTable(table, `${path}.plausible.${table}`)
    for (const [field, range] of Object.entries(expectObject(ranges, `${path}.plausible.${table}`))) {
      const at = `${path}.plausible.${table}.${field}`
      const { type } = fieldAt(of, field, at)
      const known = type === 'date' ? ['earliest'] : type === 'number' ? ['least', 'most'] : []
      expectKnownKeys(expectObject(range, at), known, at)
      const { least = 0, most = 0, earliest = earliestDay } = expectObject(range, at)
      expectFinite(least, `${at}.least`)
      expectFinite(most, `${at}.most`)
      dayNumber(expectText(earliest, `${at}.earliest`), `${at}.earliest`)
    }
  }
}

function checkAgeing({ ageing }: QualityPolicy, path: string): void {
  for (const [table, rule] of Object.entries(expectObject(ageing, `${path}.ageing`))) {
    const at = `${path}.ageing.${table}`
    const of = expectTable(table, at)
    expectKnownKeys(expectObject(rule, at), ['halfLifeDays', 'when', 'newest'], at)
    const { halfLifeDays, when, newest } = expectObject(rule, at)
    expectPositive(halfLifeDays, `${at}.halfLifeDays`)
    expectWhen(when, of, `${at}.when`)
    if (newest === undefined) continue
    expectKnownKeys(expectObject(newest, `${at}.newest`), ['of', 'by'], `${at}.newest`)
    const { of: subject, by } = expectObject(newest, `${at}.newest`)
    fieldAt(of, subject, `${at}.newest.of`)
    const { type } = fieldAt(of, by, `${at}.newest.by`)
    if (type !== 'date') reject('OUT_OF_RANGE', `${at}.newest.by`, 'a field that is a date', by)
  }
}

/** Who does not say where a record comes from is not better off than who names the worst source. */
function otherSources({ sources, otherSources: said }: QualityPolicy, path: string): { otherSources?: number } {
  const scores = Object.entries(expectObject(sources, `${path}.sources`)).map(([source, score]) => {
    return share(score, `${path}.sources.${source}`)
  })
  if (said !== undefined) return { otherSources: share(said, `${path}.otherSources`) }
  return scores.length === 0 ? {} : { otherSources: Math.min(...scores) }
}

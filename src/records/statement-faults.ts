/**
 * What can be wrong with a financial statement, field by field and between fields.
 *
 * @module
 */
import type { Issue } from '../errors/index.js'
import { received } from '../errors/index.js'
import { dateIssue, isCurrency, parseDay } from '../money/core.js'

type Fields = Readonly<Record<string, unknown>>

/** What kind of client draws up the accounts. */
export const ENTITY_TYPES = [
  'company',
  'financial-institution',
  'project-company',
  'public-entity',
  'individual',
] as const

const ANY_SIGN: readonly string[] = [
  'retainedEarnings',
  'bookEquity',
  'earningsBeforeInterestAndTax',
  'netIncome',
  'priorNetIncome',
  'fundsFromOperations',
]
const NEVER_NEGATIVE: readonly string[] = [
  'totalAssets',
  'currentAssets',
  'totalLiabilities',
  'currentLiabilities',
  'marketValueOfEquity',
  'sales',
]
const AMOUNTS = [...NEVER_NEGATIVE, ...ANY_SIGN]
const KNOWN = ['entityType', 'currency', 'periodEnd', ...AMOUNTS]
const PARTS = [
  ['currentAssets', 'totalAssets'],
  ['currentLiabilities', 'totalLiabilities'],
] as const
/** What a part may exceed its whole by, as a share of assets: accounts are rounded. */
const ROUNDING = 0.005

/** All faults of the fields, in the order a reader meets them. */
export function statementFaults(fields: Fields, path: string): readonly Issue[] {
  const ofFields = [
    ...unknownFields(fields, path),
    ...ofHeader(fields, path),
    ...AMOUNTS.flatMap(ofAmount(fields, path)),
  ]
  return ofFields.length > 0 ? ofFields : [...ofParts(fields, path), ...ofEquity(fields, path)]
}

function unknownFields(fields: Fields, path: string): readonly Issue[] {
  const unknown = Object.keys(fields).filter(name => !KNOWN.includes(name))
  const expected = `only the fields ${KNOWN.join(', ')}`
  return unknown.map(name => ({ code: 'UNKNOWN_OPTION', path: `${path}.${name}`, expected, received: received(name) }))
}

function* ofHeader({ entityType, currency, periodEnd }: Fields, path: string): Generator<Issue> {
  if (!ENTITY_TYPES.some(known => known === entityType)) {
    const expected = `one of ${ENTITY_TYPES.map(known => `'${known}'`).join(', ')}`
    yield { code: codeOf(entityType), path: `${path}.entityType`, expected, received: received(entityType) }
  }
  if (!isCurrency(currency)) {
    const expected = 'an ISO 4217 code of three capital letters'
    yield { code: codeOf(currency), path: `${path}.currency`, expected, received: received(currency) }
  }
  if (parseDay(periodEnd) === undefined) yield dateIssue(periodEnd, `${path}.periodEnd`)
}

function codeOf(value: unknown): Issue['code'] {
  return value === undefined ? 'MISSING_VALUE' : 'OUT_OF_RANGE'
}

function ofAmount(fields: Fields, path: string): (name: string) => readonly Issue[] {
  return name => {
    const value = fields[name]
    if (value === undefined) return []
    const fault = { path: `${path}.${name}`, received: received(value) }
    if (typeof value !== 'number') {
      return [{ ...fault, code: 'INVALID_TYPE', expected: 'a number', hint: 'Leave out what the bank does not have' }]
    }
    if (!Number.isFinite(value)) return [{ ...fault, code: 'OUT_OF_RANGE', expected: 'a finite number' }]
    if (name === 'totalAssets' && value <= 0) return [{ ...fault, code: 'OUT_OF_RANGE', expected: 'a number > 0' }]
    if (NEVER_NEGATIVE.includes(name) && value < 0) {
      const hint = 'Amounts are given as they are, liabilities too: without a minus'
      return [{ ...fault, code: 'OUT_OF_RANGE', expected: 'a number >= 0', hint }]
    }
    return []
  }
}

function ofParts(fields: Fields, path: string): readonly Issue[] {
  return PARTS.flatMap(([part, whole]): Issue[] => {
    const [held, all] = [amount(fields, part), amount(fields, whole)]
    if (held === undefined || all === undefined || held <= all + ROUNDING * (amount(fields, 'totalAssets') ?? all))
      return []
    return [
      { code: 'OUT_OF_RANGE', path: `${path}.${part}`, expected: `at most ${whole}, ${all}`, received: received(held) },
    ]
  })
}

function ofEquity(fields: Fields, path: string): readonly Issue[] {
  const [assets, liabilities, equity] = ['totalAssets', 'totalLiabilities', 'bookEquity'].map(name =>
    amount(fields, name),
  )
  if (assets === undefined || liabilities === undefined || equity === undefined) return []
  if (Math.abs(assets - liabilities - equity) <= ROUNDING * assets) return []
  const expected = `totalAssets less totalLiabilities, ${assets - liabilities}, within 0.5 % of assets`
  const hint = 'Count minority interests as equity'
  return [{ code: 'OUT_OF_RANGE', path: `${path}.bookEquity`, expected, received: received(equity), hint }]
}

function amount(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  return typeof value === 'number' ? value : undefined
}

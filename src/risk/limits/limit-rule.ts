/**
 * What a limit is: plain data, so that a policy is a list that can be kept, compared and changed.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'

/** How much is allowed. */
export type LimitSize =
  | {
      /** In currency units, >= 0. */
      readonly amount: number
    }
  | {
      /** Of the base, >= 0: 0.25 for 25 %. */
      readonly share: number
      /** Name of a base that the check is given (`tier1`), or `'total'`: of all rows of the portfolio. */
      readonly of: string
      /** Where this amount is larger, it is the limit; >= 0. None by default. */
      readonly orAmount?: number
      /** … but never more than this share of the base. */
      readonly most?: number
    }

/** One limit, or one threshold from which exposures are reported. */
export interface LimitRule {
  readonly name: string
  /** `'limit'` (default): more is a breach; `'report'`: as much is to be reported, and nothing is breached. */
  readonly kind?: 'limit' | 'report'
  /**
   * The column of names whose every value has this limit: `client`, `group`, `sector`, `country`, `rating` or any other. Absent:
   * one limit for all rows together.
   */
  readonly by?: string
  /** Only rows whose columns have one of these values: `{ counterparty: ['institution'] }`. All by default. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** The column of amounts that is added up; `'exposure'` by default. */
  readonly measure?: string
  readonly size: LimitSize
  /** From this utilisation on there is a warning, within [0, 1]; 0.8 by default. */
  readonly warnAt?: number
  /** Of a report: `'at'` (default) counts amounts that reach the threshold, `'above'` those that exceed it. */
  readonly reported?: 'at' | 'above'
}

/** A rule with its defaults in place. */
export interface CheckedRule extends Required<Omit<LimitRule, 'by' | 'where'>> {
  readonly by?: string
  readonly where: readonly (readonly [column: string, values: ReadonlySet<string>])[]
}

const KEYS = ['name', 'kind', 'by', 'where', 'measure', 'size', 'warnAt', 'reported']

/** Rules, checked; at least one, of different names. */
export function expectRules(rules: readonly LimitRule[], path = 'rules'): readonly CheckedRule[] {
  if (expectList(rules, path).length === 0) reject('EMPTY_INPUT', path, 'at least one rule', rules)
  const checked = rules.map((rule, i) => expectRule(rule, `${path}[${i}]`))
  const names = checked.map(({ name }) => name)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}].name`, 'names that differ', names[twice])
  return checked
}

function expectRule(rule: LimitRule, path: string): CheckedRule {
  expectObject(rule, path)
  expectKnownKeys(rule, KEYS, path)
  const warnAt = expectFinite(rule.warnAt ?? 0.8, `${path}.warnAt`)
  if (warnAt < 0 || warnAt > 1) reject('OUT_OF_RANGE', `${path}.warnAt`, 'a number from 0 to 1', warnAt)
  return {
    name: expectText(rule.name, `${path}.name`),
    kind: expectOneOf(rule.kind ?? 'limit', ['limit', 'report'], `${path}.kind`),
    ...(rule.by !== undefined && { by: expectText(rule.by, `${path}.by`) }),
    where: Object.entries(rule.where === undefined ? {} : expectObject(rule.where, `${path}.where`)).map(
      ([column, values]) => [column, expectValues(values, `${path}.where.${column}`)] as const,
    ),
    measure: expectText(rule.measure ?? 'exposure', `${path}.measure`),
    size: expectSize(rule.size, `${path}.size`),
    warnAt,
    reported: expectOneOf(rule.reported ?? 'at', ['at', 'above'], `${path}.reported`),
  }
}

function expectValues(values: unknown, path: string): ReadonlySet<string> {
  return new Set(expectList(values, path).map((value, i) => expectText(value, `${path}[${i}]`)))
}

function expectSize(size: LimitSize, path: string): LimitSize {
  expectObject(size, path)
  if ('amount' in size) {
    expectKnownKeys(size, ['amount'], path)
    return { amount: expectNonNegative(size.amount, `${path}.amount`) }
  }
  expectKnownKeys(size, ['share', 'of', 'orAmount', 'most'], path)
  return {
    share: expectNonNegative(size.share, `${path}.share`),
    of: expectText(size.of, `${path}.of`),
    ...(size.orAmount !== undefined && { orAmount: expectNonNegative(size.orAmount, `${path}.orAmount`) }),
    ...(size.most !== undefined && { most: expectNonNegative(size.most, `${path}.most`) }),
  }
}

/**
 * A base as text, for a base that must last longer than a program: from night to night, in a file or a database column.
 *
 * @module
 */
import type { Codec } from '../model/index.js'
import { MADE_BY, reviveWith } from '../model/index.js'
import { isoDate } from '../money/core.js'
import { expectBaseKind } from './expect-base-kind.js'
import { reviveBase } from './revive-base.js'
import type { CustomerBase } from './types.js'

/**
 * The base as JSON text: columns as arrays with all their digits, dates as ISO text. Patterns are left out, as they follow
 * from the columns. A client takes some 60 characters.
 *
 * The text holds a row per client with its id: it is personal data where ids are.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no base.
 * @example
 * import { baseToJson, customerBase } from 'clientele/records'
 * const base = customerBase([{ client: 'ann', date: '2024-01-01' }], { observedUntil: '2024-01-29' })
 * JSON.parse(baseToJson(base)).observedUntil // => '2024-01-29'
 */
export function baseToJson(base: CustomerBase): string {
  expectBaseKind(base)
  const { kind, version, size, patterns, observedUntil, holdout, calendar, ...fields } = base
  return JSON.stringify(
    {
      kind,
      version,
      madeBy: MADE_BY,
      observedUntil: isoDate(observedUntil),
      ...(holdout && { holdout: { ...holdout, until: isoDate(holdout.until) } }),
      ...(calendar && { calendar: { ...calendar, until: isoDate(calendar.until) } }),
      ...fields,
    },
    (_, value: unknown) => (isTyped(value) ? Array.from(value) : value),
  )
}

/**
 * The base that a text holds, equal to the one it was made of: every column is checked as `customerBaseFromSummary`
 * checks it, and the columns against each other.
 *
 * @param json the text, or what parsing it gave.
 * @throws ClienteleError naming the first ten cells that are wrong; `UNKNOWN_DOCUMENT` for another kind of document,
 * `UNSUPPORTED_VERSION` for one of a newer version, `INVALID_DOCUMENT` for what is no JSON.
 * @example
 * import { baseFromJson, baseToJson, customerBase } from 'clientele/records'
 * const base = customerBase([{ client: 'ann', date: '2024-01-01' }], { observedUntil: '2024-01-29' })
 * Array.from(baseFromJson(baseToJson(base)).age) // => [28]
 */
export function baseFromJson(json: unknown): CustomerBase {
  return reviveWith([CODEC], json)
}

const CODEC: Codec<CustomerBase> = { kind: 'customer-base', version: 1, migrations: {}, revive: reviveBase }

function isTyped(value: unknown): value is Float64Array | Int32Array {
  return value instanceof Float64Array || value instanceof Int32Array
}

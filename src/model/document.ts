/**
 * A fitted model is data: a frozen plain object that survives JSON, `structuredClone`, a worker and a database column.
 *
 * @module
 */
import { expectInteger, expectObject, expectOneOf, expectText } from '../errors/index.js'
import type { TimeUnit } from '../money/core.js'
import { expectCurrency, expectTimeUnit } from '../money/core.js'
import { deepFreeze } from './deep-freeze.js'
import type { DocumentFields } from './document-fields.js'
import type { Effects } from './effects.js'
import { checkEffects } from './effects.js'
import { inspectable } from './inspect.js'
import { MADE_BY } from './made-by.js'
import type { ParameterTable, ParamsOf } from './parameters.js'
import { checkParams } from './parameters.js'
import type { FitReport } from './report.js'
import { describeDocument } from './summary.js'

/**
 * A fitted model; `JSON.stringify` is its file format. It holds no rows of clients. `Estimated` are those of its
 * parameters that a likelihood estimates: all of them, but for whole numbers.
 */
export interface ModelDocument<Kind extends string = string, P = Readonly<Record<string, number>>, Estimated = P> {
  readonly kind: Kind
  /** Version of this kind's format; older ones are migrated on revival. */
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  /** The unit of every time in `params` and of every bare horizon. */
  readonly timeUnit?: TimeUnit
  /** The currency of every amount in `params`, an ISO 4217 code. */
  readonly currency?: string
  readonly params: P
  /** There if the model was fitted with covariates, or given their effects. */
  readonly effects?: Effects
  readonly fit: FitReport<Estimated>
}

/**
 * Freezes the fields, to the last of them, into a document that prints as a table in a REPL.
 *
 * @throws ClienteleError naming the field that is missing or of the wrong kind.
 * @example
 * import { positive, sealDocument } from 'clientele/model'
 * const table = { rate: positive('purchases in a unit of time') }
 * const model = sealDocument(table, { kind: 'poisson', version: 1, params: { rate: 0.5 }, fit: { source: 'given' } })
 * Object.isFrozen(model.params) // => true
 * model // => poisson parameters as given value meaning rate 0.5 purchases in a unit of time
 */
export function sealDocument<
  Kind extends string,
  T extends ParameterTable,
  Estimated extends Readonly<Record<string, number>> = ParamsOf<T>,
>(table: T, fields: DocumentFields<Kind, ParamsOf<T>, Estimated>): ModelDocument<Kind, ParamsOf<T>, Estimated> {
  expectObject(fields, 'document')
  const { kind, version, madeBy = MADE_BY, timeUnit, currency, effects, fit } = fields
  expectText(kind, 'document.kind')
  expectInteger(version, 'document.version', 1)
  expectText(madeBy, 'document.madeBy')
  const params = checkParams(table, fields.params, 'document.params')
  expectOneOf(expectObject(fit, 'document.fit')['source'], ['likelihood', 'given'], 'document.fit.source')
  const units = {
    ...(timeUnit === undefined ? {} : { timeUnit: expectTimeUnit(timeUnit, 'document.timeUnit') }),
    ...(currency === undefined ? {} : { currency: expectCurrency(currency, 'document.currency') }),
  }
  const acting = effects === undefined ? {} : { effects: checkEffects(effects, 'document.effects') }
  const plain = { kind, version, madeBy, ...units, params, ...acting, fit }
  return deepFreeze(inspectable(plain, () => describeDocument(plain, table)))
}

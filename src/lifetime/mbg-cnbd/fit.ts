import type { CustomerBase } from '../../records/core.js'
import type { ErlangFitOptions } from '../beta-geometric-erlang/index.js'
import { fitErlang } from '../beta-geometric-erlang/index.js'
import type { MbgCnbdModel, MbgCnbdParams } from './model.js'
import { FIRST_CHANCE, seal } from './model.js'

/**
 * Estimates the parameters from a base by maximum likelihood: for the `k` that is given, or for the one from 1 to 12 with
 * the highest likelihood. Choosing takes the times between purchases: build the base with `keep: ['intervals']`.
 *
 * The document's `fit` reports on the four parameters beside k. Where k is given and the times are not known, the
 * log-likelihood lacks a constant, which a warning `INTERVALS_NOT_KEPT` says; `aic` and `bic` do not count a choice of k.
 *
 * @param options `start` may come from a fit with another k: `alpha` is brought to the same rate of purchases.
 * @throws ClienteleError `MISSING_VALUE` where k is to be chosen and the times between purchases are not known; for an
 * option that is unknown or out of range.
 * @example
 * import { mbgCnbd } from 'clientele/lifetime'
 * import { customerBase } from 'clientele/records'
 * const days = ['2024-01-01', '2024-01-09', '2024-01-16', '2024-01-25']
 * const orders = days.map(date => ({ client: 1, date }))
 * const options = { timeUnit: 'week', observedUntil: '2024-02-29' }
 * mbgCnbd.fit(customerBase(orders, options), { k: 2 }).params.k // => 2
 * mbgCnbd.fit(customerBase(orders, { ...options, keep: ['intervals'] })).params.k // => 12
 * mbgCnbd.fit(customerBase(orders, options)) // => Error MISSING_VALUE
 */
export function fit(base: CustomerBase, options: ErlangFitOptions<MbgCnbdParams> = {}): MbgCnbdModel {
  const found = fitErlang(FIRST_CHANCE, base, options)
  return seal({ timeUnit: base.timeUnit, ...found })
}

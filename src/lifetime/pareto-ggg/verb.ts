/**
 * How a verb of this model is made: from what is asked of one client's posterior, both its forms, for a client and a base.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { CustomerBase } from '../../records/index.js'
import type { RegularHistory } from '../beta-geometric-erlang/index.js'
import type { Out } from '../contract.js'
import { columnOf, isBase } from '../foundation/index.js'
import type { ClientPosterior } from './client-posterior.js'
import { createClientPosteriors } from './client-posterior.js'
import type { ParetoGggModel } from './model.js'
import { populationsOf } from './model.js'
import { expectSameUnit, regularHistoriesOf, regularHistoryOf } from './regular-histories.js'

/** A question that needs no more than the history, with the times between purchases; one number for a client. */
export interface RegularVerb {
  (model: ParetoGggModel, client: RegularHistory): number
  (model: ParetoGggModel, base: CustomerBase, options?: Out): Float64Array
}

/** A question with options that must be given. */
export interface RegularVerbWith<O> {
  (model: ParetoGggModel, client: RegularHistory, options: O): number
  (model: ParetoGggModel, base: CustomerBase, options: O & Out): Float64Array
}

/** What is asked of one client. */
export type Figure = (posterior: ClientPosterior) => number

/** A verb without options. */
export function regularVerb(figure: Figure): RegularVerb {
  function ask(model: ParetoGggModel, client: RegularHistory): number
  function ask(model: ParetoGggModel, base: CustomerBase, options?: Out): Float64Array
  function ask(model: ParetoGggModel, of: RegularHistory | CustomerBase, options: Out = {}): number | Float64Array {
    return answer(model, of, () => figure, [], options)
  }
  return ask
}

/** A verb whose options `known` by name must be given; `figureOf` checks their values. */
export function regularVerbWith<O extends object>(
  known: readonly string[],
  figureOf: (model: ParetoGggModel, options: O) => Figure,
): RegularVerbWith<O> {
  function ask(model: ParetoGggModel, client: RegularHistory, options: O): number
  function ask(model: ParetoGggModel, base: CustomerBase, options: O & Out): Float64Array
  function ask(model: ParetoGggModel, of: RegularHistory | CustomerBase, options: O & Out): number | Float64Array {
    return answer(model, of, () => figureOf(model, options), known, options)
  }
  return ask
}

function answer(
  model: ParetoGggModel,
  of: RegularHistory | CustomerBase,
  figureOf: () => Figure,
  known: readonly string[],
  options: Out,
): number | Float64Array {
  const draws = populationsOf(model)
  const asBase = isBase(of)
  expectKnownKeys(expectObject(options, 'options'), asBase ? [...known, 'out'] : known, 'options')
  const figure = figureOf()
  if (!asBase) {
    const history = regularHistoryOf(of)
    return figure(createClientPosteriors(draws)(history))
  }
  expectSameUnit(model.timeUnit, of)
  const { rows, ofClient } = regularHistoriesOf(of)
  const out = columnOf(of.size, options)
  const posteriorOf = createClientPosteriors(draws)
  const scores = rows.map(history => figure(posteriorOf(history)))
  for (let i = 0; i < out.length; i++) out[i] = scores[ofClient[i]!]!
  return out
}

/**
 * How a verb of this model is made: from what is asked of one client's posterior, both its forms, for a client and a base.
 *
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { outColumn } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { RegularHistory } from '../beta-geometric-erlang/index.js'
import type { Out, Verb, VerbWith } from '../contract.js'
import { isBase, verbForms, verbFormsWith } from '../foundation/index.js'
import type { ClientPosterior } from './client-posterior.js'
import { createClientPosteriors } from './client-posterior.js'
import type { ParetoGggModel } from './model.js'
import { populationsOf } from './model.js'
import { expectSameUnit, regularHistoriesOf, regularHistoryOf } from './regular-histories.js'

/** A question that needs no more than the history, with the times between purchases; one number for a client. */
export type RegularVerb = Verb<ParetoGggModel, RegularHistory>

/** A question with options that must be given. */
export type RegularVerbWith<O> = VerbWith<ParetoGggModel, O, RegularHistory>

/** What is asked of one client. */
export type Figure = (posterior: ClientPosterior) => number

/** A verb without options. */
export function regularVerb(figure: Figure): RegularVerb {
  return verbForms((model, of, options) => answer(model, of, () => figure, [], options))
}

/** A verb whose options `known` by name must be given; `figureOf` checks their values. */
export function regularVerbWith<O extends object>(
  known: readonly string[],
  figureOf: (model: ParetoGggModel, options: O) => Figure,
): RegularVerbWith<O> {
  return verbFormsWith((model, of, options) => answer(model, of, () => figureOf(model, options), known, options))
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
  const out = outColumn(options.out, of.size)
  const posteriorOf = createClientPosteriors(draws)
  const scores = rows.map(history => figure(posteriorOf(history)))
  for (let i = 0; i < out.length; i++) out[i] = scores[ofClient[i]!]!
  return out
}

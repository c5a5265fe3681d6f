/**
 * How a verb is made: from one function over distinct histories, both its forms, for a client and for a base.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { ModelDocument } from '../../model/index.js'
import { outColumn } from '../../model/index.js'
import type { ClientHistory, CustomerBase } from '../../records/core.js'
import type { Out, Verb, VerbWith } from '../contract.js'
import type { Histories } from './histories.js'
import { checkUnit, historyOf, isBase } from './histories.js'
import type { Shifted } from './shifts.js'
import { modelFor, modelsFor } from './shifts.js'
import { verbForms, verbFormsWith } from './verb-forms.js'

/** A verb without options; `shifted` where covariates may act on the model. */
export function verb<M extends ModelDocument>(
  scores: (model: M, histories: Histories) => Float64Array,
  shifted?: Shifted<M>,
): Verb<M> {
  return verbForms((model, of, options) => answer(model, of, scores, [], options, shifted))
}

/** A verb whose options `known` by name must be given; `scores` checks their values. */
export function verbWith<M extends ModelDocument, O extends object>(
  known: readonly string[],
  scores: (model: M, histories: Histories, options: O) => Float64Array,
  shifted?: Shifted<M>,
): VerbWith<M, O> {
  return verbFormsWith((model, of, options) =>
    answer(model, of, (plain, histories) => scores(plain, histories, options), known, options, shifted),
  )
}

function answer<M extends ModelDocument>(
  model: M,
  of: ClientHistory | CustomerBase,
  scores: (model: M, histories: Histories) => Float64Array,
  known: readonly string[],
  options: Out,
  shifted: Shifted<M> | undefined,
): number | Float64Array {
  if (!isBase(of)) {
    expectKnownKeys(options, known, 'options')
    return scores(modelFor(model, of.covariates, 'client.covariates', shifted), historyOf(of))[0]!
  }
  expectKnownKeys(options, [...known, 'out'], 'options')
  checkUnit(model, of)
  const out = outColumn(options.out, of.size)
  if (model.effects === undefined || shifted === undefined) {
    return gather(scores(model, of.patterns), of.patterns.ofClient, out)
  }
  for (const [plain, { rows, patterns }] of modelsFor(model, model.effects, of, shifted)) {
    const values = scores(plain, patterns)
    for (let i = 0; i < rows.length; i++) out[rows[i]!] = values[patterns.ofClient[i]!]!
  }
  return out
}

/** One value per client from one value per pattern. */
function gather(scores: Float64Array, ofClient: Int32Array, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = scores[ofClient[i]!]!
  return out
}

/**
 * Both forms of a verb, for a client and for a base, from the one function that answers either.
 *
 * @module
 */
import type { CustomerBase } from '../../records/core.js'
import type { Out, Verb, VerbWith } from '../contract.js'

/** A verb without options. */
export function verbForms<M, C>(
  answer: (model: M, of: C | CustomerBase, options: Out) => number | Float64Array,
): Verb<M, C> {
  function ask(model: M, client: C): number
  function ask(model: M, base: CustomerBase, options?: Out): Float64Array
  function ask(model: M, of: C | CustomerBase, options: Out = {}): number | Float64Array {
    return answer(model, of, options)
  }
  return ask
}

/** A verb whose options must be given. */
export function verbFormsWith<M, C, O extends object>(
  answer: (model: M, of: C | CustomerBase, options: O & Out) => number | Float64Array,
): VerbWith<M, O, C> {
  function ask(model: M, client: C, options: O): number
  function ask(model: M, base: CustomerBase, options: O & Out): Float64Array
  function ask(model: M, of: C | CustomerBase, options: O & Out): number | Float64Array {
    return answer(model, of, options)
  }
  return ask
}

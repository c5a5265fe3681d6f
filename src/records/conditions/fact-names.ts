import { factKinds } from './expect-condition.js'
import type { Condition } from './types.js'

/**
 * The names of the facts that a condition reads, each once, in the order of reading: what a form has to ask for.
 *
 * @throws ClienteleError as `expectCondition` does.
 * @example
 * import { factNames } from 'clientele/records'
 * factNames({
 *   any: [
 *     { fact: 'revenue', is: 'at-least', value: 5_000_000 },
 *     { all: [{ fact: 'guarantor', is: 'known' }, { fact: 'revenue', is: 'at-least', value: 1_000_000 }] },
 *   ],
 * }) // => [ 'revenue', 'guarantor' ]
 */
export function factNames(condition: Condition, path = 'condition'): readonly string[] {
  return [...factKinds(condition, path).keys()]
}

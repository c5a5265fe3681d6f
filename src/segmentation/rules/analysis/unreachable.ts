import type { Issue } from '../../../errors/index.js'
import { received } from '../../../errors/index.js'
import type { SchemeReading } from '../read-scheme.js'
import { logicOf } from './formula.js'
import { reachOf, takersOf } from './reach.js'

/** Steps for each rule; a rule of which they do not tell is let pass. */
const STEPS = 200_000

/** One fault for each rule that nobody can reach, whatever is known of a client. */
export function unreachableRules(reading: SchemeReading, path: string): readonly Issue[] {
  const logic = logicOf(reading)
  const { rules } = reading.scheme
  return rules.flatMap(({ name }, place): readonly Issue[] => {
    if (reachOf(logic, place, STEPS).reached !== 'never') return []
    const takers = takersOf(logic, place, STEPS).map(taker => `'${rules[taker]!.name}'`)
    const hint =
      takers.length === 0 ? 'Its conditions contradict each other' : `${takers.join(', ')} take all its clients before`
    const expected = 'a rule that somebody can reach'
    return [{ code: 'UNREACHABLE_RULE', path: `${path}.rules[${place}]`, expected, received: received(name), hint }]
  })
}

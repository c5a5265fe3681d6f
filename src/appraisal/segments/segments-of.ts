/**
 * Which segments is a client in?
 *
 * @module
 */
import type { Fact } from '../../records/conditions/types.js'
import { firedRule } from '../../segmentation/rules/fired-rule.js'
import { isPossible } from '../../segmentation/rules/read-client.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { stepFacts } from '../next-step/step-facts.js'
import type { AppraisedClient } from '../next-step/types.js'
import type { ClientSegment, SegmentsPolicy, SegmentsRule } from './types.js'

/** Finds the segment of a client in every scheme of a policy. */
export type Segmenter = (appraised: AppraisedClient) => readonly ClientSegment[]

/** Reads the schemes once for all clients. */
export function segmenter(policy: SegmentsPolicy): Segmenter {
  const finders = policy.map(segmentFinder)
  return appraised => finders.map(find => find(appraised))
}

function segmentFinder({ scheme, facts = {} }: SegmentsRule): (appraised: AppraisedClient) => ClientSegment {
  const wanted = Object.entries(scheme.facts).map(([name, described]) => ({
    name,
    described,
    from: Object.hasOwn(facts, name) ? facts[name]! : name,
  }))
  const names = wanted.map(({ from }) => from)
  return appraised => {
    const found = stepFacts(appraised, names)
    const known = new Map<string, Fact>()
    for (const { name, described, from } of wanted) {
      const fact = found.get(from)
      if (fact !== undefined && isPossible(described, fact)) known.set(name, fact)
    }
    const { fired, open } = firedRule(scheme.rules, known)
    const certain = open.every(({ segment }) => segment === fired?.segment)
    if (fired === undefined) return { scheme: scheme.name, segment: UNASSIGNED, certain }
    return { scheme: scheme.name, segment: fired.segment, rule: fired.name, certain }
  }
}

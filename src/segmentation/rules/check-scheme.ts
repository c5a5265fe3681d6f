/**
 * All that is wrong with a scheme, as values.
 *
 * @module
 */

import { issuesOf } from '../../errors/core.js'
import type { Issue } from '../../errors/index.js'
import { readFact } from './read-fact.js'
import { readRule } from './read-rule.js'
import { readFacts, readHead, readSegments } from './read-scheme.js'
import { readSegment } from './read-segment.js'
import { segmentScheme } from './segment-scheme.js'
import type { SegmentScheme } from './types.js'

/** As many faults as are told at once. */
const SHOWN = 10

/**
 * The faults of a scheme, for a form in which it is edited: one for each fact, segment and rule that is wrong, the first ten; none
 * where {@link segmentScheme} takes it. Rules are looked at once what they name is right.
 *
 * @example
 * import { checkSegmentScheme } from 'clientele/segmentation'
 * const scheme = {
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'size',
 *   title: { en: 'Size, a sample', zh: '规模（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: { persons: { kind: 'number', unit: 'persons', meaning: { en: 'persons employed', zh: '从业人员' } } },
 *   segments: { small: { name: { en: 'Small', zh: '小型' } } },
 *   rules: [
 *     { name: 'few', segment: 'little', when: { fact: 'persons', is: 'below', value: 250 } },
 *     { name: 'poor', segment: 'small', when: { fact: 'revenue', is: 'below', value: 1_000_000 } },
 *   ],
 * }
 * checkSegmentScheme(scheme).map(({ path }) => path) // => [ 'scheme.rules[0].segment', 'scheme.facts.revenue' ]
 */
export function checkSegmentScheme(scheme: SegmentScheme): readonly Issue[] {
  const first = issuesOf(() => segmentScheme(scheme))
  if (first.length === 0) return first
  const named = [() => readHead(scheme, PATH), ...namedDoors(scheme)].flatMap(issuesOf)
  // Rules are told by themselves once all that they name is right, else faults of names would be told again.
  const issues = named.length > 0 ? named : ruleDoors(scheme).flatMap(issuesOf)
  return issues.length > 0 ? issues.slice(0, SHOWN) : first
}

const PATH = 'scheme'

type Door = () => unknown

/** One for each fact and each segment, or for the fields that should hold them. */
function namedDoors(scheme: SegmentScheme): readonly Door[] {
  const doors = (field: 'facts' | 'segments', whole: Door, read: (entry: unknown, path: string) => unknown) => {
    const entries: unknown = scheme?.[field]
    if (typeof entries !== 'object' || entries === null) return [whole]
    const each = Object.entries(entries).map(
      ([name, entry]) =>
        () =>
          read(entry, `${PATH}.${field}.${name}`),
    )
    return each.flatMap(issuesOf).length > 0 ? each : [whole]
  }
  return [
    ...doors('facts', () => readFacts(scheme, PATH), readFact),
    ...doors('segments', () => readSegments(scheme, PATH), readSegment),
  ]
}

/** One for each rule; none where there is no list of them. */
function ruleDoors(scheme: SegmentScheme): readonly Door[] {
  if (!Array.isArray(scheme.rules)) return []
  const names = { facts: readFacts(scheme, PATH), segments: [...readSegments(scheme, PATH).keys()] }
  return Array.from(scheme.rules, (rule: unknown, i) => () => readRule(rule, i, names, PATH))
}

import { collectIssues } from '../../errors/index.js'
import { unreachableRules } from './analysis/unreachable.js'
import { readScheme } from './read-scheme.js'
import type { SegmentScheme } from './types.js'

/**
 * A checked, frozen copy of a scheme: a lender's own rules, or rules that were kept as JSON, go through here.
 *
 * @throws ClienteleError for each fault with its place (`scheme.rules[2].when.value`): `MISSING_VALUE` for a fact that a rule reads
 * and the scheme does not describe; `CONFLICTING_OPTIONS` for a fact taken for another kind than described, and for a name that two
 * rules share; `OUT_OF_RANGE` for a segment or a word that the scheme does not know; `EMPTY_SEGMENT` for a segment to which no rule
 * leads; `UNREACHABLE_RULE` for a rule all of whose clients earlier rules take, naming these; `UNKNOWN_DOCUMENT` and `UNSUPPORTED_VERSION` for what is no scheme of this version.
 * @example
 * import { segmentScheme } from 'clientele/segmentation'
 * const scheme = {
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'size',
 *   title: { en: 'Size, a sample', zh: '规模（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: { persons: { kind: 'number', unit: 'persons', least: 0, meaning: { en: 'persons employed', zh: '从业人员' } } },
 *   segments: { small: { name: { en: 'Small', zh: '小型' } }, large: { name: { en: 'Large', zh: '大型' } } },
 *   rules: [
 *     { name: 'few', segment: 'small', when: { fact: 'persons', is: 'below', value: 250 } },
 *     { name: 'many', segment: 'large', when: { fact: 'persons', is: 'at-least', value: 250 } },
 *   ],
 * }
 * Object.isFrozen(segmentScheme(scheme).rules[0].when) // => true
 * segmentScheme({ ...scheme, rules: scheme.rules.slice(1) }) // => Error EMPTY_SEGMENT
 */
export function segmentScheme(scheme: SegmentScheme): SegmentScheme {
  return segmentSchemeAt(scheme, 'scheme')
}

/** The scheme at a place in a larger document. */
export function segmentSchemeAt(scheme: unknown, path: string): SegmentScheme {
  const reading = readScheme(scheme, path)
  const faults = collectIssues()
  for (const issue of unreachableRules(reading, path)) faults.add(issue)
  faults.throwIfAny()
  return reading.scheme
}

/**
 * Segments of a policy, checked.
 *
 * @module
 */
import { expectList, expectText, reject } from '../../errors/index.js'
import { deepFreeze } from '../../model/deep-freeze.js'
import { expectFields, rejectName } from '../../records/fields/expect-fields.js'
import { segmentSchemeAt } from '../../segmentation/rules/segment-scheme.js'
import { factKindsKnown } from '../next-step/fact-kinds.js'
import type { SegmentsPolicy, SegmentsRule } from './types.js'

const MOST_SCHEMES = 20

/**
 * Schemes of segments from what parsing JSON gave, checked.
 *
 * @throws ClienteleError as `segmentScheme` for a scheme at fault; `UNKNOWN_OPTION` for a fact that no attribute or figure of the
 * appraisal is called like; `CONFLICTING_OPTIONS` for one of another kind, or two schemes of one name.
 * @example
 * import { readSegmentsPolicy, SEGMENTS_POLICY } from 'clientele/appraisal'
 * const [relation] = SEGMENTS_POLICY
 * readSegmentsPolicy([relation]).length // => 1
 * readSegmentsPolicy([{ ...relation, facts: { daysPastDue: 'daysPastDew' } }]) // => Error UNKNOWN_OPTION
 */
export function readSegmentsPolicy(json: unknown, path = 'policy'): SegmentsPolicy {
  const given = Array.from(expectList(json, path))
  if (given.length > MOST_SCHEMES) reject('OUT_OF_RANGE', path, `at most ${MOST_SCHEMES} schemes`, given.length)
  const rules = given.map((rule, i) => readRule(rule, `${path}[${i}]`))
  const names = rules.map(({ scheme }) => scheme.name)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}].scheme.name`, 'a name of its own', names[twice])
  return deepFreeze(rules)
}

function readRule(rule: unknown, path: string): SegmentsRule {
  const { scheme: given, facts } = expectFields(rule, ['scheme', 'facts'], path)
  const scheme = segmentSchemeAt(given, `${path}.scheme`)
  const names = facts === undefined ? {} : expectFields(facts, Object.keys(scheme.facts), `${path}.facts`)
  const kinds = factKindsKnown()
  for (const [fact, { kind }] of Object.entries(scheme.facts)) {
    const at = `${path}.facts.${fact}`
    const from = names[fact] === undefined ? fact : expectText(names[fact], at)
    const known = kinds.get(from)
    if (known === undefined && names[fact] !== undefined) rejectName(from, [...kinds.keys()], at)
    if (known !== undefined && known !== kind) {
      reject('CONFLICTING_OPTIONS', at, `a fact of the kind '${kind}'`, from, `'${from}' is of the kind '${known}'`)
    }
  }
  if (facts === undefined) return { scheme }
  return { scheme, facts: Object.fromEntries(Object.entries(names).map(([fact, from]) => [fact, `${from}`])) }
}

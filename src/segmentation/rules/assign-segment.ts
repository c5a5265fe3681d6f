/**
 * Which segment is this client in, by which rule, and how sure is that?
 *
 * Rules are asked in order, and truth has three values (see `judge`): the first rule that surely holds gives the segment. A rule
 * before it that cannot be told yet, as facts are missing, may still take the client away to another segment: then the assignment is
 * not certain.
 *
 * @module
 */
import { judgementOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import type { Wording } from '../../records/conditions/statement-text.js'
import { phrase, readWording } from '../../records/conditions/statement-text.js'
import type { ConditionTextOptions, Facts } from '../../records/core.js'
import { UNASSIGNED } from '../../statistics/clustering/segments.js'
import { firedRule } from './fired-rule.js'
import { readClient } from './read-client.js'
import { readScheme } from './read-scheme.js'
import type { SchemeRule, SegmentScheme } from './types.js'

/** A segment that missing facts may still turn out to be the right one. */
export interface PossibleSegment {
  /** As the scheme calls it. */
  readonly segment: string
  /** The rules that may lead to it. */
  readonly rules: readonly string[]
  /** Facts that would tell. */
  readonly missing: readonly string[]
}

/** One client in a scheme. */
export interface SegmentAssignment {
  /** As the scheme calls it; 'unassigned' where no rule surely holds. */
  readonly segment: string
  /** The rule that fired; absent where none did. */
  readonly rule?: string
  /** Why none did: none holds, or one may hold once missing facts are known. */
  readonly why?: 'no-rule' | 'missing-facts'
  /** Whether the segment stands however missing facts turn out. A rule that asks whether a fact is known takes it as it is now. */
  readonly certain: boolean
  /** In plain words: why the rule holds; where none fired, why none does. */
  readonly reasons: readonly string[]
  /** Other segments that missing facts leave open, in the order of the rules. */
  readonly possible: readonly PossibleSegment[]
  /** Facts given that the scheme does not describe: perhaps misspelt. */
  readonly unread: readonly string[]
}

/**
 * The segment of one client, the rule that fired and, where facts are missing, what else is possible.
 *
 * @param scheme checked anew in each call unless it is frozen to its last field, as {@link segmentScheme} leaves it.
 * @param facts by name; leave out what is not known.
 * @param options the language of the reasons, English by default; facts are called what the scheme says they mean.
 * @throws ClienteleError as `segmentScheme` does for a scheme at fault; `INVALID_TYPE` for a fact of another kind than the scheme
 * describes and `OUT_OF_RANGE` for one beyond its words or bounds, each named: `facts.persons`.
 * @example
 * import { assignSegment, segmentScheme } from 'clientele/segmentation'
 * const scheme = segmentScheme({
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'care',
 *   title: { en: 'Care, a sample', zh: '服务分群（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: {
 *     overdueDays: { kind: 'number', unit: 'days', least: 0, meaning: { en: 'days overdue', zh: '逾期天数' } },
 *     revenue: { kind: 'number', unit: 'EUR', least: 0, meaning: { en: 'annual revenue', zh: '年收入' } },
 *   },
 *   segments: { watch: { name: { en: 'Watch', zh: '关注' } }, key: { name: { en: 'Key', zh: '重点' } } },
 *   rules: [
 *     { name: 'late', segment: 'watch', when: { fact: 'overdueDays', is: 'above', value: 30 } },
 *     { name: 'big', segment: 'key', when: { fact: 'revenue', is: 'at-least', value: 50_000_000 } },
 *   ],
 * })
 * const { segment, rule, certain, reasons, possible } = assignSegment(scheme, { revenue: 80_000_000 })
 * segment // => 'key'
 * rule // => 'big'
 * reasons // => [ 'annual revenue 80,000,000 is at least 50,000,000' ]
 * certain // => false
 * possible // => [ { segment: 'watch', rules: [ 'late' ], missing: [ 'overdueDays' ] } ]
 * assignSegment(scheme, { overdueDays: 0, revenue: 9_000_000 }).why // => 'no-rule'
 */
export function assignSegment(
  scheme: SegmentScheme,
  facts: Facts,
  options: ConditionTextOptions = {},
): SegmentAssignment {
  const { scheme: checked, facts: described } = readScheme(scheme)
  const known = readClient(described, facts)
  const wording = schemeWording(checked, options)
  const { fired, open } = firedRule(checked.rules, known)
  const possible = possibleSegments(open, fired, known, wording)
  const unread = [...known.keys()].filter(name => !described.has(name))
  if (fired !== undefined) {
    const { segment, name } = fired
    return {
      segment,
      rule: name,
      certain: possible.length === 0,
      reasons: whyFired(fired, known, wording),
      possible,
      unread,
    }
  }
  const [why, asked] = open.length === 0 ? (['no-rule', checked.rules] as const) : (['missing-facts', open] as const)
  const reasons = [...new Set(asked.flatMap(({ when }) => judgementOf(when, known, wording).reasons))]
  return { segment: UNASSIGNED, why, certain: open.length === 0, reasons, possible, unread }
}

/** How people call the facts of a scheme. */
function schemeWording({ facts }: SegmentScheme, options: ConditionTextOptions): Wording {
  const { language } = readWording(options)
  const meanings = Object.entries(facts).map(([fact, { meaning }]) => [fact, meaning[language]] as const)
  return readWording({ language, names: { ...Object.fromEntries(meanings), ...options.names } })
}

function possibleSegments(
  open: readonly SchemeRule[],
  fired: SchemeRule | undefined,
  known: KnownFacts,
  wording: Wording,
): readonly PossibleSegment[] {
  const others = new Set(open.map(({ segment }) => segment).filter(segment => segment !== fired?.segment))
  return [...others].map(segment => {
    const leading = open.filter(rule => rule.segment === segment)
    const missing = new Set(leading.flatMap(({ when }) => judgementOf(when, known, wording).missing))
    return { segment, rules: leading.map(({ name }) => name), missing: [...missing] }
  })
}

/** What holds for everybody has no reason of its own. */
function whyFired({ when }: SchemeRule, known: KnownFacts, wording: Wording): readonly string[] {
  const { reasons } = judgementOf(when, known, wording)
  return reasons.length === 0 ? [phrase('always', wording.language)] : reasons
}

/**
 * What do these rules do, before any client is there? Answered by logic alone, exactly.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { Condition, Facts } from '../../../records/core.js'
import { readScheme } from '../read-scheme.js'
import type { SchemeRule, SegmentScheme } from '../types.js'
import { domainsOf, exampleOf } from './example.js'
import type { SchemeLogic } from './formula.js'
import { logicOf } from './formula.js'
import type { Reached } from './reach.js'
import { reachOf, takersOf } from './reach.js'
import { regionOf } from './region.js'
import { search } from './search.js'

/** How far to look. */
export interface AnalyseSchemeOptions {
  /** Parts of conditions to look at for each question before it is left open; whole, > 0; a million by default. */
  readonly steps?: number
  /** Gaps to tell of at most; whole, > 0; 5 by default. */
  readonly gaps?: number
}

/** Clients of whom all is known and who fulfil no rule. */
export interface SchemeGap {
  /** Holds for exactly these of them; `conditionText` reads it out. */
  readonly where: Condition
  /** One of them. */
  readonly example: Facts
}

/** One rule among the others. */
export interface RuleReach {
  readonly rule: string
  readonly segment: string
  /**
   * Whether the rule fires for anybody: for clients of whom all is known; only for clients of whom something is missing; for nobody;
   * or not told within the steps.
   */
  readonly reached: Reached
  /** A client for whom it fires. */
  readonly example?: Facts
  /** Where nobody reaches it: earlier rules that together take all its clients; none where its conditions contradict each other. */
  readonly takenBy?: readonly string[]
}

/** Two rules that can hold for one client; the first takes it. */
export interface RuleOverlap {
  readonly first: string
  readonly second: string
  /** Whether both lead to the same segment, so that their order does not matter. */
  readonly isSameSegment: boolean
  /** Whether there is such a client: `'not-told'` where the steps ran out. */
  readonly overlaps: 'yes' | 'not-told'
  /** Such a client, of whom all is known. */
  readonly example?: Facts
}

/** A scheme by logic alone. */
export interface SchemeAnalysis {
  /** Whether every client of whom all is known fulfils a rule. */
  readonly isComplete: 'yes' | 'no' | 'not-told'
  /** Gaps that share no client; all of them where there are fewer than were asked for. */
  readonly gaps: readonly SchemeGap[]
  /** In the order of the scheme. */
  readonly rules: readonly RuleReach[]
  /** Pairs in the order of the scheme; pairs that cannot overlap are left out. */
  readonly overlaps: readonly RuleOverlap[]
}

/**
 * Gaps between the rules of a scheme, rules that nobody reaches, and pairs that overlap, each with an example client. The answer is
 * exact: numbers between two thresholds fare alike, and so do words that no rule names, so that finitely many cases are all cases.
 * What is not told within the steps is said so and never guessed.
 *
 * @throws ClienteleError as `segmentScheme` does, but for rules that nobody reaches, which are told; `OUT_OF_RANGE` naming an option.
 * @example
 * import { conditionText } from 'clientele/records'
 * import { analyseScheme } from 'clientele/segmentation'
 * const { isComplete, gaps, rules, overlaps } = analyseScheme({
 *   kind: 'segment-scheme',
 *   version: 1,
 *   name: 'size',
 *   title: { en: 'Size, a sample', zh: '规模（示例）' },
 *   from: '2026-01-01',
 *   source: 'A sample to be edited',
 *   facts: { persons: { kind: 'number', unit: 'persons', least: 0, meaning: { en: 'persons employed', zh: '从业人员' } } },
 *   segments: { small: { name: { en: 'Small', zh: '小型' } }, large: { name: { en: 'Large', zh: '大型' } } },
 *   rules: [
 *     { name: 'few', segment: 'small', when: { fact: 'persons', is: 'at-most', value: 50 } },
 *     { name: 'many', segment: 'large', when: { fact: 'persons', is: 'above', value: 250 } },
 *     { name: 'very few', segment: 'small', when: { fact: 'persons', is: 'below', value: 10 } },
 *   ],
 * })
 * isComplete // => 'no'
 * gaps.map(({ where, example }) => [conditionText(where), example.persons])
 * // => [ [ 'persons is above 50 and persons is at most 250', 250 ] ]
 * rules[2] // => { rule: 'very few', segment: 'small', reached: 'never', takenBy: [ 'few' ] }
 * overlaps // => [ { first: 'few', second: 'very few', isSameSegment: true, overlaps: 'yes', example: { persons: 5 } } ]
 */
export function analyseScheme(scheme: SegmentScheme, options: AnalyseSchemeOptions = {}): SchemeAnalysis {
  expectKnownKeys(expectObject(options, 'options'), ['steps', 'gaps'], 'options')
  const { steps = 1_000_000, gaps: most = 5 } = options
  const limits = { steps: expectInteger(steps, 'options.steps', 1), most: expectInteger(most, 'options.gaps', 1) }
  const reading = readScheme(scheme)
  const logic = logicOf(reading)
  const { rules } = reading.scheme
  const { found, isTold } = search({ hold: [], fail: logic.rules }, domainsOf(logic, false), limits)
  return {
    isComplete: found.length > 0 ? 'no' : isTold ? 'yes' : 'not-told',
    gaps: found.map(domains => ({ where: regionOf(logic, domains), example: exampleOf(logic, domains) })),
    rules: rules.map((_, place) => ruleReach(logic, rules, place, steps)),
    overlaps: rules.flatMap((_, second) => overlapsBefore(logic, rules, second, steps)),
  }
}

function ruleReach(logic: SchemeLogic, rules: readonly SchemeRule[], place: number, steps: number): RuleReach {
  const { name: rule, segment } = rules[place]!
  const { reached, by } = reachOf(logic, place, steps)
  if (by !== undefined) return { rule, segment, reached, example: exampleOf(logic, by) }
  if (reached === 'not-told') return { rule, segment, reached }
  return { rule, segment, reached, takenBy: takersOf(logic, place, steps).map(taker => rules[taker]!.name) }
}

function overlapsBefore(
  logic: SchemeLogic,
  rules: readonly SchemeRule[],
  second: number,
  steps: number,
): readonly RuleOverlap[] {
  const start = domainsOf(logic, false)
  const later = rules[second]!
  return rules.slice(0, second).flatMap((rule, first): readonly RuleOverlap[] => {
    const goal = { hold: [logic.rules[first]!, logic.rules[second]!], fail: [] }
    const { found, isTold } = search(goal, start, { steps, most: 1 })
    const pair = { first: rule.name, second: later.name, isSameSegment: rule.segment === later.segment }
    const [both] = found
    if (both !== undefined) return [{ ...pair, overlaps: 'yes', example: exampleOf(logic, both) }]
    return isTold ? [] : [{ ...pair, overlaps: 'not-told' }]
  })
}

import { expectInteger } from '../../errors/index.js'
import { cellCount, codeOf, matches, scoresOf } from './cells.js'
import { FEWEST_SCORES, MOST_SCORES } from './cut-points.js'
import type { CompleteRule, SegmentRule } from './segment-rules.js'
import { checkRules } from './segment-rules.js'

/** What one rule does among the others. */
export interface RuleReport {
  /** Its place in the list, from 0. */
  readonly rule: number
  readonly name: string
  /** Cells within its ranges. */
  readonly matches: number
  /** Cells it names: those no earlier rule takes. At 0 the rule is never reached. */
  readonly wins: number
  /** The earlier rules that take the other cells, and which: 543 is recency 5, frequency 4, monetary 3. */
  readonly shadowedBy: readonly { readonly rule: number; readonly name: string; readonly cells: readonly number[] }[]
}

/** What a list of rules does with every cell of scores. */
export interface SegmentReport {
  /** Scores go from 1 to this. */
  readonly scores: number
  /** How many cells there are: 125 for five scores. */
  readonly cells: number
  /** Cells that no rule matches; their clients are 'unassigned'. */
  readonly uncovered: readonly number[]
  /** One entry per rule, in order. */
  readonly rules: readonly RuleReport[]
}

/**
 * Looks at every cell of scores: which no rule covers, and which rules come too late for some of their cells or all.
 *
 * @param scores from 2 to 9; 5 by default.
 * @throws ClienteleError naming the rule and range at fault.
 * @example
 * import { rfm } from 'clientele/segmentation'
 * const report = rfm.checkSegments([{ name: 'lately', recency: [4, 5] }, { name: 'best', recency: [5, 5], frequency: [5, 5] }])
 * report.uncovered.length // => 75
 * report.rules[1] // => { rule: 1, name: 'best', matches: 5, wins: 0,
 * //   shadowedBy: [{ rule: 0, name: 'lately', cells: [551, 552, 553, 554, 555] }] }
 */
export function checkSegments(segments: readonly SegmentRule[], scores = 5): SegmentReport {
  const most = expectInteger(scores, 'scores', FEWEST_SCORES, MOST_SCORES)
  const rules = checkRules(segments, most, 'segments')
  const takers = Array.from({ length: cellCount(most) }, (_, cell) => takersOf(cell, rules, most))
  const codes = takers.map((_, cell) => codeOf(scoresOf(cell, most)))
  return {
    scores: most,
    cells: takers.length,
    uncovered: codes.filter((_, cell) => takers[cell]!.length === 0),
    rules: rules.map((rule, place) => reportOf(rule, place, rules, takers, codes)),
  }
}

/** The rules that match a cell, the winner first. */
function takersOf(cell: number, rules: readonly CompleteRule[], scores: number): readonly number[] {
  const of = scoresOf(cell, scores)
  return rules.flatMap((rule, place) => (matches(rule, of) ? [place] : []))
}

function reportOf(
  { name }: CompleteRule,
  place: number,
  rules: readonly CompleteRule[],
  takers: readonly (readonly number[])[],
  codes: readonly number[],
): RuleReport {
  const lostTo = new Map<number, number[]>()
  let [matched, wins] = [0, 0]
  for (const [cell, places] of takers.entries()) {
    if (!places.includes(place)) continue
    matched++
    const winner = places[0]!
    if (winner === place) wins++
    else lostTo.set(winner, [...(lostTo.get(winner) ?? []), codes[cell]!])
  }
  const shadowedBy = [...lostTo]
    .sort(([a], [b]) => a - b)
    .map(([rule, cells]) => ({ rule, name: rules[rule]!.name, cells }))
  return { rule: place, name, matches: matched, wins, shadowedBy }
}

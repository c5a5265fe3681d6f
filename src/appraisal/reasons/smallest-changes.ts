/**
 * What is the least that has to change for the next better grade?
 *
 * Points of score follow figures on lines, so the least move of each figure alone and the cheapest way of several together are found
 * exactly ({@link cheapestMoves}). Counted are the points that the figures bring themselves: that a client more content also stays
 * longer and is worth more comes on top.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import { readFacetsPolicy } from '../facets/index.js'
import type { Grade } from '../grade.js'
import { expectGraded } from '../grading/expect-graded.js'
import type { ClientGrade } from '../grading/index.js'
import { readGradingPolicy } from '../grading/index.js'
import { cheapestMoves } from './cheapest-moves.js'
import type { ClientLever } from './client-levers.js'
import { clientLevers } from './client-levers.js'
import type { ScoreRules } from './leaves.js'
import { leafReader } from './leaves.js'
import { gainOf, leastMove } from './lever-curve.js'
import type { ScoreLever } from './policy.js'
import { readLevers } from './read-reasons-policy.js'

/** A figure brought from where it is to where it should be. */
export interface Change {
  /** Name of the lever. */
  readonly lever: string
  readonly by: ScoreLever['by']
  /** `share`, `hours`, `days` … */
  readonly unit: string
  readonly from: number
  readonly to: number
  /** Points of score that it brings. */
  readonly points: number
  readonly cost: number
}

/** What has to change for the next better grade. */
export interface SmallestChanges {
  /** The grade that is aimed at. */
  readonly grade: Grade
  /** Points of score that are missing; 0 where only a veto is in the way. */
  readonly needed: number
  /** Changes each of which is enough alone, the cheapest first; none where none is. */
  readonly single: readonly Change[]
  /** The cheapest changes that are enough together; absent where all levers together are not, or a veto is in the way. */
  readonly together?: { readonly changes: readonly Change[]; readonly points: number; readonly cost: number }
  /** Vetoes that hold and leave no such grade, whatever else changes. */
  readonly vetoes: readonly string[]
}

/** Points beyond the cut, so that no rounding leaves the score below it. */
const BEYOND = 1e-9

/** What is known of a client's grade. */
export type Graded = Pick<ClientGrade, 'grade' | 'score' | 'points' | 'cutPoints' | 'vetoes'>

/** Finds the smallest changes that lift a client one grade; undefined where it has the best. */
export type ChangeFinder = (graded: Graded) => SmallestChanges | undefined

/**
 * The smallest changes that lift one client one grade.
 *
 * @param levers what can be changed, as a policy of reasons has it.
 * @returns undefined where the client has the best grade.
 * @example
 * import { changeText, CLASSIC_POLICY, FACETS_POLICY, REASONS_POLICY, smallestChanges } from 'clientele/appraisal'
 * const part = { name: 'punctuality', weight: 1, grade: 0, points: 0, isKnown: true, figure: 0.3, reads: [] }
 * const point = { input: 'punctuality', weight: 0.15, index: 0, standardDeviation: 0, coverage: 1, points: 0, parts: [part] }
 * const graded = { grade: 'B', score: 65, cutPoints: { A: 70, B: 50 }, vetoes: [], points: [point] } as const
 * const found = smallestChanges(graded, { grading: CLASSIC_POLICY, facets: FACETS_POLICY }, REASONS_POLICY.levers)
 * found?.needed // => 5
 * found?.single.map(change => changeText(change, 'en'))
 * // => [ 'bring down the share of instalments paid late from 30 % to 20 %, by the client' ]
 */
export function smallestChanges(
  graded: Graded,
  rules: ScoreRules,
  levers: Readonly<Record<string, ScoreLever>>,
): SmallestChanges | undefined {
  return changeFinder(rules, levers)(graded)
}

/** What finds the smallest changes of clients, by the rules of their scores and what can be changed. */
export function changeFinder(rules: ScoreRules, levers: Readonly<Record<string, ScoreLever>>): ChangeFinder {
  const { grading, facets } = expectObject(rules, 'rules')
  const [score, facet] = [readGradingPolicy(grading, 'rules.grading'), readFacetsPolicy(facets, 'rules.facets')]
  const reach = readLevers(levers, 'levers')
  const leavesOf = leafReader(
    { grading: score, facets: facet },
    new Set(Object.values(reach).flatMap(({ moves }) => moves)),
  )
  return graded => {
    expectGraded(graded, 'graded')
    const { grade: today, score, cutPoints, vetoes } = graded
    if (today === 'A') return undefined
    const grade = today === 'B' ? 'A' : 'B'
    const needed = Math.max(0, cutPoints[grade] - score)
    const inTheWay = vetoes.filter(({ holds, grade: best }) => holds === 'yes' && best > grade).map(({ id }) => id)
    if (inTheWay.length > 0) return { grade, needed, single: [], vetoes: inTheWay }
    const own = clientLevers(leavesOf(graded), levers)
    const together = cheapestMoves(own, needed + BEYOND)
    if (together === undefined) return { grade, needed, single: [], vetoes: [] }
    const changes = own.flatMap((lever, at) => (together.moved[at]! > 0 ? [changeOf(lever, together.moved[at]!)] : []))
    const points = changes.reduce((sum, change) => sum + change.points, 0)
    return {
      grade,
      needed,
      single: singleChanges(own, needed + BEYOND),
      together: { changes, points, cost: together.cost },
      vetoes: [],
    }
  }
}

function singleChanges(levers: readonly ClientLever[], needed: number): readonly Change[] {
  return levers
    .flatMap(lever => {
      const move = leastMove(lever, needed)
      return move === undefined ? [] : [changeOf(lever, move)]
    })
    .toSorted((a, b) => a.cost - b.cost)
}

function changeOf(lever: ClientLever, move: number): Change {
  const { name, by, unit, from, direction, costPerUnit } = lever
  return {
    lever: name,
    by,
    unit,
    from,
    to: from + direction * move,
    points: gainOf(lever, move),
    cost: costPerUnit * move,
  }
}

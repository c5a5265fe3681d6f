/**
 * Many searches, the best of which is followed to the top.
 *
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { randomStream, randomStreams } from '../../../model/index.js'
import type { Climb } from './climb.js'
import { beginClimb, climbOn } from './climb.js'
import type { Problem } from './problem.js'
import type { Seedbeds } from './starts.js'
import { drawStart } from './starts.js'

/** How often and how long is searched. */
export interface SearchSettings {
  readonly starts: number
  readonly seed: number
  readonly iterations: number
}

/** Where the best search ended. */
export interface Reached {
  readonly best: Climb
  /** Whether it ended at the top, and not because its iterations were used up. */
  readonly converged: boolean
  /** Starts, itself among them, that were within 0.2 of its log-likelihood when they were judged. */
  readonly startsAtBest: number
}

/** What the searches have found; nothing where every start collapsed. */
export interface Found {
  readonly reached?: Reached
  /** Starts in which a component fell on too few rows. */
  readonly startsCollapsed: number
}

/** A search is judged when no more than this is left to gain... */
const JUDGED = 0.1

/** ... and the best goes on until no more than this is, of every row. */
const TOP = 1e-10

/** Log-likelihoods no further apart are of one top. */
const SAME_TOP = 0.2

/** A start that was judged. */
interface Judged {
  readonly start: number
  readonly objective: number
  /** What the objective will come to. */
  readonly top: number
}

/** Searches from every start; each is the same however many there are. */
export function search(problem: Problem, beds: Seedbeds, { starts, seed, iterations }: SearchSettings): Found {
  const judged: Judged[] = []
  let kept: { readonly start: number; readonly climb: Climb } | undefined
  let highest = Number.NEGATIVE_INFINITY
  const streams = randomStreams(seed)
  const climbFrom = (start: number, uniform: RandomStream): Climb => {
    const climb = beginClimb(problem, drawStart(beds, problem.components, start, uniform))
    climbOn(problem, climb, { tolerance: JUDGED, iterations, toBeat: highest - 1 })
    return climb
  }
  for (let start = 0; start < starts; start++) {
    const climb = climbFrom(start, streams.next().value)
    const { collapsed, objective, remaining } = climb
    if (collapsed) continue
    judged.push({ start, objective, top: objective + Math.min(remaining, JUDGED) })
    if (objective <= highest) continue
    highest = objective
    kept = { start, climb }
  }
  const tolerance = TOP * Math.max(problem.observations, Math.abs(highest))
  for (const [place, { start, top: ownTop }] of judged
    .sort((a, b) => b.objective - a.objective || a.start - b.start)
    .entries()) {
    const best = kept?.start === start ? kept.climb : climbFrom(start, randomStream(seed, start))
    climbOn(problem, best, { tolerance, iterations, toBeat: Number.NEGATIVE_INFINITY })
    if (best.collapsed) continue
    const startsAtBest = judged.slice(place).filter(({ top }) => top > ownTop - SAME_TOP).length
    const reached = { best, converged: best.remaining <= tolerance, startsAtBest }
    return { reached, startsCollapsed: starts - judged.length + place }
  }
  return { startsCollapsed: starts }
}

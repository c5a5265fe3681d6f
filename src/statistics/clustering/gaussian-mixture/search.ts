/**
 * Many searches, the best few of which are followed to the top.
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

/** ... and the best few go on until no more than this is, of every row. */
const TOP = 1e-10

/** Log-likelihoods no further apart are of one top. */
const SAME_TOP = 0.2

/** So many that were judged best, and found different clouds, are followed: the best on the way may not be the best at the top. */
const FINALISTS = 3

/** A search that was judged to be so far behind is not among them. */
const OUT_OF_REACH = 5

/** Clouds none of whose shares differ by more are the same, if they are as likely. */
const SAME_SHARE = 0.01

/** Searches that end no further apart have found one top; what is left of the way to it is far less. */
const SAME_END = 1e-3

/** A start that was judged. */
interface Judged {
  readonly start: number
  readonly objective: number
  /** What the objective will come to. */
  readonly top: number
  /** Of the components, the smallest first: by them one knows again what was found before. */
  readonly shares: Float64Array
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
    const { collapsed, objective, remaining, mixture } = climb
    if (collapsed) continue
    const shares = Float64Array.from(mixture.shares).sort()
    judged.push({ start, objective, top: objective + Math.min(remaining, JUDGED), shares })
    if (objective <= highest) continue
    highest = objective
    kept = { start, climb }
  }
  const tolerance = TOP * Math.max(problem.observations, Math.abs(highest))
  const toTheTop = ({ start }: Judged): Climb => {
    const climb = kept?.start === start ? kept.climb : climbFrom(start, randomStream(seed, start))
    climbOn(problem, climb, { tolerance, iterations, toBeat: Number.NEGATIVE_INFINITY })
    return climb
  }
  const { winner, lesser, collapsed } = final(judged, toTheTop)
  const startsCollapsed = starts - judged.length + collapsed.length
  if (winner === undefined) return { startsCollapsed }
  const { judged: own, climb: best } = winner
  const out = [...lesser, ...collapsed]
  const isAtBest = (other: Judged): boolean =>
    other === own || (other.top > own.top - SAME_TOP && !out.some(lost => isSame(lost, other)))
  const startsAtBest = judged.filter(isAtBest).length
  return { reached: { best, converged: best.remaining <= tolerance, startsAtBest }, startsCollapsed }
}

/** A search that was followed to the top. */
interface Followed {
  readonly judged: Judged
  readonly climb: Climb
}

/** How the searches that were judged best ended. */
interface Final {
  /** Nothing where all collapsed. */
  readonly winner: Followed | undefined
  /** Those that ended lower. */
  readonly lesser: readonly Judged[]
  readonly collapsed: readonly Judged[]
}

/** The best judged, but those that found what one before them found, are followed until there are enough. */
function final(judged: readonly Judged[], toTheTop: (judged: Judged) => Climb): Final {
  let winner: Followed | undefined
  const followed: Followed[] = []
  const collapsed: Judged[] = []
  for (const next of judged.toSorted((a, b) => b.objective - a.objective || a.start - b.start)) {
    const [first] = followed
    if (followed.length === FINALISTS || (first !== undefined && next.top < first.judged.top - OUT_OF_REACH)) break
    if (followed.some(before => isSame(before.judged, next))) continue
    const climb = toTheTop(next)
    if (climb.collapsed) {
      collapsed.push(next)
      continue
    }
    followed.push({ judged: next, climb })
    if (winner === undefined || climb.objective > winner.climb.objective) winner = { judged: next, climb }
  }
  const lesser = followed.filter(
    ({ climb }) => winner !== undefined && climb.objective < winner.climb.objective - SAME_END,
  )
  return { winner, lesser: lesser.map(({ judged: lost }) => lost), collapsed }
}

/** Whether two searches are on their way to one top, as far as one can tell. */
function isSame(a: Judged, b: Judged): boolean {
  return (
    Math.abs(a.top - b.top) < SAME_TOP && a.shares.every((share, k) => Math.abs(share - b.shares[k]!) <= SAME_SHARE)
  )
}

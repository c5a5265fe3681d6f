/**
 * The score of a client or a project by a lender's own policy.
 *
 *   score = 100 Σ wⱼ rⱼ;   rⱼ = (answer - worst) / (best - worst) within [0, 1];   wⱼ = points / Σ points
 *
 * A weighted sum between stated ends does not move when other clients are judged, and its parts add up.
 *
 * @see OECD and JRC (2008), Handbook on Constructing Composite Indicators, steps 3 (missing data), 5 and 6.
 * @module
 */
import { compensatedSum } from '../../../numeric/core.js'
import { compositeScore, directWeights } from '../../../statistics/index.js'
import { readAnswers, readPolicy } from './read-policy.js'
import type { EsgAnswers, EsgCriterion, EsgPillar, EsgPolicy, EsgScore, PillarScore, ScoreBounds } from './types.js'

const PILLARS: readonly EsgPillar[] = ['environment', 'social', 'governance']

/**
 * The score with the contribution of each criterion, how much of it is known, and the bounds that missing answers leave.
 *
 * @param answers numbers by criterion; leave out what is not known.
 * @throws ClienteleError `UNKNOWN_OPTION` for an answer to no criterion; `OUT_OF_RANGE` for points below 0, or only 0;
 * `CONFLICTING_OPTIONS` for two criteria of one name; `NO_VARIATION` where worst is best; `EMPTY_INPUT`, `INVALID_TYPE`.
 * @example
 * import { esgScore } from 'clientele/project'
 * const policy = {
 *   name: 'House policy 2025',
 *   missing: 'worst',
 *   criteria: [
 *     { name: 'emissions', pillar: 'environment', points: 50, worst: 800, best: 0 },
 *     { name: 'accidents', pillar: 'social', points: 30, worst: 5, best: 0 },
 *     { name: 'audited', pillar: 'governance', points: 20, worst: 0, best: 1 },
 *   ],
 * }
 * const { score, coverage, bounds, contributions } = esgScore({ emissions: 200, audited: 1 }, policy)
 * score // => 57.5
 * contributions // => { emissions: 37.5, accidents: 0, audited: 20 }
 * coverage // => 0.7
 * bounds // => { lower: 57.5, upper: 87.5 }
 */
export function esgScore(answers: EsgAnswers, policy: EsgPolicy): EsgScore {
  const leastCoverage = readPolicy(policy)
  const { criteria } = policy
  const known = readAnswers(answers, criteria)
  const { coverage, bounds } = knownOf(criteria, known)
  const status = coverage > 0 && coverage >= leastCoverage ? 'scored' : 'too-little-known'
  const judged = status === 'scored' ? scored(criteria, known, policy) : undefined
  const pillars = PILLARS.flatMap(pillar => {
    const among = criteria.filter(one => one.pillar === pillar && one.points > 0)
    return among.length === 0 ? [] : [[pillar, { weight: shareOf(among, criteria), ...knownOf(among, known) }] as const]
  })
  return {
    policy: policy.name,
    status,
    ...judged,
    // Rounding leaves no score outside.
    bounds: judged === undefined ? bounds : around(bounds, judged.score),
    coverage,
    pillars: Object.fromEntries(pillars),
    missing: criteria.map(({ name }) => name).filter(name => known.get(name) === undefined),
  }
}

function around({ lower, upper }: ScoreBounds, score: number): ScoreBounds {
  return { lower: Math.min(lower, score), upper: Math.max(upper, score) }
}

type Known = ReadonlyMap<string, number | undefined>
type Criteria = readonly EsgCriterion[]

function pointsOf(criteria: Criteria): Readonly<Record<string, number>> {
  return Object.fromEntries(criteria.map(({ name, points }) => [name, points]))
}

/** How much of some criteria is known, on their own scale of 0 to 100, and what the rest could make of it. */
function knownOf(criteria: Criteria, known: Known): Omit<PillarScore, 'weight'> {
  const bounds = {
    lower: sumOver(criteria, ({ name, worst }) => known.get(name) ?? worst).score,
    upper: sumOver(criteria, ({ name, best }) => known.get(name) ?? best).score,
  }
  const answered = criteria.filter(({ name }) => known.get(name) !== undefined)
  return { coverage: shareOf(answered, criteria), bounds }
}

/** Points of some criteria over those of all. Weights, each rounded, would add up to less: 6 of 12 alike are half. */
function shareOf(some: Criteria, all: Criteria): number {
  // A power of 2, so that points near the largest double have a sum, and none loses digits.
  const scale = all.some(({ points }) => points > 1e290) ? 2 ** -64 : 1
  const sumOf = (criteria: Criteria): number =>
    compensatedSum(Float64Array.from(criteria, ({ points }) => points * scale))
  return sumOf(some) / sumOf(all)
}

/** Contributions of criteria to 100 points, and their sum in that order. */
function sumOver(criteria: Criteria, answerOf: (criterion: EsgCriterion) => number) {
  const { contributions } = compositeScore(
    Object.fromEntries(criteria.map(criterion => [criterion.name, [answerOf(criterion)]])),
    {
      weights: directWeights(pointsOf(criteria)).weights,
      normalisation: 'goalposts',
      goalposts: Object.fromEntries(criteria.map(({ name, worst, best }) => [name, [worst, best] as const])),
    },
  )
  const parts = criteria.map(({ name }) => [name, contributions[name]![0]! * 100] as const)
  return { score: parts.reduce((sum, [, part]) => sum + part, 0), contributions: Object.fromEntries(parts) }
}

/** Score and contributions by the policy's rule; a criterion whose weight went to others contributes 0. */
function scored(criteria: Criteria, known: Known, { missing }: EsgPolicy) {
  if (missing === 'worst') return sumOver(criteria, ({ name, worst }) => known.get(name) ?? worst)
  if (missing === 'middle') return sumOver(criteria, ({ name, worst, best }) => known.get(name) ?? worst / 2 + best / 2)
  const among = criteria.filter(({ name }) => known.get(name) !== undefined)
  const { score, contributions } = sumOver(among, ({ name, worst }) => known.get(name) ?? worst)
  const contributionOf = (name: string): number => (Object.hasOwn(contributions, name) ? contributions[name]! : 0)
  return { score, contributions: Object.fromEntries(criteria.map(({ name }) => [name, contributionOf(name)])) }
}

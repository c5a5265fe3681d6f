/**
 * A client's score and tier under a policy:
 *
 *   score = Σ W_c w_f g_f / Σ W_c w_f over the facts known;   g within [0, 1], weights of criteria c and of facts f within them add
 *   up to 1
 *
 * The tier is the best whose least score is reached and that no veto forbids. What is missing widens the range of the score by its
 * weight; vetoes that cannot be told leave lower tiers open.
 *
 * @module
 */
import { truthOf } from '../../../records/conditions/judge.js'
import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import type { Fact, PartialScore, Truth } from '../../../records/core.js'
import type { Grade } from '../../../records/partial-score.js'
import { partialScore } from '../../../records/partial-score.js'
import { ROUNDING } from '../ranked-values.js'
import { gradeOf } from './grade.js'
import type { PolicyReading } from './read-policy.js'
import type { GradedFact } from './types.js'

/** What a policy makes of a client, in figures. */
export interface ClientFigures {
  readonly score: PartialScore
  /** Of every veto of the policy. */
  readonly vetoes: readonly Truth[]
  /** Places of tiers: of the client, if that can be said, and of the best and the worst that are open. */
  readonly tier?: number
  readonly best: number
  readonly worst: number
}

export function judgeClient({ policy, graded, weights }: PolicyReading, known: KnownFacts): ClientFigures {
  const grades: Record<string, Grade | undefined> = {}
  for (const one of graded) grades[one.fact] = gradeFor(one, known)
  const score = partialScore(weights, grades)
  const vetoes = policy.vetoes.map(({ when }) => truthOf(when, known))
  const allowed = (...truths: readonly Truth[]): number => {
    return policy.vetoes.reduce((place, { atBest }, i) => {
      return truths.includes(vetoes[i]!) ? Math.max(place, placeOf(policy.tiers, atBest)) : place
    }, 0)
  }
  const tierAt = (figure: number): number => policy.tiers.findIndex(({ from }) => figure >= from - ROUNDING)
  const best = Math.max(tierAt(score.range.upper), allowed('yes'))
  const worst = Math.max(tierAt(score.range.lower), allowed('yes', 'unknown'))
  const figures = { score, vetoes, best, worst }
  if (score.score !== undefined) return { ...figures, tier: Math.max(tierAt(score.score), allowed('yes')) }
  return best === worst ? { ...figures, tier: best } : figures
}

/** The place of a tier by its name. */
export function placeOf(tiers: readonly { readonly tier: string }[], name: string): number {
  return tiers.findIndex(({ tier }) => tier === name)
}

function gradeFor({ fact: name, grades }: GradedFact, known: KnownFacts): Grade | undefined {
  const fact: Fact | undefined = known.get(name)
  if (fact === undefined) return undefined
  const grade = gradeOf(grades, fact)
  // Spelled out: this runs for every fact of every client.
  if (typeof fact === 'number') return { figure: fact, grade, lower: grade, upper: grade }
  return { grade, lower: grade, upper: grade }
}

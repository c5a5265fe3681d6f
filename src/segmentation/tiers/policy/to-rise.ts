/**
 * What would lift a client into the next better tier.
 *
 * @module
 */
import { textOf } from '../../../records/conditions/condition-text.js'
import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import { remainingOf } from '../../../records/conditions/remaining-condition.js'
import type { Wording } from '../../../records/conditions/statement-text.js'
import { statementText } from '../../../records/conditions/statement-text.js'
import type { ScoredPart } from '../../../records/core.js'
import { ROUNDING } from '../ranked-values.js'
import type { TierRise, TierStep } from './client-types.js'
import { statementFor } from './grade.js'
import type { ClientFigures } from './judge-client.js'
import { placeOf } from './judge-client.js'
import type { PolicyReading } from './read-policy.js'

/** The way up, where there is one. */
export function toRise(
  { policy, graded }: PolicyReading,
  { score, vetoes, tier }: ClientFigures,
  known: KnownFacts,
  wording: Wording,
): TierRise | undefined {
  if (tier === undefined || tier === 0 || score.score === undefined) return undefined
  const next = policy.tiers[tier - 1]!
  const missing = next.from - score.score
  const gap = missing > ROUNDING ? missing : 0
  const parts = new Map(score.parts.map(part => [part.name, part]))
  const alone =
    gap === 0
      ? []
      : graded.flatMap((one): TierStep[] => {
          const needed = neededGrade(parts.get(one.fact)!, gap, score.coverage)
          const statement = needed === undefined ? undefined : statementFor(one, needed)
          return statement === undefined
            ? []
            : [{ fact: one.fact, condition: statement, text: statementText(statement, wording) }]
        })
  const against = policy.vetoes.filter(({ atBest }, i) => vetoes[i] === 'yes' && placeOf(policy.tiers, atBest) >= tier)
  return {
    tier: next.tier,
    name: next.name[wording.language],
    from: next.from,
    gap,
    alone,
    toImprove: score.parts
      .filter(part => lossOf(part) > 0)
      .toSorted((a, b) => lossOf(b) - lossOf(a))
      .map(({ name }) => name),
    vetoes: against.map(({ when }) => textOf(remainingOf({ not: when }, known), wording)),
  }
}

/** The grade at which a fact that is known fills the gap; undefined where none does. */
function neededGrade({ weight, grade }: ScoredPart, gap: number, coverage: number): number | undefined {
  if (grade === undefined || grade === 1) return undefined
  const needed = grade + (gap * coverage) / weight
  return needed <= 1 + ROUNDING ? Math.min(1, needed) : undefined
}

/** What a fact that is known takes from the score. */
function lossOf({ weight, grade }: ScoredPart): number {
  return grade === undefined ? 0 : weight * (1 - grade)
}

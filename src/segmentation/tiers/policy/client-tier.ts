import { fillIn } from '../../../labels/fill-in.js'
import { TIER_WORDS } from '../../../labels/tier-words.js'
import { judgementOf } from '../../../records/conditions/judge.js'
import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import type { Wording } from '../../../records/conditions/statement-text.js'
import { readWording } from '../../../records/conditions/statement-text.js'
import type { Facts } from '../../../records/core.js'
import { readClient } from '../../rules/read-client.js'
import { ROUNDING } from '../ranked-values.js'
import type { ClientTier, ClientTierOptions, CriterionScore, TierScorePart, VetoFinding } from './client-types.js'
import { gradeReason } from './grade.js'
import type { ClientFigures } from './judge-client.js'
import { judgeClient, placeOf } from './judge-client.js'
import type { PolicyReading } from './read-policy.js'
import { readPolicy } from './read-policy.js'
import { toRise } from './to-rise.js'
import type { ClientTierPolicy, PolicyTier } from './types.js'

/**
 * The tier of one client: by which score, what each criterion adds, what stands against a better tier, and what would lift the client
 * into it. Facts that are missing leave tiers open; they are never taken for bad ones.
 *
 * @param facts by name; leave out what is not known.
 * @param options the language of the reasons, English by default; facts are called what the policy says they mean.
 * @throws ClienteleError as `clientTierPolicy` does; `INVALID_TYPE` for a fact of another kind than the policy describes and
 * `OUT_OF_RANGE` for one beyond its words or bounds, each named: `facts.yearsOfCooperation`.
 * @example
 * import { clientTier, STRATEGIC_QUALITY_ORDINARY } from 'clientele/segmentation'
 * const facts = {
 *   yearsOfCooperation: 6, productsHeld: 4, interestCover: 3, onTimeShare: 1, defaultProbability: 0.004, leverage: 0.55,
 *   annualContribution: 400_000, inDefault: false, onWatchList: false,
 * }
 * const { tier, score, certain, reasons, toRise } = clientTier(STRATEGIC_QUALITY_ORDINARY, facts)
 * tier // => 'quality'
 * score.toFixed(3) // => '0.639'
 * certain // => true
 * reasons // => [ 'score 0.64; Quality begins at 0.5' ]
 * toRise.alone.map(({ text }) => text)
 * // => [ 'annual contribution is at least 770,100' ]
 */
export function clientTier(policy: ClientTierPolicy, facts: Facts, options: ClientTierOptions = {}): ClientTier {
  const reading = readPolicy(policy)
  const known = readClient(reading.facts, facts)
  const wording = policyWording(reading, options)
  const figures = judgeClient(reading, known)
  const { name, from, tiers } = reading.policy
  const { score, tier, best, worst } = figures
  const own = tier === undefined ? undefined : tiers[tier]!
  const parts = partsOf(reading, figures, known, wording)
  const vetoes = findingsOf(reading, figures, known, wording)
  const rise = toRise(reading, figures, known, wording)
  return {
    policy: name,
    from,
    ...(own !== undefined && { tier: own.tier, name: own.name[wording.language] }),
    ...(own?.treatment !== undefined && { treatment: own.treatment }),
    certain: best === worst,
    possible: tiers.slice(best, worst + 1).map(one => one.tier),
    ...score,
    parts,
    criteria: criteriaOf(reading, parts, wording),
    vetoes,
    reasons: [scoreText(reading, figures, wording), ...vetoTexts(reading, vetoes, wording)],
    toKnow: [...new Set([...vetoes.flatMap(({ missing }) => missing), ...missingOf(parts)])],
    ...(rise !== undefined && { toRise: rise }),
    unread: [...known.keys()].filter(fact => !reading.facts.has(fact)),
  }
}

/** How people call the facts of a policy. */
function policyWording({ facts }: PolicyReading, options: ClientTierOptions): Wording {
  const { language } = readWording(options)
  const meanings = [...facts].map(([fact, { meaning }]) => [fact, meaning[language]] as const)
  return readWording({ language, names: { ...Object.fromEntries(meanings), ...options.names } })
}

function partsOf(
  { graded }: PolicyReading,
  { score }: ClientFigures,
  known: KnownFacts,
  wording: Wording,
): readonly TierScorePart[] {
  const partOf = new Map(score.parts.map(part => [part.name, part]))
  return graded.map(one => ({ ...partOf.get(one.fact)!, reason: gradeReason(one, known.get(one.fact), wording) }))
}

function criteriaOf(
  { policy }: PolicyReading,
  parts: readonly TierScorePart[],
  { language }: Wording,
): readonly CriterionScore[] {
  return Object.entries(policy.criteria).map(([criterion, { name, parts: graded }]): CriterionScore => {
    const own = parts.filter(part => graded.some(({ fact }) => fact === part.name))
    const known = own.filter(({ grade }) => grade !== undefined)
    const sum = (list: readonly TierScorePart[], of: (part: TierScorePart) => number): number =>
      list.reduce((total, part) => total + of(part), 0)
    const weight = sum(known, part => part.weight)
    return {
      criterion,
      name: name[language],
      weight: sum(own, part => part.weight),
      ...(known.length > 0 && {
        score: Math.min(1, sum(known, ({ weight: each, grade = 0 }) => each * grade) / weight),
        contribution: sum(known, ({ contribution = 0 }) => contribution),
      }),
      parts: own,
    }
  })
}

function findingsOf(
  { policy }: PolicyReading,
  figures: ClientFigures,
  known: KnownFacts,
  wording: Wording,
): readonly VetoFinding[] {
  return policy.vetoes.flatMap(({ name, when, atBest, reason }, i): VetoFinding[] => {
    const holds = figures.vetoes[i]!
    if (holds === 'no') return []
    const { reasons, missing } = judgementOf(when, known, wording)
    return [{ veto: name, holds, atBest, text: reason[wording.language], reasons, missing }]
  })
}

function scoreText({ policy }: PolicyReading, { score, tier }: ClientFigures, { language }: Wording): string {
  if (score.score === undefined || tier === undefined) return TIER_WORDS['tier.unscored'][language]
  const { name, from } = policy.tiers[policy.tiers.findIndex(each => score.score! >= each.from - ROUNDING)]!
  const word = score.coverage === 1 ? 'tier.score' : 'tier.range'
  return fillIn(TIER_WORDS[word][language], {
    score: scoreDigits(score.score, policy.tiers),
    lower: scoreDigits(score.range.lower, policy.tiers),
    upper: scoreDigits(score.range.upper, policy.tiers),
    tier: name[language],
    from: String(from),
  })
}

/** Two digits, or as many as it takes not to be rounded into a tier that it does not reach: 0.7999 below 0.8. */
function scoreDigits(score: number, tiers: readonly PolicyTier[]): string {
  const isRight = (text: string): boolean =>
    tiers.every(({ from }) => Number(text) >= from === score >= from - ROUNDING)
  let digits = 2
  while (digits < MOST_DIGITS && !isRight(score.toFixed(digits))) digits++
  return score.toFixed(digits)
}

/** Beyond, a score reaches a tier by rounding. */
const MOST_DIGITS = 13

function vetoTexts(
  { policy }: PolicyReading,
  vetoes: readonly VetoFinding[],
  { language }: Wording,
): readonly string[] {
  return vetoes.map(({ holds, atBest, text }) => {
    const tier = policy.tiers[placeOf(policy.tiers, atBest)]!.name[language]
    return fillIn(TIER_WORDS[holds === 'yes' ? 'tier.capped' : 'tier.may-be-capped'][language], { tier, reason: text })
  })
}

/** Facts without a grade, the weightiest first. */
function missingOf(parts: readonly TierScorePart[]): readonly string[] {
  const missing = parts.filter(({ grade }) => grade === undefined)
  return missing.toSorted((a, b) => b.weight - a.weight).map(({ name }) => name)
}

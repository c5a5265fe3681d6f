/**
 * What rules of a strategy can name: what the appraisal found of a client, beside every derived attribute.
 *
 * @module
 */
import type { FactKind } from '../../records/conditions/expect-condition.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import type { Fact } from '../../records/conditions/types.js'
import type { Facet } from '../shapes/facet.js'
import type { HazardOutlook } from '../shapes/outlook.js'
import type { AppraisedClient } from './types.js'

/** One fact of an appraisal. */
interface StepFact {
  readonly kind: FactKind
  readonly of: (appraised: AppraisedClient) => Fact | undefined
}

const number = (of: (appraised: AppraisedClient) => number | undefined): StepFact => ({ kind: 'number', of })
const words = (of: (appraised: AppraisedClient) => string | readonly string[]): StepFact => ({ kind: 'words', of })

/** A client of whom nothing is known has the book's index: that is not a fact about it. */
function indexOf(facet: Facet | undefined): number | undefined {
  return facet === undefined || facet.coverage === 0 ? undefined : facet.index
}

/** That it happens within a year. */
function withinYear({ perYear: [first] }: HazardOutlook): number | undefined {
  return first === undefined ? undefined : -Math.expm1(-first)
}

/** By the name that rules use; no attribute has such a name. */
export const STEP_FACTS: Readonly<Record<string, StepFact>> = {
  grade: words(({ grade }) => grade.grade),
  clientClass: words(({ grade }) => grade.class),
  score: number(({ grade }) => grade.score),
  gradeProbability: number(({ grade }) => grade.probabilities[grade.grade]),
  vetoes: words(({ grade }) => grade.vetoes.filter(({ holds }) => holds === 'yes').map(({ id }) => id)),
  lifecycleStage: words(({ outlook }) => outlook.stage),
  clientValue: number(({ value }) => value.value),
  clientValueLower: number(({ value }) => value.interval.lower),
  raroc: number(({ value }) => value.raroc),
  economicCapital: number(({ value }) => value.economicCapital),
  probabilityOfDefault: number(({ outlook }) => withinYear(outlook.defaults)),
  probabilityOfLeaving: number(({ outlook }) => withinYear(outlook.leaving)),
  lossGivenDefault: number(({ outlook }) => outlook.lossGivenDefault.mean),
  stability: number(({ outlook }) => outlook.stability.both),
  businessGrowth: number(({ outlook }) => outlook.growth.perYear),
  satisfactionIndex: number(({ facets }) => indexOf(facets.satisfaction)),
  loyaltyIndex: number(({ facets }) => indexOf(facets.loyalty)),
  contributionIndex: number(({ facets }) => indexOf(facets.contribution)),
  riskIndex: number(({ facets }) => indexOf(facets.risk)),
  perceivedValueIndex: number(({ facets }) => indexOf(facets.perceivedValue)),
  sustainabilityIndex: number(({ facets }) => indexOf(facets.sustainability)),
  satisfactionCoverage: number(({ facets }) => facets.satisfaction.coverage),
  loyaltyCoverage: number(({ facets }) => facets.loyalty.coverage),
  contributionCoverage: number(({ facets }) => facets.contribution.coverage),
  riskCoverage: number(({ facets }) => facets.risk.coverage),
}

/** The facts of a client by these names, as far as they are known. */
export function stepFacts(appraised: AppraisedClient, names: readonly string[]): KnownFacts {
  const known = new Map<string, Fact>()
  for (const name of names) {
    const fact = Object.hasOwn(STEP_FACTS, name) ? STEP_FACTS[name]!.of(appraised) : appraised.client.fact(name)
    if (fact !== undefined) known.set(name, fact)
  }
  return known
}

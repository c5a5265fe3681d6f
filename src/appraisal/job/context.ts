/**
 * What an appraisal knows before it looks at a client: its rules, its day, and what all clients together have taught.
 *
 * @module
 */
import type { Scenario } from '../../model/index.js'
import { MADE_BY } from '../../model/made-by.js'
import { isoDate } from '../../money/core.js'
import { DEFINITIONS } from '../../records/attributes/attributes.js'
import type { Fact } from '../../records/conditions/types.js'
import type { Portfolio, TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/tables/names.js'
import type { ClientCases } from '../case/client-cases.js'
import type { ClientCase } from '../case/types.js'
import type { FacetsLearnt } from '../facets/index.js'
import { facetsOf, learnFacets } from '../facets/index.js'
import type { GradingLearnt } from '../grading/index.js'
import { learnGrading } from '../grading/index.js'
import type { NextStepLearnt } from '../next-step/index.js'
import { learnNextStep } from '../next-step/index.js'
import type { OutlookLearnt } from '../outlook/index.js'
import { learnOutlook, outlooks } from '../outlook/index.js'
import type { PeersLearnt } from '../reasons/index.js'
import { learnPeers } from '../reasons/index.js'
import type { ValueLearnt } from '../value/index.js'
import { learnValue } from '../value/index.js'
import { expectedValuer } from '../value/value-of.js'
import type { LenderPolicy } from './lender-policy.js'
import { valueTerms } from './value-terms.js'

/** Tables of the lender's own, which belong to no client and which every client's figures may need. */
export type SharedTables = Pick<Portfolio, 'surveys' | 'products' | 'exchangeRates'>

/** What an appraisal knows before it looks at a client; a plain document that survives JSON. */
export interface AppraisalContext {
  readonly kind: 'appraisal-context'
  readonly version: 1
  readonly madeBy: string
  /** The end of this day, YYYY-MM-DD. */
  readonly asOf: string
  /** ISO 4217 code of all amounts. */
  readonly currency: string
  /** Days before `asOf` that an exchange rate may be old. */
  readonly maxRateAgeDays: number
  /** Rates go over this currency where there is no direct one. */
  readonly via?: string
  readonly scenario?: Scenario
  readonly policy: LenderPolicy
  /** Tables that the lender keeps: what a client has not in them it has not; of others nothing is known. */
  readonly tables: readonly TableName[]
  readonly shared: SharedTables
  /** Figures of groups of clients, by group and attribute. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Fact>>>>
  readonly facets: FacetsLearnt
  readonly outlook: OutlookLearnt
  readonly value: ValueLearnt
  readonly grading: GradingLearnt
  readonly nextStep: NextStepLearnt
  readonly peers: PeersLearnt
}

/** Attributes that rest on the records of a whole group. */
const OF_GROUP: readonly string[] = DEFINITIONS.filter(({ ofGroup }) => ofGroup).map(({ name }) => name)

/** Learns from all clients, who are looked at twice: before there are values, and by their values. */
export function learnContext(
  known: Portfolio,
  cases: ClientCases,
  policy: LenderPolicy,
  rule: Pick<AppraisalContext, 'maxRateAgeDays' | 'via' | 'scenario'>,
): AppraisalContext {
  const { clients, caseOf, asOf, currency } = cases
  const learners = {
    facets: learnFacets(policy.facets),
    outlook: learnOutlook(policy.outlook),
    value: learnValue(policy.value),
    nextStep: learnNextStep(),
    peers: learnPeers(policy.reasons.peers),
  }
  const groups = new Map<string, Readonly<Record<string, Fact>>>()
  for (let row = 0; row < clients.length; row++) {
    const client = caseOf(row)
    for (const learner of Object.values(learners)) learner.add(client)
    const { group } = client.client
    if (group !== undefined && !groups.has(group)) groups.set(group, groupFacts(client))
  }
  const facets = learners.facets.finish()
  const outlook = learners.outlook.finish()
  const value = learners.value.finish()
  const { scenario } = rule
  const lookAhead = outlooks(outlook, policy.outlook, scenario)
  const worthOf = expectedValuer(value, policy.value, valueTerms(policy, scenario))
  const grading = learnGrading(policy.grading)
  for (let row = 0; row < clients.length; row++) {
    const client = caseOf(row)
    const ahead = lookAhead(client)
    const { id, fact } = client
    grading.add({
      id,
      fact,
      facets: facetsOf(client, facets, policy.facets, ahead),
      outlook: ahead,
      value: { value: worthOf(client, ahead) },
    })
  }
  return {
    kind: 'appraisal-context',
    version: 1,
    madeBy: MADE_BY,
    asOf: isoDate(asOf),
    currency,
    ...rule,
    policy,
    tables: TABLE_NAMES.filter(table => known[table] !== undefined),
    shared: sharedTables(known),
    groups: Object.fromEntries(Array.from(groups).sort(([a], [b]) => (a < b ? -1 : 1))),
    facets,
    outlook,
    value,
    grading: grading.finish(),
    nextStep: learners.nextStep.finish(),
    peers: learners.peers.finish(),
  }
}

function groupFacts({ fact }: ClientCase): Readonly<Record<string, Fact>> {
  return Object.fromEntries(
    OF_GROUP.flatMap((name): [string, Fact][] => {
      const found = fact(name)
      return found === undefined ? [] : [[name, found]]
    }),
  )
}

function sharedTables({ surveys, products, exchangeRates }: Portfolio): SharedTables {
  return {
    ...(surveys !== undefined && { surveys }),
    ...(products !== undefined && { products }),
    ...(exchangeRates !== undefined && { exchangeRates }),
  }
}

/**
 * Which prospects to go after first.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber, expectCurrency } from '../../money/core.js'
import { portfolioAsOf } from '../../records/as-of/portfolio-as-of.js'
import type { Portfolio } from '../../records/index.js'
import { proportionInterval } from '../../statistics/proportion-interval.js'
import { clientCases } from '../case/client-cases.js'
import type { ClientCase } from '../case/types.js'
import { fitModel, probabilityOf } from './fit-model.js'
import { figuresOf, pastCases } from './past-cases.js'
import { PROSPECT_POLICY, readProspectPolicy } from './policy.js'
import { withTablesRead } from './read-tables.js'
import { scoreOf, sharesMet, truthsOf } from './score.js'
import type { ProspectModel, ProspectPolicy, ProspectRanking, RankedProspect } from './types.js'

/** On which day, in which money, by which policy. */
export interface ProspectOptions {
  /** Last day that counts, from 1900 on. */
  readonly asOf: DateInput
  /** ISO 4217 code of attributes that are amounts. */
  readonly currency: string
  /** `PROSPECT_POLICY` by default. */
  readonly policy?: ProspectPolicy
}

const FIRST_DAY = dayNumber('1900-01-01')

/**
 * Prospects by two rankings beside each other: a score by conditions and weights, and, where the past has cases enough, the
 * probability that a prospect becomes a client (willingness) times that it then repays (ability). The order of records changes
 * nothing.
 *
 * @param portfolio as `checkPortfolio` finds it without fault, or as `readPortfolio` gives it.
 * @throws ClienteleError `INVALID_DATE`; `OUT_OF_RANGE` for a day before 1900 or what is no currency; what `portfolioAsOf` and
 * `readProspectPolicy` throw.
 * @example
 * import { rankProspects } from 'clientele/appraisal'
 * const clients = [
 *   { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'prospect', employees: 120 },
 *   { id: 'C-2', name: 'Corner Bakery', entityType: 'company', status: 'prospect', employees: 9 },
 * ]
 * const { prospects, willingness } = rankProspects({ clients }, { asOf: '2024-12-31', currency: 'EUR' })
 * prospects.map(({ client, coverage }) => `${client} ${coverage.toFixed(2)}`) // => ['C-1 0.08', 'C-2 0.08']
 * willingness // => { isFitted: false, why: 'too-few-cases', cases: 0, events: 0 }
 */
export function rankProspects(portfolio: Portfolio, options: ProspectOptions): ProspectRanking {
  expectKnownKeys(expectObject(options, 'options'), ['asOf', 'currency', 'policy'], 'options')
  const policy = options.policy === undefined ? PROSPECT_POLICY : readProspectPolicy(options.policy, 'options.policy')
  const currency = expectCurrency(options.currency, 'options.currency')
  const asOf = dayNumber(options.asOf, 'options.asOf')
  if (asOf < FIRST_DAY) reject('OUT_OF_RANGE', 'options.asOf', '1900-01-01 or later', options.asOf)
  const known = portfolioAsOf(withTablesRead(portfolio, policy), options.asOf)
  const cases = clientCases(known, { asOf, currency, maxRateAgeDays: 31 })
  const past = pastCases(known, asOf, currency, policy)
  const ability = fitModel(past.ability, policy.ability, policy.leastCases)
  const willingness = fitModel(past.willingness, policy.willingness, policy.leastCases)
  const prospects = cases.clients.flatMap(({ status }, row) => (status === 'prospect' ? [cases.caseOf(row)] : []))
  const won = past.willingness.filter(({ isGood }) => isGood).length
  const asked = past.willingness.length
  return {
    prospects: ranked(prospects, policy, { ability, willingness }),
    ability,
    willingness,
    ...(asked > 0 && { conversion: { share: won / asked, interval: proportionInterval(won, asked) } }),
  }
}

type Models = Pick<ProspectRanking, 'ability' | 'willingness'>
type Unranked = Omit<RankedProspect, 'rankByConditions' | 'rankByModel'>

function ranked(prospects: readonly ClientCase[], policy: ProspectPolicy, models: Models): readonly RankedProspect[] {
  const truths = prospects.map(client => truthsOf(client, policy))
  const shares = sharesMet(truths, policy.conditions.length)
  const all = prospects.map((client, i): Unranked => {
    const head = { client: client.id, name: client.client.name }
    return { ...head, ...scoreOf(truths[i]!, policy, shares), ...modelled(client, policy, models) }
  })
  const byModel = placesBy(
    all.filter(({ modelCoverage }) => modelCoverage !== undefined),
    ({ ability = 0, willingness = 0 }) => ability * willingness,
  )
  const byScore = placesBy(all, ({ score }) => score)
  return all
    .map(one => {
      const rankByModel = byModel.get(one.client)
      const rankByConditions = byScore.get(one.client)!
      return { ...one, rankByConditions, ...(rankByModel !== undefined && { rankByModel }) }
    })
    .sort((a, b) => a.rankByConditions - b.rankByConditions)
}

/** Places from 1 by figure, the largest first; equal ones by key. */
function placesBy(some: readonly Unranked[], figureOf: (one: Unranked) => number): ReadonlyMap<string, number> {
  const order = some.toSorted((a, b) => figureOf(b) - figureOf(a) || (a.client < b.client ? -1 : 1))
  return new Map(order.map(({ client }, i) => [client, i + 1]))
}

function modelled(
  client: ClientCase,
  policy: ProspectPolicy,
  { ability, willingness }: Models,
): Pick<Unranked, 'ability' | 'willingness' | 'modelCoverage'> {
  const able = judged(client, ability, policy.ability)
  const willing = judged(client, willingness, policy.willingness)
  return {
    ...(able !== undefined && { ability: able.probability }),
    ...(willing !== undefined && { willingness: willing.probability }),
    ...(able !== undefined &&
      willing !== undefined && {
        modelCoverage: (able.known + willing.known) / (able.columns + willing.columns),
      }),
  }
}

function judged(
  client: ClientCase,
  model: ProspectModel,
  attributes: readonly string[],
): { readonly probability: number; readonly known: number; readonly columns: number } | undefined {
  if (!model.isFitted) return undefined
  const { columns } = model
  return {
    probability: probabilityOf(model, attributes, figuresOf(client, attributes)),
    known: columns.filter(({ attribute }) => client.figure(attribute) !== undefined).length,
    columns: columns.length,
  }
}

/**
 * The clients of a portfolio, one by one, as they were known at the end of a day.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { DEFINITIONS } from '../../records/attributes/attributes.js'
import { clientViews } from '../../records/attributes/client-views.js'
import type { ClientView, Definition } from '../../records/attributes/definition.js'
import { canBeTold } from '../../records/attributes/definition.js'
import type { RateRule } from '../../records/attributes/rates.js'
import { isUnknown } from '../../records/attributes/unknown.js'
import type { Fact } from '../../records/conditions/types.js'
import type { Client, Portfolio, Survey } from '../../records/index.js'
import type { ClientCase } from './types.js'

/** The clients of a portfolio in their order. */
export interface ClientCases {
  readonly asOf: DayNumber
  readonly currency: string
  readonly clients: readonly Client[]
  /** The case of a client, by its row in `clients`. It holds the client's records: make it when it is needed, and let it go. */
  readonly caseOf: (row: number) => ClientCase
}

/**
 * Cases of a portfolio in which nothing is later than the day: `portfolioAsOf` gives it.
 *
 * @param known as `checkPortfolio` finds it without fault.
 * @param rule the day, the currency of all amounts, and how old exchange rates may be.
 * @example
 * import { clientCases } from 'clientele/appraisal'
 * import { dayNumber } from 'clientele/money'
 * const clients = [{ id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' }]
 * const rule = { asOf: dayNumber('2024-12-31'), currency: 'CNY', maxRateAgeDays: 31 }
 * const client = clientCases({ clients, contracts: [] }, rule).caseOf(0)
 * client.fact('status') // => 'active'
 * client.figure('cooperations') // => 0
 */
export function clientCases(known: Portfolio, rule: RateRule): ClientCases {
  const { clients = [] } = known
  const viewOf = clientViews(known, rule)
  const surveys = new Map((known.surveys ?? []).map(survey => [survey.id, survey]))
  const tells = new Map(DEFINITIONS.filter(definition => canBeTold(known, definition)).map(it => [it.name, it]))
  return {
    asOf: rule.asOf,
    currency: rule.currency,
    clients,
    caseOf: row => caseOf(clients[row]!, viewOf(row), known, rule, { tells, surveys }),
  }
}

/** What all cases of a portfolio share. */
interface Shared {
  readonly tells: ReadonlyMap<string, Definition>
  readonly surveys: ReadonlyMap<string, Survey>
}

function caseOf(
  client: Client,
  view: ClientView,
  known: Portfolio,
  { asOf, currency }: RateRule,
  { tells, surveys }: Shared,
): ClientCase {
  const facts = new Map<string, Fact | undefined>()
  const fact = (attribute: string): Fact | undefined => {
    if (facts.has(attribute)) return facts.get(attribute)
    const answer = tells.get(attribute)?.of(view)
    const found = answer === undefined || isUnknown(answer) ? undefined : answer
    facts.set(attribute, found)
    return found
  }
  return {
    id: client.id,
    client,
    asOf,
    currency,
    records: view.records,
    has: table => known[table] !== undefined,
    survey: id => surveys.get(id),
    money: (amount, from) => {
      const found = view.money(amount, from)
      return isUnknown(found) ? undefined : found
    },
    repayment: view.repayment,
    fact,
    figure: attribute => {
      const found = fact(attribute)
      return typeof found === 'number' ? found : undefined
    },
  }
}

/**
 * The clients of a portfolio, one by one, as they were known at the end of a day.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { clientViews } from '../../records/attributes/client-views.js'
import type { ClientView } from '../../records/attributes/definition.js'
import type { RateRule } from '../../records/attributes/rates.js'
import { isUnknown } from '../../records/attributes/unknown.js'
import type { Fact } from '../../records/conditions/types.js'
import type { Client, Portfolio, Survey } from '../../records/index.js'
import type { KeptFacts } from './kept-facts.js'
import { keptFacts } from './kept-facts.js'
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
  const shared: Shared = { known, rule, surveys, factOf: keptFacts(known) }
  return {
    asOf: rule.asOf,
    currency: rule.currency,
    clients,
    caseOf: row => caseOf(clients[row]!, row, viewOf(row), shared),
  }
}

/** What all cases of a portfolio share. */
interface Shared {
  readonly known: Portfolio
  readonly rule: RateRule
  readonly surveys: ReadonlyMap<string, Survey>
  readonly factOf: KeptFacts
}

function caseOf(client: Client, row: number, view: ClientView, { known, rule, surveys, factOf }: Shared): ClientCase {
  const { asOf, currency } = rule
  const fact = (attribute: string): Fact | undefined => factOf(row, attribute, view)
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

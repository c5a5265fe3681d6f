/**
 * The facts of a summary and the forecast, a title and a sentence each.
 *
 * @module
 */
import { count, percent, share } from './figures.js'
import { inColumns, shown } from './layout.js'
import type { Say } from './say.js'
import { counted, horizonWords } from './say.js'
import type { AppraisalSummary, Forecast } from './summary.js'
import { hasForecast } from './summary.js'
import { amountsOf } from './summary-amounts.js'

type Fact = readonly [title: string, sentence: string]

export function factLines(summary: AppraisalSummary, say: Say): readonly string[] {
  const facts = [
    ...observedFacts(summary, say),
    ...amountFacts(summary, say),
    clientFact(summary, say),
    ...(hasForecast(summary) ? forecastFacts(summary, say) : [noForecast(say)]),
  ]
  return inColumns(facts, ['left', 'left']).map(line => `  ${line}`)
}

function observedFacts(summary: AppraisalSummary, say: Say): readonly Fact[] {
  const { observed, purchases, source } = summary
  const { from, until, timeUnit } = observed
  return [
    [say('summary.observed'), say('summary.period', { from, until, units: say(`unit.${timeUnit}`) })],
    [say('summary.columns'), columnsOf(summary, say)],
    [
      say('summary.orders'),
      say('summary.ordersText', { purchases: count(purchases), rows: counted(source.rows, 'row', say) }),
    ],
  ]
}

function columnsOf({ source }: AppraisalSummary, say: Say): string {
  const { client, date, amount: money, currency } = source.columns
  const named = [
    { role: say('role.client'), column: client },
    { role: say('role.date'), column: date },
    { role: say('role.amount'), column: money },
    { role: say('role.currency'), column: currency },
  ]
  return named.flatMap(({ role, column }) => (column === undefined ? [] : [`${role} = ${shown(column)}`])).join(', ')
}

function amountFacts({ amounts, purchases }: AppraisalSummary, say: Say): readonly Fact[] {
  if (amounts === undefined) return []
  const currency = amounts.currency === undefined ? '' : ` ${amounts.currency}`
  const amount = amountsOf({ amounts })
  const values = { total: amount(amounts.total) + currency, mean: amount(amounts.mean) + currency }
  const paid = counted(amounts.purchases, 'purchase', say)
  const isAll = amounts.purchases === purchases
  const text = isAll ? say('summary.amountsText', values) : say('summary.amountsSomeText', { ...values, paid })
  return [[say('summary.amounts'), text]]
}

function clientFact({ clients, repeatClients }: AppraisalSummary, say: Say): Fact {
  const repeat = { repeat: count(repeatClients), share: share(repeatClients, clients) }
  return [say('summary.clients'), say('summary.clientsText', { clients: count(clients), ...repeat })]
}

function forecastFacts(summary: AppraisalSummary & Forecast, say: Say): readonly Fact[] {
  const { clients, stillClients, expectedPurchases, expectedBuyers } = summary
  const still = { alive: count(stillClients), clients: count(clients), share: share(stillClients, clients) }
  const next = {
    purchases: counted(expectedPurchases, 'purchase', say),
    buyers: count(expectedBuyers),
    clients: counted(clients, 'client', say),
    share: share(expectedBuyers, clients),
  }
  return [
    [say('summary.still'), say('summary.stillText', still)],
    ...stillRepeatFact(summary, say),
    [say('summary.next', { horizon: horizonWords(summary.horizon, say) }), say('summary.nextText', next)],
    ...valueFact(summary, say),
  ]
}

function valueFact({ value, amounts }: AppraisalSummary, say: Say): readonly Fact[] {
  if (value === undefined) return []
  const amount = amountsOf({ amounts })
  const currency = amounts?.currency === undefined ? '' : ` ${amounts.currency}`
  const text = say('summary.valueText', {
    value: amount(value.total) + currency,
    revenue: amount(value.expectedRevenue) + currency,
    margin: percent(value.margin),
    rate: percent(value.annualDiscountRate),
  })
  const { withoutSpend } = value
  const median =
    withoutSpend === undefined ? [] : [say('summary.valueMedian', { amount: amount(withoutSpend) + currency })]
  return [[say('summary.value'), text], ...median.map((line): Fact => ['', line])]
}

/** Who bought once is a client by assumption, so the others are told apart. */
function stillRepeatFact(summary: AppraisalSummary & Forecast, say: Say): readonly Fact[] {
  const { clients, repeatClients, stillRepeatClients } = summary
  if (repeatClients === clients) return []
  const values = {
    alive: count(stillRepeatClients),
    repeat: count(repeatClients),
    share: share(stillRepeatClients, repeatClients),
    once: count(clients - repeatClients),
  }
  return [['', say('summary.stillRepeat', values)]]
}

function noForecast(say: Say): Fact {
  return [say('summary.forecast'), say('summary.noForecast')]
}

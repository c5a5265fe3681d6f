/**
 * What a client buys, asks for and costs, and how often one talks.
 *
 * @module
 */
import type { ClientView, Definition } from './definition.js'
import { numeric } from './definition.js'
import type { Unknown } from './unknown.js'
import { NOTHING } from './unknown.js'
import { daysSince, meanOf, sumOf, within } from './within.js'

const LAST_YEAR = 365

const ordersOf = (view: ClientView, days = Number.POSITIVE_INFINITY) =>
  within(view, view.records('orders'), ({ date }) => date, days)

/** Worth of orders; not known where one has no amount or currency. */
function worth(view: ClientView, days: number): number | Unknown {
  const orders = ordersOf(view, days)
  const known = orders.flatMap(({ amount, currency }) =>
    amount === undefined || currency === undefined ? [] : [{ amount, currency }],
  )
  return known.length < orders.length ? NOTHING : sumOf(view, known)
}

/** What was spent on the client for one thing within a year. */
function costOf(view: ClientView, kind: 'acquisition' | 'service', days: number): number | Unknown {
  const costs = view.records('costs').filter(cost => cost.kind === kind)
  return sumOf(
    view,
    within(view, costs, ({ until }) => until, days),
  )
}

const talks = (view: ClientView) => within(view, view.records('interactions'), ({ date }) => date, LAST_YEAR)

export const DEALINGS: readonly Definition[] = [
  numeric(
    'orders',
    { unit: 'number', meaning: 'Orders so far', reads: { orders: 'client date' } },
    view => ordersOf(view).length,
  ),
  numeric(
    'ordersLastYear',
    { unit: 'number', meaning: 'Orders within the last 365 days', reads: { orders: 'client date' } },
    view => ordersOf(view, LAST_YEAR).length,
  ),
  numeric(
    'orderAmount',
    { unit: 'currency', meaning: 'Worth of all orders', reads: { orders: 'client date amount currency' } },
    view => worth(view, Number.POSITIVE_INFINITY),
  ),
  numeric(
    'orderAmountLastYear',
    {
      unit: 'currency',
      meaning: 'Worth of orders within the last 365 days',
      reads: { orders: 'client date amount currency' },
    },
    view => worth(view, LAST_YEAR),
  ),
  numeric(
    'daysSinceLastOrder',
    { unit: 'days', meaning: 'Days since the last order', reads: { orders: 'client date' } },
    view =>
      daysSince(
        view,
        view.records('orders').map(({ date }) => date),
      ),
  ),
  numeric(
    'interactionsLastYear',
    { unit: 'number', meaning: 'Contacts within the last 365 days', reads: { interactions: 'client date' } },
    view => talks(view).length,
  ),
  numeric(
    'daysSinceLastInteraction',
    { unit: 'days', meaning: 'Days since the last contact', reads: { interactions: 'client date' } },
    view =>
      daysSince(
        view,
        view.records('interactions').map(({ date }) => date),
      ),
  ),
  numeric(
    'answerHours',
    {
      unit: 'hours',
      meaning: 'Mean hours until a request of the last 365 days was answered',
      reads: { interactions: 'client date answeredAfterHours' },
    },
    view => {
      const hours = talks(view).flatMap(({ answeredAfterHours }) =>
        answeredAfterHours === undefined ? [] : [answeredAfterHours],
      )
      return meanOf(hours)
    },
  ),
  numeric(
    'acquisitionCost',
    { unit: 'currency', meaning: 'What winning it cost', reads: { costs: 'client kind until amount currency' } },
    view => costOf(view, 'acquisition', Number.POSITIVE_INFINITY),
  ),
  numeric(
    'serviceCostLastYear',
    {
      unit: 'currency',
      meaning: 'What serving it cost in periods that ended within the last 365 days',
      reads: { costs: 'client kind until amount currency' },
    },
    view => costOf(view, 'service', LAST_YEAR),
  ),
  numeric(
    'openApplications',
    {
      unit: 'number',
      meaning: 'Applications without a decision',
      reads: { applications: 'client decidedOn decision' },
    },
    view =>
      view
        .records('applications')
        .filter(({ decidedOn, decision }) => decidedOn === undefined && decision === undefined).length,
  ),
  numeric(
    'approvedShare',
    {
      unit: 'share',
      meaning: 'Part of the applications approved or declined that was approved',
      reads: { applications: 'client decision' },
    },
    view => {
      const decided = view
        .records('applications')
        .filter(({ decision }) => decision === 'approved' || decision === 'declined')
      return decided.length === 0
        ? NOTHING
        : decided.filter(({ decision }) => decision === 'approved').length / decided.length
    },
  ),
]

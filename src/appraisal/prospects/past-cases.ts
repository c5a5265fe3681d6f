/**
 * What became of the prospects and clients of past years: attributes as they were known then, outcomes of the year that followed.
 * Nothing later is looked at, so that a model learns only what could have been known.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { monthsAfter } from '../../money/periods/months-after.js'
import { portfolioAsOf } from '../../records/as-of/portfolio-as-of.js'
import type { Client, Portfolio } from '../../records/index.js'
import { clientCases } from '../case/client-cases.js'
import type { ClientCase } from '../case/types.js'
import type { ProspectPolicy } from './types.js'

/** One prospect or client of one year. */
export interface PastCase {
  /** How many years ago, from 1. */
  readonly yearsAgo: number
  /** Attributes in the order of the policy; undefined where one was not known. */
  readonly figures: readonly (number | undefined)[]
  /** Became a client; repaid. */
  readonly isGood: boolean
}

/** Cases for both models. */
export interface PastCases {
  readonly ability: readonly PastCase[]
  readonly willingness: readonly PastCase[]
}

/** Cases of all years back, from a portfolio in which nothing is later than the day. */
export function pastCases(known: Portfolio, asOf: DayNumber, currency: string, policy: ProspectPolicy): PastCases {
  const ability: PastCase[] = []
  const willingness: PastCase[] = []
  const sinceOf = new Map((known.clients ?? []).map(({ id, clientSince }) => [id, clientSince]))
  const defaultsOf = defaultDays(known)
  for (let yearsAgo = 1; yearsAgo <= policy.yearsBack; yearsAgo++) {
    const then = monthsAfter(asOf, -12 * yearsAgo)
    const end = monthsAfter(asOf, -12 * (yearsAgo - 1))
    const cases = clientCases(portfolioAsOf(known, isoDate(then)), { asOf: then, currency, maxRateAgeDays: 31 })
    // By key, so that the order of records changes no digit of a model.
    const rows = Array.from(cases.clients.entries()).sort(([, a], [, b]) => (a.id < b.id ? -1 : 1))
    for (const [row, { id, status, prospectSince }] of rows) {
      const client = cases.caseOf(row)
      if (status === 'prospect' && isThere(prospectSince, then)) {
        const since = sinceOf.get(id)
        const isGood = since !== undefined && dayNumber(since) > then && dayNumber(since) <= end
        willingness.push({ yearsAgo, figures: figuresOf(client, policy.willingness), isGood })
      }
      if (status === 'active' && client.fact('inDefault') !== true) {
        const days = defaultsOf.get(id)
        const isGood = days === undefined || !days.some(day => day > then && day <= end)
        ability.push({ yearsAgo, figures: figuresOf(client, policy.ability), isGood })
      }
    }
  }
  return { ability, willingness }
}

/** A prospect that was not known as one yet teaches nothing of that year. */
function isThere(prospectSince: Client['prospectSince'], then: DayNumber): boolean {
  return prospectSince !== undefined && dayNumber(prospectSince) <= then
}

export function figuresOf(client: ClientCase, attributes: readonly string[]): readonly (number | undefined)[] {
  return attributes.map(attribute => client.figure(attribute))
}

function defaultDays({ defaults = [] }: Portfolio): ReadonlyMap<string, readonly DayNumber[]> {
  const days = new Map<string, DayNumber[]>()
  for (const { client, date } of defaults) {
    const before = days.get(client)
    if (before === undefined) days.set(client, [dayNumber(date)])
    else before.push(dayNumber(date))
  }
  return days
}

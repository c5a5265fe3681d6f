/** The ways in which a lender may rank its clients: by the appraisal, by one facet alone, or as lenders did before. */

import { dayNumber, isoDate } from '../../../src/money/core.js'
import type { Portfolio } from '../../../src/records/index.js'
import type { Appraised } from './appraised.js'
import { LAST_DAY_KNOWN } from './regimes/law.js'

/** Higher is better for the lender. */
export type RankRule = (client: Appraised) => number

export function rankRules(portfolio: Portfolio): Readonly<Record<string, RankRule>> {
  const [rated, dealt] = [ratedPd(portfolio), rfmScores(portfolio)]
  return {
    grade: ({ grade }) => grade.score,
    'classic grade': ({ classic }) => classic.score,
    value: ({ value }) => value.value,
    satisfaction: ({ facets }) => facets.satisfaction.index,
    loyalty: ({ facets }) => facets.loyalty.index,
    contribution: ({ facets }) => facets.contribution.index,
    'low risk': ({ facets }) => -facets.risk.index,
    rating: ({ id }) => -(rated.get(id) ?? MEAN_PD),
    RFM: ({ id }) => dealt.get(id) ?? 0,
  }
}

/** Of who is not rated. */
const MEAN_PD = 0.025

function ratedPd({ ratings = [] }: Portfolio): ReadonlyMap<string, number> {
  const latest = ratings.toSorted((a, b) => (String(a.date) < String(b.date) ? -1 : 1))
  return new Map(latest.map(({ client, probabilityOfDefault = MEAN_PD }) => [client, probabilityOfDefault]))
}

/** Sum of the ranks, 0 to 1, of recency of the last loan, loans of the last three years, and what is owed. */
function rfmScores({ facilities = [] }: Portfolio): ReadonlyMap<string, number> {
  const from = isoDate(dayNumber(LAST_DAY_KNOWN) - 3 * 365)
  const by = new Map<string, { last: string; count: number; owed: number }>()
  for (const { client, signedOn, outstanding = 0 } of facilities) {
    const own = by.get(client) ?? { last: '', count: 0, owed: 0 }
    const signed = String(signedOn)
    const isLater = signed > own.last
    by.set(client, {
      last: isLater ? signed : own.last,
      count: own.count + (signed >= from ? 1 : 0),
      owed: own.owed + outstanding,
    })
  }
  const clients = [...by]
  const ranked = (figure: (own: { last: string; count: number; owed: number }) => number | string) => {
    const order = clients.toSorted(([, a], [, b]) => (figure(a) < figure(b) ? -1 : figure(a) > figure(b) ? 1 : 0))
    const ranks = new Map<string, number>()
    let [place, before] = [0, order[0] && figure(order[0][1])]
    order.forEach(([id, own], i) => {
      if (figure(own) !== before) place = i
      before = figure(own)
      ranks.set(id, place / order.length)
    })
    return ranks
  }
  const parts = [ranked(({ last }) => last), ranked(({ count }) => count), ranked(({ owed }) => owed)]
  return new Map(clients.map(([id]) => [id, parts.reduce((sum, part) => sum + part.get(id)!, 0)]))
}

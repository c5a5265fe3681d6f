/**
 * What goes on between lender and client: talks, purchases, work done and its cost.
 *
 * @module
 */
import type { Activity, ClientCost } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import { numbered } from '../firm.js'
import { cents } from '../lending/cents.js'
import type { Made, Part } from '../part.js'
import { contactIds } from '../relations/contacts-part.js'
import { eventDays, vigourOn } from '../vigour.js'
import { firstDay, iso, lastDay, yearOf } from '../window.js'

export function dealingsPart(about: Case): Part {
  return {
    interactions: interactionsOf(about, about.diceFor('interactions')),
    orders: ordersOf(about, about.diceFor('orders')),
    activities: activitiesOf(about, about.diceFor('activities')),
    costs: costsOf(about, about.diceFor('costs')),
  }
}

/** Days within the window and the relationship on which something happens so often a year. */
function daysOf({ history, window, trouble }: Case, perYear: number, dice: Dice): readonly number[] {
  const from = Math.max(firstDay(window, 0), (history.since ?? window.until - 200) - 60)
  return eventDays(perYear, from, history.last, dice, day => vigourOn(history, window, trouble, day))
}

function interactionsOf(about: Case, dice: Dice): readonly Made<'interactions'>[] {
  const { firm, traits } = about
  const perYear = firm.role === 'person' ? 3 : 10 + 4 * Math.max(-1, Math.log10(traits.sales / 1e8))
  return daysOf(about, perYear, dice).map((date, i) => {
    const fromClient = dice.happens(0.45)
    return {
      id: `T-${numbered(firm.index, 4)}-${i + 1}`,
      client: firm.id,
      contact: dice.pick(contactIds(about)),
      date,
      channel: dice.pick(['visit', 'call', 'call', 'e-mail', 'e-mail', 'message', 'meeting', 'portal']),
      direction: fromClient ? 'from-client' : 'to-client',
      topic: dice.pick(['payment', 'new loan', 'accounts', 'rates', 'project', 'service']),
      minutes: dice.whole(3, 90),
      ...(fromClient && { answeredAfterHours: Math.round(10 * dice.wait(12)) / 10 }),
      by: `Manager ${1 + (firm.index % 7)}`,
    }
  })
}

const PRICES = { 'cash-management': 6e-5, hedging: 2e-4, advice: 4e-4 } as const

function ordersOf(about: Case, dice: Dice): readonly Made<'orders'>[] {
  const { firm, traits, history } = about
  if (history.since === undefined) return []
  return daysOf(about, 0.5 + 4 * traits.satisfaction[0]!, dice).map((date, i) => {
    const product = dice.pick(['cash-management', 'cash-management', 'hedging', 'advice'])
    return {
      id: `O-${numbered(firm.index, 4)}-${i + 1}`,
      client: firm.id,
      date,
      amount: cents(((PRICES[product] * traits.sales) / firm.place.yuan) * Math.exp(0.5 * dice.normal())),
      currency: firm.place.currency,
      product,
      channel: dice.pick(['manager', 'portal']),
    }
  })
}

/** What an hour of the lender's people costs, in yuan. */
const HOUR = 420

function activitiesOf(about: Case, dice: Dice): readonly Activity[] {
  const { firm, traits, window } = about
  return daysOf(about, 1.5, dice).map((day, i): Activity => {
    const hours = Math.round(10 * dice.between(1, 12)) / 10
    return {
      id: `W-${numbered(firm.index, 4)}-${i + 1}`,
      client: firm.id,
      date: iso(day),
      kind: dice.pick(['visit', 'review', 'proposal', 'workshop']),
      aim: dice.pick(['retain', 'cross-sell', 'monitor']),
      hours,
      cost: cents((hours * HOUR) / firm.place.yuan),
      currency: firm.place.currency,
      succeeded: dice.happens(0.2 + 0.6 * traits.satisfaction[yearOf(window, day)]!),
      by: `Manager ${1 + (firm.index % 7)}`,
      source: 'crm',
    }
  })
}

function costsOf({ firm, history, window, traits }: Case, dice: Dice): readonly ClientCost[] {
  const { since, last, default: defaulted } = history
  if (since === undefined) return []
  const yuan = (amount: number): number => cents((amount * dice.between(0.6, 1.5)) / firm.place.yuan)
  const head = { client: firm.id, currency: firm.place.currency, source: 'controlling' }
  const size = Math.sqrt(traits.sales / 1e8)
  const acquisition: ClientCost = {
    ...head,
    kind: 'acquisition',
    from: iso(since - 90),
    until: iso(since),
    amount: yuan(60_000 * size),
  }
  const service = Array.from({ length: window.years }, (_, year) => year).flatMap((year): readonly ClientCost[] => {
    const [from, until] = [Math.max(firstDay(window, year), since), Math.min(lastDay(window, year), last)]
    const amount = yuan(35_000 * size * Math.max(0, (until - from) / 365))
    return from < until ? [{ ...head, kind: 'service', from: iso(from), until: iso(until), amount }] : []
  })
  if (defaulted === undefined) return [acquisition, ...service]
  const until = Math.min(defaulted.endedOn ?? window.until, window.until)
  return [
    acquisition,
    ...service,
    { ...head, kind: 'collection', from: iso(defaulted.day), until: iso(until), amount: yuan(90_000 * size) },
  ]
}

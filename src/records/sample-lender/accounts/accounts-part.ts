/**
 * The accounts that a client sent in.
 *
 * @module
 */
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import type { History } from '../history.js'
import type { Part } from '../part.js'
import type { ClientTraits } from '../traits.js'
import type { TroubleKind } from '../troubles.js'
import type { Window } from '../window.js'
import { iso, lastDay } from '../window.js'
import type { YearOfAccounts } from './articulate.js'
import { statementOf } from './statement-of.js'

/** Statements of the years that were known by the end of the window and of the relationship. */
export function accountsPart(
  firm: Firm,
  traits: ClientTraits,
  accounts: readonly YearOfAccounts[],
  history: History,
  window: Window,
  dice: Dice,
  trouble: TroubleKind | undefined,
): Part {
  const listed = firm.role === 'parent' && firm.index % 4 === 0
  const statements = accounts.slice(0, window.years).flatMap((year, i) => {
    const end = lastDay(window, i)
    const published = end + Math.round(40 + 60 * (1 - traits.discipline) + dice.between(0, 30))
    const missing = trouble === 'gap-in-accounts' && i === window.years - 3
    const known = Math.min(published, window.until)
    if (missing || end > history.last) return []
    const head = {
      periodEnd: iso(end),
      publishedOn: iso(known),
      audited: traits.sales > 5e7 || dice.happens(traits.discipline),
      employees: Math.max(3, Math.round((year.sales * 1000 * firm.place.yuan) / 900_000)),
      ...(listed && {
        marketValueOfEquity: Math.max(1, Math.round(1.2 * (year.paidInCapital + year.retainedEarnings))),
      }),
    }
    return [statementOf(firm, year, head)]
  })
  return { statements }
}

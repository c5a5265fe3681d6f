/**
 * The accounts that a client sent in.
 *
 * @module
 */
import type { Case } from '../case.js'
import type { Part } from '../part.js'
import { iso, lastDay } from '../window.js'
import { statementLinesOf } from './statement-lines.js'
import { statementOf } from './statement-of.js'

/** Statements of the years that were known by the end of the window and of the relationship. */
export function accountsPart({ firm, traits, accounts, history, window, trouble, diceFor }: Case): Part {
  const dice = diceFor('statements')
  const statements = accounts.slice(0, window.years).flatMap((year, i) => {
    const end = lastDay(window, i)
    const published = end + Math.round(40 + 60 * (1 - traits.discipline) + dice.between(0, 30))
    const audited = traits.sales > 5e7 || dice.happens(traits.discipline)
    const isMissing = trouble === 'gap-in-accounts' && i === window.years - 3
    if (year === undefined || isMissing || end > history.last) return []
    const head = {
      periodEnd: iso(end),
      publishedOn: iso(Math.min(published, window.until)),
      audited,
      employees: Math.max(3, Math.round((year.sales * 1000 * firm.place.yuan) / SALES_PER_HEAD)),
      listed: firm.role === 'parent' && firm.index % 4 === 0,
    }
    return [statementOf(firm, year, head)]
  })
  // Of some, the last accounts are kept as they came as well.
  const last = firm.index % 4 === 3 ? statements.slice(-1) : []
  return { statements, statementLines: last.flatMap(statementLinesOf) }
}

/** In yuan a year. */
const SALES_PER_HEAD = 900_000

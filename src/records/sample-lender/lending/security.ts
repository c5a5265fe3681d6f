/**
 * What secures loans, and what borrowers promised to keep.
 *
 * @module
 */
import type { Collateral, Covenant, CovenantTest } from '../../portfolio/types/index.js'
import type { YearOfAccounts } from '../accounts/articulate.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import type { Firm } from '../firm.js'
import { BLOCK, clientId } from '../firm.js'
import type { History } from '../history.js'
import type { Part } from '../part.js'
import type { ProjectPlan } from '../projects/plan.js'
import type { Window } from '../window.js'
import { iso, lastDay } from '../window.js'
import { cents } from './cents.js'
import type { Settled } from './settle.js'

/** A promise with what it was tested at. */
interface Pledge {
  readonly covenant: Covenant
  readonly tests: readonly CovenantTest[]
}

export function securityPart({ firm, settled, plan, accounts, history, window, diceFor }: Case): Part {
  const dice = diceFor('security')
  const pledges = settled.flatMap(one =>
    plan === undefined ? coversOf(one, accounts, history, window) : dscrOf(one, plan, window),
  )
  return {
    collaterals: settled.flatMap(one => collateralsOf(firm, one, window, dice)),
    covenants: pledges.map(({ covenant }) => covenant),
    covenantTests: pledges.flatMap(({ tests }) => tests),
  }
}

function collateralsOf(firm: Firm, { loan }: Settled, window: Window, dice: Dice): readonly Collateral[] {
  const isProject = loan.project !== undefined
  if (!isProject && !dice.happens(0.6)) return []
  const kind = isProject
    ? 'concession'
    : loan.kind === 'lease'
      ? 'equipment'
      : dice.pick(['real-estate', 'equipment', 'receivables', 'cash'])
  const own: Collateral = {
    id: `K${loan.id.slice(1)}`,
    facility: loan.id,
    kind,
    value: Math.round(loan.limit * (isProject ? 0.9 : dice.between(0.4, 1.3))),
    currency: firm.place.currency,
    valuedOn: iso(Math.max(loan.signedOn, window.until - dice.whole(60, 900))),
    haircut: HAIRCUTS[kind],
    rank: 1,
    source: 'collateral-register',
  }
  if (firm.role !== 'subsidiary') return [own]
  const guarantor = clientId(firm.index - (firm.index % BLOCK))
  return [own, { ...own, id: `${own.id}-G`, kind: 'guarantee', guarantor, value: loan.limit, haircut: 0.5 }]
}

const HAIRCUTS = { concession: 0.4, equipment: 0.5, 'real-estate': 0.3, receivables: 0.35, cash: 0 } as const

/** Interest cover of a firm, tested on its yearly accounts. */
function coversOf(
  { loan, endedOn }: Settled,
  accounts: readonly (YearOfAccounts | undefined)[],
  { last }: History,
  window: Window,
): readonly Pledge[] {
  if (loan.product !== 'term-loan') return []
  const id = `V${loan.id.slice(1)}`
  const tests = accounts.slice(0, window.years).flatMap((year, i): readonly CovenantTest[] => {
    const day = lastDay(window, i)
    if (
      year === undefined ||
      year.interestExpense === 0 ||
      day < loan.signedOn ||
      day > Math.min(last, endedOn ?? last)
    )
      return []
    const value =
      Math.round((100 * (year.sales - year.costOfSales - year.operatingExpenses)) / year.interestExpense) / 100
    return [
      { covenant: id, date: iso(day), value, ...(value < LEAST_COVER && { waived: value > 1 }), source: 'monitoring' },
    ]
  })
  const covenant: Covenant = {
    id,
    facility: loan.id,
    measure: 'interest-cover',
    is: 'at-least',
    threshold: LEAST_COVER,
    testMonths: 12,
    source: 'contract',
  }
  return [{ covenant, tests }]
}

const LEAST_COVER = 2
const LEAST_DSCR = 1.1

/** Cover of debt service by cash, each half-year of operation. */
function dscrOf({ loan }: Settled, { actual }: ProjectPlan, { until }: Window): readonly Pledge[] {
  const id = `V${loan.id.slice(1)}`
  const covenant: Covenant = {
    id,
    facility: loan.id,
    measure: 'dscr',
    is: 'at-least',
    threshold: LEAST_DSCR,
    testMonths: 6,
    source: 'contract',
  }
  const tests = actual
    .filter(({ end, debtService }) => end <= until && debtService > 0)
    .map(({ end, cashAvailable, debtService }): CovenantTest => {
      const value = cents(cashAvailable / debtService)
      return { covenant: id, date: iso(end), value, ...(value < LEAST_DSCR && { waived: false }), source: 'monitoring' }
    })
  return [{ covenant, tests }]
}

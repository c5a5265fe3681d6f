/**
 * What clients asked for, what was agreed, and how duties were met.
 *
 * @module
 */
import type { Application, Contract, Fulfilment } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import { numbered } from '../firm.js'
import type { Settled } from '../lending/settle.js'
import type { Part } from '../part.js'
import { iso, lastDay } from '../window.js'

export function agreementsPart(about: Case): Part {
  const dice = about.diceFor('agreements')
  const contracts = contractsOf(about)
  return {
    applications: applicationsOf(about, dice),
    contracts,
    fulfilments: fulfilmentsOf(about, contracts, dice),
  }
}

function applicationsOf({ firm, history, settled, window, traits }: Case, dice: Dice): readonly Application[] {
  const id = (number: number): string => `A-${numbered(firm.index, 4)}-${number}`
  const head = { client: firm.id, currency: firm.place.currency, source: 'crm' }
  const granted = settled.map(({ loan }, i): Application => {
    const decided = loan.signedOn - dice.whole(1, 20)
    const answered = decided - dice.whole(1, 25)
    const submitted = answered - dice.whole(0, 9)
    const project = loan.project === undefined ? {} : { project: loan.project }
    return {
      ...head,
      id: id(i + 1),
      ...project,
      product: loan.product,
      facility: loan.id,
      amount: loan.limit,
      submittedOn: iso(submitted),
      firstAnswerOn: iso(answered),
      decidedOn: iso(decided),
      decision: 'approved',
      paidOutOn: iso(loan.signedOn),
    }
  })
  if (!dice.happens(history.since === undefined ? 0.8 : 0.2)) return granted
  const { last, since = last - 300 } = history
  const submitted = Math.max(since, last - dice.whole(10, 300))
  const decided = submitted + dice.whole(10, 40)
  const isWaiting = decided > window.until
  const wish: Application = {
    ...head,
    id: id(granted.length + 1),
    product: 'term-loan',
    amount: Math.round((0.08 * traits.sales) / firm.place.yuan / 1e4) * 1e4,
    submittedOn: iso(submitted),
    ...(!isWaiting && { firstAnswerOn: iso(submitted + 8), decidedOn: iso(decided) }),
    ...(!isWaiting && {
      decision: dice.pick(['declined', 'withdrawn']),
      reason: dice.pick(['price', 'cover too low', 'another lender']),
    }),
  }
  return [...granted, wish]
}

const AGREED: Readonly<Record<Settled['status'], Contract['status']>> = {
  proposed: 'draft',
  active: 'active',
  repaid: 'fulfilled',
  refinanced: 'fulfilled',
  cancelled: 'terminated',
  defaulted: 'breached',
  'written-off': 'breached',
}

/** A framework when the relationship begins, and one for each loan. */
function contractsOf({ firm, history, settled, trouble }: Case): readonly Contract[] {
  const { since, endedOn } = history
  if (since === undefined) return []
  const head = { client: firm.id, source: 'contract-register' }
  const framework: Contract = {
    ...head,
    id: `B-${numbered(firm.index, 4)}-0`,
    kind: 'framework',
    status: trouble === 'broken-duties' ? 'breached' : endedOn === undefined ? 'active' : 'terminated',
    signedOn: iso(since),
    startsOn: iso(since),
    ...(endedOn !== undefined && { endsOn: iso(endedOn) }),
  }
  const loans = settled.map(({ loan, status }, i): Contract => {
    const project = loan.project === undefined ? {} : { project: loan.project }
    return {
      ...head,
      id: `B-${numbered(firm.index, 4)}-${i + 1}`,
      ...project,
      kind: 'loan agreement',
      status: AGREED[status],
      signedOn: iso(loan.signedOn),
      startsOn: iso(loan.signedOn),
      endsOn: iso(loan.maturity),
      amount: loan.limit,
      currency: firm.place.currency,
    }
  })
  return [framework, ...loans]
}

/** Accounts are due each year within 120 days; an insurance is shown each year. */
function fulfilmentsOf(
  { firm, history, traits, trouble, window }: Case,
  contracts: readonly Contract[],
  dice: Dice,
): readonly Fulfilment[] {
  const [framework] = contracts
  if (framework === undefined || history.since === undefined) return []
  const { since, last } = history
  return Array.from({ length: window.years }, (_, year) => year).flatMap(year =>
    ['annual accounts', 'proof of insurance'].flatMap((what, i): readonly Fulfilment[] => {
      const due = lastDay(window, year) - 365 + 120 + 60 * i
      const isBroken = trouble === 'broken-duties' && year >= window.years - 2
      const done = due - 30 + Math.round(dice.wait(30 + 60 * (1 - traits.discipline)))
      if (due < since || due > last) return []
      return [
        {
          id: `U-${numbered(firm.index, 4)}-${2 * year + i + 1}`,
          contract: framework.id,
          by: 'client',
          what,
          dueOn: iso(due),
          ...(done <= window.until && !isBroken && { doneOn: iso(done) }),
          share: isBroken ? 0.2 : 1,
          source: 'monitoring',
        },
      ]
    }),
  )
}

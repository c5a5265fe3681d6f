/**
 * Defaults against what else is known of a client's credit.
 *
 * @module
 */
import type { QualityContext } from '../context.js'
import type { LooseRecord } from '../records-of-table.js'
import { dayIn, looseRecords, numberIn, textIn } from '../records-of-table.js'
import { isOpen } from './open-default.js'
import type { Rule } from './rule.js'
import { holdsIf, isAtMost, rule } from './rule.js'

const recoveredBeyondExposure = rule(
  'recovered-beyond-exposure',
  'defaults',
  ['recovered', 'exposure'],
  ({ record }, { policy }) => {
    const [recovered, exposure] = [numberIn(record, 'recovered'), numberIn(record, 'exposure')]
    if (recovered === undefined || exposure === undefined) return 'unknown'
    return holdsIf(
      isAtMost(recovered, exposure, policy.tolerance),
      `at most what was owed, ${exposure}`,
      `${recovered}`,
    )
  },
)

const overdueBeyondOwed = rule(
  'overdue-beyond-owed',
  'creditReports',
  ['overdueAmount', 'totalOwed'],
  ({ record }, { policy }) => {
    const [overdue, owed] = [numberIn(record, 'overdueAmount'), numberIn(record, 'totalOwed')]
    if (overdue === undefined || owed === undefined) return 'unknown'
    return holdsIf(isAtMost(overdue, owed, policy.tolerance), `at most what is owed, ${owed}`, `${overdue}`)
  },
)

/** Defaults by facility and, of those that name none, by client. */
interface DefaultsOf {
  readonly facilities: ReadonlySet<string>
  readonly clients: ReadonlySet<string>
}

function defaultsOf({ portfolio }: QualityContext, counts: (record: LooseRecord) => boolean): DefaultsOf | undefined {
  if (portfolio.defaults === undefined) return undefined
  const [facilities, clients] = [new Set<string>(), new Set<string>()]
  for (const record of looseRecords(portfolio, 'defaults')) {
    if (record === undefined || !counts(record)) continue
    const [facility, client] = [textIn(record, 'facility'), textIn(record, 'client')]
    if (facility !== undefined) facilities.add(facility)
    else if (client !== undefined) clients.add(client)
  }
  return { facilities, clients }
}

const activeInDefault: Rule = {
  kind: 'active-in-default',
  table: 'facilities',
  fields: ['status'],
  prepare(context) {
    const open = defaultsOf(context, record => isOpen(record, context.asOf))
    return ({ record }) => {
      const [status, id] = [textIn(record, 'status'), textIn(record, 'id')]
      if (status !== 'active') return status === undefined ? 'unknown' : 'not-asked'
      if (open === undefined || id === undefined) return 'unknown'
      const repairs = [{ field: 'status', to: 'defaulted', why: 'a default of it is open' }]
      return holdsIf(!open.facilities.has(id), 'defaulted, as a default of it is open', status, repairs)
    }
  },
}

/** A default of the facility, or one of its borrower that names no facility, has been recorded. */
function recordedDefault(
  kind: 'defaulted-without-default' | 'past-due-without-default',
  fields: readonly string[],
  isAsked: (record: LooseRecord) => boolean | undefined,
  received: (record: LooseRecord) => string,
): Rule {
  return {
    kind,
    table: 'facilities',
    fields,
    prepare(context) {
      const known = defaultsOf(context, record => (dayIn(record, 'date') ?? Number.POSITIVE_INFINITY) <= context.asOf)
      return ({ record }) => {
        const asked = isAsked(record)
        const [id, client] = [textIn(record, 'id'), textIn(record, 'client')]
        if (asked === false) return 'not-asked'
        if (asked === undefined || known === undefined || id === undefined || client === undefined) return 'unknown'
        const isRecorded = known.facilities.has(id) || known.clients.has(client)
        return holdsIf(isRecorded, 'a record of the default', received(record))
      }
    },
  }
}

const defaultedWithoutDefault = recordedDefault(
  'defaulted-without-default',
  ['status'],
  record => (textIn(record, 'status') === undefined ? undefined : record['status'] === 'defaulted'),
  () => 'none, though it has defaulted',
)

/** Basel Committee (2006), International Convergence of Capital Measurement, paragraph 452: more than 90 days past due is default. */
const LONGEST_PAST_DUE = 90

const pastDueWithoutDefault = recordedDefault(
  'past-due-without-default',
  ['daysPastDue'],
  record => {
    const days = numberIn(record, 'daysPastDue')
    return days === undefined ? undefined : days > LONGEST_PAST_DUE && record['status'] === 'active'
  },
  record => `none, though it is ${numberIn(record, 'daysPastDue')} days past due`,
)

export const CREDIT_RULES: readonly Rule[] = [
  recoveredBeyondExposure,
  overdueBeyondOwed,
  activeInDefault,
  defaultedWithoutDefault,
  pastDueWithoutDefault,
]

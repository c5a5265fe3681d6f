/**
 * Do accounts agree with themselves and with those of the year before?
 *
 * @module
 */
import type { ClientStatement } from '../portfolio/index.js'
import type { StatementFault } from '../statements/index.js'
import { faultsOfStatements, STATEMENT_AMOUNTS } from '../statements/index.js'
import type { QualityContext } from './context.js'
import type { LooseRecord } from './records-of-table.js'
import { dayIn, dayText, looseRecords, numberIn, printed, textIn } from './records-of-table.js'
import type { Repair } from './types.js'
import type { Check, Subject, TableWork } from './work.js'

/** Accounts that break a rule which right ones may break score as much. */
const UNUSUAL = 0.5

/** Judges each statement as a whole: 1 without faults, 0 where a rule is broken that always holds. */
export function accountsCheck({ context, ledger, report }: TableWork): Check {
  const reason = ledger.reason('consistency', 'accounts-disagree')
  const faultsByKey = faultsOfAll(context)
  return subject => {
    const { record, key, weight } = subject
    if (readable(record) === undefined) return ledger.skip(reason, weight)
    const faults = faultsByKey.get(key) ?? []
    const worst = faults.some(({ holds }) => holds === 'always') ? 0 : UNUSUAL
    ledger.judge(reason, faults.length === 0 ? 1 : worst, weight)
    for (const fault of faults) {
      const own = fault.terms.filter(({ of }) => of === 'statement')
      const fields = [...new Set(own.map(({ field }) => field))]
      const finding = { dimension: 'consistency', kind: 'accounts-disagree', fields } as const
      report(subject, { ...finding, ...wordsOf(fault), ...repairsOf(fault, subject) })
    }
  }
}

function wordsOf({ rule, expected, says }: StatementFault): { readonly expected: string; readonly received: string } {
  return { expected: `${rule}: ${expected}`, received: says }
}

/** Slips in the statement before are mended there. */
function repairsOf(
  { repairs }: StatementFault,
  { record, row, key }: Subject,
): { readonly repairs?: readonly Repair[] } {
  const own = repairs.flatMap(({ field, of, to, says }): readonly Repair[] => {
    const place = { action: 'set-value', table: 'statements', row, key } as const
    return of === 'statement' ? [{ ...place, field, from: record[field], to, why: says }] : []
  })
  return own.length === 0 ? {} : { repairs: own }
}

function faultsOfAll({ portfolio }: QualityContext): ReadonlyMap<string, readonly StatementFault[]> {
  const all = new Map<string, ClientStatement>()
  for (const record of looseRecords(portfolio, 'statements')) {
    const statement = record && readable(record)
    if (record !== undefined && statement !== undefined) all.set(printed(record), statement)
  }
  const ordered = [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, statement]) => statement)
  const found = new Map<string, StatementFault[]>()
  for (const { key, faults } of faultsOfStatements(ordered)) found.set(key, [...(found.get(key) ?? []), ...faults])
  return found
}

/** A statement with what of it can be read; none without client, day, currency and at least one amount. */
function readable(record: LooseRecord): ClientStatement | undefined {
  const [client, currency] = [textIn(record, 'client'), textIn(record, 'currency')]
  const [day, months, unit] = [dayIn(record, 'periodEnd'), numberIn(record, 'months'), numberIn(record, 'unit')]
  const { consolidated } = record
  const amounts = STATEMENT_AMOUNTS.flatMap(name => {
    const value = numberIn(record, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  if (client === undefined || currency === undefined || day === undefined || amounts.length === 0) return undefined
  return {
    ...{ client, currency, periodEnd: dayText(day) },
    ...(months !== undefined && { months }),
    ...(unit !== undefined && { unit }),
    ...(typeof consolidated === 'boolean' && { consolidated }),
    ...Object.fromEntries(amounts),
  }
}

/**
 * Do accounts agree with themselves and with those of the year before?
 *
 * @module
 */
import { textOrder } from '../../model/text-order.js'
import type { ClientStatement } from '../portfolio/index.js'
import type { StatementFault } from '../statements/index.js'
import { faultsOfStatements, STATEMENT_AMOUNTS } from '../statements/index.js'
import type { QualityContext } from './context.js'
import type { LooseRecord } from './records-of-table.js'
import { dayIn, dayText, keyOf, looseRecords, numberIn, printed, textIn } from './records-of-table.js'
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
    if (!isReadable(record)) return ledger.skip(reason, weight)
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

/** In an order that does not depend on that of rows; a copy is looked at once. */
function faultsOfAll({ portfolio }: QualityContext): ReadonlyMap<string, readonly StatementFault[]> {
  const all = Array.from(looseRecords(portfolio, 'statements')).flatMap(record => {
    const statement = record && readable(record)
    if (record === undefined || statement === undefined) return []
    return [{ key: keyOf('statements', record) ?? '', record, statement }]
  })
  all.sort((a, b) => (a.key === b.key ? textOrder(printed(a.record), printed(b.record)) : textOrder(a.key, b.key)))
  const once = all.filter(({ key, record }, i) => {
    const before = all[i - 1]
    return before?.key !== key || printed(before.record) !== printed(record)
  })
  const found = new Map<string, StatementFault[]>()
  for (const { key, faults } of faultsOfStatements(once.map(({ statement }) => statement))) {
    found.set(key, [...(found.get(key) ?? []), ...faults])
  }
  return found
}

/** Whether anything can be told of a statement: it says whose, when, in which currency, and at least one amount. */
function isReadable(record: LooseRecord): boolean {
  const isPlaced = textIn(record, 'client') !== undefined && textIn(record, 'currency') !== undefined
  const isDated = dayIn(record, 'periodEnd') !== undefined
  return isPlaced && isDated && STATEMENT_AMOUNTS.some(name => numberIn(record, name) !== undefined)
}

/** A statement with what of it can be read. */
function readable(record: LooseRecord): ClientStatement | undefined {
  const [client, currency] = [textIn(record, 'client'), textIn(record, 'currency')]
  const [day, months, unit] = [dayIn(record, 'periodEnd'), positiveIn(record, 'months'), positiveIn(record, 'unit')]
  if (client === undefined || currency === undefined || day === undefined || !isReadable(record)) return undefined
  if (isSound(record)) return record
  const { consolidated } = record
  const amounts: Record<string, number> = {}
  for (const name of STATEMENT_AMOUNTS) {
    const value = numberIn(record, name)
    if (value !== undefined) amounts[name] = value
  }
  return {
    ...{ client, currency, periodEnd: dayText(day) },
    ...(months !== undefined && { months }),
    ...(unit !== undefined && { unit }),
    ...(typeof consolidated === 'boolean' && { consolidated }),
    ...amounts,
  }
}

/** Whether all that is compared is what it should be, as in nearly all statements: these are not copied. */
function isSound(record: LooseRecord): record is LooseRecord & ClientStatement {
  const { consolidated } = record
  return (
    ['months', 'unit'].every(name => record[name] === undefined || positiveIn(record, name) !== undefined) &&
    (consolidated === undefined || typeof consolidated === 'boolean') &&
    STATEMENT_AMOUNTS.every(name => record[name] === undefined || numberIn(record, name) !== undefined)
  )
}

function positiveIn(record: LooseRecord, field: string): number | undefined {
  const value = numberIn(record, field)
  return value !== undefined && value > 0 ? value : undefined
}

/**
 * Do the statements of all clients fit, each with the one before?
 *
 * @module
 */
import { expectKnownKeys, expectList } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import { recordKey } from '../lineage/record-key.js'
import type { ClientStatement } from '../portfolio/types/index.js'
import type { StatementFaultOptions } from './statement-faults-of.js'
import { expectStatement, statementFaultsOf } from './statement-faults-of.js'
import type { StatementFault } from './types.js'
import { follows, monthsOf } from './year-faults.js'

/** A statement that breaks rules. */
export interface FaultyStatement {
  /** Its key, as {@link recordKey} writes it. */
  readonly key: string
  readonly client: string
  readonly faults: readonly StatementFault[]
}

/**
 * The statements that break rules, in the order in which they were given, each held against the one of the same client and the same
 * circle of companies before it: the one at whose end its period begins, else the last one of as many months, else the last one.
 *
 * @throws ClienteleError as {@link statementFaultsOf}.
 * @example
 * import { faultsOfStatements } from 'clientele/records'
 * const year = (periodEnd: string, sales: number) => ({ client: 'C-1', periodEnd, currency: 'CNY', sales })
 * const [faulty] = faultsOfStatements([year('2023-12-31', 5_000_000), year('2024-12-31', 520)])
 * faulty?.faults[0]?.repairs[0]?.says // => 'Multiply sales by 10000: its unit may be another'
 */
export function faultsOfStatements(
  statements: readonly ClientStatement[],
  options: Omit<StatementFaultOptions, 'before'> = {},
): readonly FaultyStatement[] {
  expectKnownKeys(options, ['tolerance', 'jump'], 'options')
  expectList(statements, 'statements')
  const all = Array.from(statements, (statement, i) => expectStatement(statement, `statements[${i}]`))
  const series = seriesOf(all)
  return all.flatMap((statement): FaultyStatement[] => {
    const before = beforeOf(statement, series.get(seriesKey(statement)))
    const faults = statementFaultsOf(statement, { ...options, ...(before !== undefined && { before }) })
    if (faults.length === 0) return []
    return [{ key: recordKey('statements', { ...statement }), client: statement.client, faults }]
  })
}

interface Dated {
  readonly day: number
  readonly statement: ClientStatement
}

/** Statements of one client and circle, oldest first. */
function seriesOf(statements: readonly ClientStatement[]): ReadonlyMap<string, readonly Dated[]> {
  const series = new Map<string, Dated[]>()
  for (const statement of statements) {
    const dated = { day: dayNumber(statement.periodEnd), statement }
    const known = series.get(seriesKey(statement))
    if (known === undefined) series.set(seriesKey(statement), [dated])
    else known.push(dated)
  }
  for (const one of series.values()) one.sort((a, b) => a.day - b.day)
  return series
}

function seriesKey({ client, consolidated = false }: ClientStatement): string {
  return `${consolidated} ${client}`
}

function beforeOf(statement: ClientStatement, series: readonly Dated[] = []): ClientStatement | undefined {
  const day = dayNumber(statement.periodEnd)
  const earlier = series.filter(other => other.day < day).map(other => other.statement)
  return (
    earlier.findLast(other => follows(statement, other)) ??
    earlier.findLast(other => monthsOf(other) === monthsOf(statement)) ??
    earlier.at(-1)
  )
}

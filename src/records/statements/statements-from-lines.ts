/**
 * Lines of accounts as statements, whatever their layout.
 *
 * @module
 */
import {
  expectFinite,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import { dayNumber, expectCurrency } from '../../money/core.js'
import type { StatementLine } from '../portfolio/types/index.js'
import { ACCOUNTING_STANDARDS } from '../tables/accounts.js'
import { linesOfStatements } from './lines-of-statements.js'
import type { UnmappedLine } from './map-statement.js'
import { mapStatement } from './map-statement.js'
import type { StatementsFromLines, UnmappedItem } from './mapped-types.js'

/**
 * Lines of accounts as statements: each line is found by its name in the layout of its standard ({@link STATEMENT_LAYOUTS}), in English
 * or Chinese, in any case, with numbering, `减：` or notes in brackets; expenses that are printed with a minus lose it; amounts that a
 * layout splits are added up. Lines of one statement in another unit are brought to that of its first line; lines in another currency
 * are left out and reported. Every line is in `lineage`, `unmapped` or `conflicts`, or belongs to a way that was not needed.
 *
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE` or `INVALID_DATE` naming the field of a line: `lines[3].amount`.
 * @example
 * import { statementsFromLines } from 'clientele/records'
 * const head = { client: 'C-1', periodEnd: '2024-12-31', standard: 'CAS', currency: 'CNY', unit: 10_000 } as const
 * const { statements, unmapped } = statementsFromLines([
 *   { ...head, item: '一、营业收入', amount: 5200 },
 *   { ...head, item: '减：营业成本', amount: 4100 },
 *   { ...head, item: '短期借款', amount: 300 },
 *   { ...head, item: '一年内到期的非流动负债', amount: 150 },
 *   { ...head, item: '资产总记', amount: 9800 },
 * ])
 * statements[0]?.costOfSales // => 4100
 * statements[0]?.shortTermDebt // => 450
 * unmapped.map(({ item }) => item) // => ['资产总记']
 */
export function statementsFromLines(lines: readonly StatementLine[]): StatementsFromLines {
  const checked = Array.from(expectList(lines, 'lines'), (_, i) => expectLine(lines[i], `lines[${i}]`))
  const mapped = linesOfStatements(checked).map(mapStatement)
  return {
    statements: mapped.flatMap(({ statement }) => statement ?? []),
    unmapped: unmappedItems(mapped.flatMap(({ unmapped }) => unmapped)),
    conflicts: mapped.flatMap(({ conflicts }) => conflicts),
    lineage: mapped.flatMap(({ lineage }) => lineage),
  }
}

/** One entry for each name that is not mapped. */
function unmappedItems(all: readonly UnmappedLine[]): readonly UnmappedItem[] {
  const items = new Map<string, { readonly item: UnmappedItem; readonly keys: string[] }>()
  for (const { item, standard, isKnown, name, key } of all) {
    const known = items.get(`${standard} ${name}`)
    if (known === undefined) {
      const keys = [key]
      items.set(`${standard} ${name}`, { item: { item, standard, isKnown, keys }, keys })
    } else known.keys.push(key)
  }
  return Array.from(items.values(), ({ item }) => item)
}

function expectLine(line: StatementLine | undefined, path: string): StatementLine {
  const fields = expectObject(line, path)
  if (line === undefined) return reject('INVALID_TYPE', path, 'a line of a statement', line)
  expectText(fields['client'], `${path}.client`)
  expectText(fields['item'], `${path}.item`)
  expectFinite(fields['amount'], `${path}.amount`)
  expectCurrency(fields['currency'], `${path}.currency`)
  expectOneOf(fields['standard'], ACCOUNTING_STANDARDS, `${path}.standard`)
  dayNumber(line.periodEnd, `${path}.periodEnd`)
  if (line.unit !== undefined) expectPositive(line.unit, `${path}.unit`)
  if (line.months !== undefined) expectPositive(line.months, `${path}.months`)
  if (line.consolidated !== undefined && typeof line.consolidated !== 'boolean')
    reject('INVALID_TYPE', `${path}.consolidated`, 'true or false', line.consolidated)
  return line
}

/**
 * A statement in another unit: yuan for 万元.
 *
 * @module
 */
import { expectPositive } from '../../errors/index.js'
import type { ClientStatement } from '../portfolio/types/index.js'
import { STATEMENT_AMOUNTS } from './amounts.js'
import { inUnit } from './counted-lines.js'
import { expectStatement } from './statement-faults-of.js'

/**
 * The statement with all its amounts in a unit; the currency stays.
 *
 * @param unit What 1 is to stand for: 1 (the default), 1000, 10000 (万), 1000000; > 0.
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE` or `INVALID_DATE` naming the field.
 * @example
 * import { statementInUnits } from 'clientele/records'
 * const statement = { client: 'C-1', periodEnd: '2024-12-31', currency: 'CNY', unit: 10_000, sales: 1234.56 }
 * statementInUnits(statement).sales // => 12345600
 * statementInUnits(statement, 1_000_000).sales // => 12.3456
 */
export function statementInUnits(statement: ClientStatement, unit = 1): ClientStatement {
  expectStatement(statement, 'statement')
  expectPositive(unit, 'unit')
  const amounts = STATEMENT_AMOUNTS.flatMap(name => {
    const amount = statement[name]
    return amount === undefined ? [] : [[name, inUnit(amount, statement.unit, unit)] as const]
  })
  return { ...statement, unit, ...Object.fromEntries(amounts) }
}

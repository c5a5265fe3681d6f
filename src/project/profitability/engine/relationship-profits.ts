/**
 * The profit of many relationships at once, as columns.
 *
 * @module
 */
import { expectList, reject } from '../../../errors/index.js'
import type { ProfitConventions } from '../result-types.js'
import type { ProfitTerms, Relationship } from '../types.js'
import { conventionsOf, prepareTerms } from './prepare-terms.js'
import type { ProfitColumns } from './profit-columns.js'
import { emptyColumns, fillRow } from './profit-columns.js'
import { readRelationship } from './read-relationship.js'
import { relationshipFigures } from './relationship-figures.js'

/** One row per relationship, in the order given; amounts in whole minor units of one currency. */
export interface RelationshipProfits extends ProfitColumns {
  readonly currency: string
  readonly clients: readonly string[]
  readonly conventions: ProfitConventions
}

/**
 * The totals of {@link relationshipProfit} of many relationships; terms are made ready once.
 *
 * @param relationships of different clients, in one currency.
 * @throws ClienteleError `MIXED_CURRENCIES`, `DUPLICATE_CLIENT`, `EMPTY_INPUT`; as `relationshipProfit`.
 * @example
 * import { money } from 'clientele/money'
 * import { relationshipProfits } from 'clientele/project'
 * const terms = {
 *   from: '2025-01-15', curves: [],
 *   capital: { basis: { kind: 'economic' }, funding: 'whole-loan', annualReturn: 0 },
 *   annualHurdleRate: 0.1, taxRate: 0.25, feeView: 'cash', lines: 'contractual',
 * } as const
 * const advised = (client: string, fee: string) => ({
 *   client, currency: 'EUR', probabilityOfDefault: 0.01,
 *   facilities: [{ kind: 'service', name: 'Advice', fees: [{ kind: 'yearly', name: 'Retainer', amount: money(fee, 'EUR') }] }],
 * } as const)
 * const { clients, profit } = relationshipProfits([advised('North Mill', '1000'), advised('South Mill', '2000')], terms)
 * clients // => ['North Mill', 'South Mill']
 * Array.from(profit) // => [75000, 150000]
 */
export function relationshipProfits(relationships: readonly Relationship[], terms: ProfitTerms): RelationshipProfits {
  const prepared = prepareTerms(terms)
  const size = expectList(relationships, 'relationships').length
  if (size === 0) reject('EMPTY_INPUT', 'relationships', 'at least one relationship', relationships)
  const columns = emptyColumns(size)
  const clients = new Set<string>()
  let currency: string | undefined
  for (let i = 0; i < size; i++) {
    const path = `relationships[${i}]`
    const relationship = readRelationship(relationships[i]!, path)
    currency ??= relationship.currency
    expectSameCurrency(relationship, currency, path)
    if (clients.has(relationship.client)) {
      reject('DUPLICATE_CLIENT', `${path}.client`, 'a client that does not come twice', relationship.client)
    }
    clients.add(relationship.client)
    fillRow(columns, i, relationshipFigures(relationship, prepared, path), prepared.annualHurdleRate)
  }
  return {
    currency: relationships[0]!.currency,
    clients: [...clients],
    ...columns,
    conventions: conventionsOf(prepared),
  }
}

function expectSameCurrency(relationship: Relationship, currency: string, path: string): void {
  if (relationship.currency === currency) return
  const hint = 'Convert amounts to one currency first'
  reject('MIXED_CURRENCIES', `${path}.currency`, `${currency}, as the others`, relationship.currency, hint)
}

/**
 * What the loans of a borrower say of each other, found from the columns themselves.
 *
 * @module
 */
import { collectIssues } from '../../errors/index.js'
import { clientCodes } from '../../records/client-codes.js'
import { clientIssue, isClientId } from '../../records/order-faults.js'
import { SUBSTANDARD } from './classes.js'
import type { FactTable, LoanColumns } from './loan-columns.js'

/**
 * The facts with what each borrower's loans at this lender are, given the class that each loan has by itself. Columns that were
 * given stay as they are, but for `otherDebtNonPerforming`, which is also true where a loan here is.
 */
export function withOtherLoans(columns: LoanColumns, facts: FactTable, places: Uint8Array): FactTable {
  const { client, exposure } = columns
  if (client === undefined || exposure === undefined) return facts
  const owners = clientNumbers(client)
  const size = places.length
  const clients = owners.reduce((most, owner) => Math.max(most, owner + 1), 0)
  const [whole, bad, badLoans] = [new Float64Array(clients), new Float64Array(clients), new Int32Array(clients)]
  for (let row = 0; row < size; row++) {
    const owner = owners[row]!
    whole[owner]! += exposure[row]!
    if (places[row]! < SUBSTANDARD) continue
    bad[owner]! += exposure[row]!
    badLoans[owner]! += 1
  }
  const known = facts.get('otherDebtNonPerforming')
  const other = Uint8Array.from(owners, (owner, row) => {
    const itself = places[row]! >= SUBSTANDARD ? 1 : 0
    return badLoans[owner]! > itself || known?.[row] === 1 ? 1 : 0
  })
  const shares = whole.map((owed, owner) => (owed > 0 ? Math.round((bad[owner]! / owed) * PARTS) / PARTS : 0))
  const share = Float64Array.from(owners, owner => shares[owner]!)
  const given = facts.get('nonPerformingShareHere')
  return new Map(facts)
    .set('otherDebtNonPerforming', other)
    .set('nonPerformingShareHere', given === undefined ? share : given)
}

/** Sums of cents are no exact doubles: a tenth of what is owed is not more than a tenth, in whichever order it adds up. */
const PARTS = 1e12

/** The number of the borrower of each loan. */
function clientNumbers(client: ArrayLike<unknown>): Int32Array {
  const faults = collectIssues()
  const codes = clientCodes()
  const numbers = Int32Array.from({ length: client.length }, (_, row) => {
    const id = client[row]
    if (isClientId(id)) return codes.codeOf(id)
    faults.add(clientIssue(id, `columns.client[${row}]`))
    return 0
  })
  faults.throwIfAny()
  return numbers
}

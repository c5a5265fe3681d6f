/**
 * Amounts that do not follow from the others as they should.
 *
 * @module
 */
import type { Amounts } from './amounts.js'
import type { Identity } from './identities.js'
import { IDENTITIES } from './identities.js'
import type { SignedTerm } from './repairs.js'
import { repairsOf } from './repairs.js'
import { roundingOf, termOf } from './terms.js'
import type { StatementFault, StatementRepair } from './types.js'

/** The sums within one statement that do not come out. */
export function identityFaults(amounts: Amounts, tolerance: number | undefined): readonly StatementFault[] {
  return IDENTITIES.flatMap(identity => {
    const terms = termsOf(identity, amounts)
    if (terms === undefined) return []
    const { rule, parts } = identity
    // What is lacking may be what is missing.
    const holds = terms.length > parts.length ? identity.holds : 'mostly'
    const fault = sumFault({ rule, holds }, terms, tolerance)
    return fault === undefined ? [] : [{ ...fault, repairs: [...fault.repairs, ...leftOut(identity, fault, amounts)] }]
  })
}

/** The fault of terms whose signed sum should be nothing; the first is the whole. */
export function sumFault(
  { rule, holds }: Pick<Identity, 'rule' | 'holds'>,
  terms: readonly SignedTerm[],
  stated: number | undefined,
): StatementFault | undefined {
  const [whole, ...parts] = terms
  if (whole === undefined) return undefined
  const expected = parts.reduce((sum, { sign, value }) => sum - sign * value, 0)
  const difference = whole.value - expected
  const tolerance = stated ?? roundingOf(terms)
  // Amounts near the largest double have no sum.
  if (!Number.isFinite(difference) || Math.abs(difference) <= tolerance) return undefined
  const says = `${sumText(terms)}: ${whole.value} is not ${expected}`
  const plain = terms.map(({ field, of, value }) => ({ field, of, value }))
  return { rule, holds, terms: plain, expected, difference, tolerance, says, repairs: repairsOf(terms, tolerance) }
}

function sumText([whole, ...parts]: readonly SignedTerm[]): string {
  const sum = parts.map(({ field, of, sign }, i) => {
    const name = of === 'before' ? `${field} before` : field
    return i === 0 && sign === -1 ? name : `${sign === -1 ? '+' : '-'} ${name}`
  })
  return `${whole?.field} = ${sum.join(' ')}`
}

/** The whole counts for 1, each part for the opposite of its sign; none where the statement lacks one that it needs. */
function termsOf({ whole, parts, mayLack = [] }: Identity, amounts: Amounts): readonly SignedTerm[] | undefined {
  const all = [[-1, whole] as const, ...parts]
  const terms = all.flatMap(([sign, field]): SignedTerm[] => {
    const term = termOf(amounts, field)
    return term === undefined ? [] : [{ ...term, sign: sign === 1 ? -1 : 1 }]
  })
  const lacking = all.filter(([, field]) => amounts[field] === undefined)
  return lacking.every(([, field]) => mayLack.includes(field)) ? terms : undefined
}

/** An amount that one of the terms should hold, where it is just what is missing. */
function leftOut(
  { leftOut: known = [] }: Identity,
  fault: StatementFault,
  amounts: Amounts,
): readonly StatementRepair[] {
  return known.flatMap(({ amount, of: field }): StatementRepair[] => {
    const [missing, value] = [amounts[amount], amounts[field]]
    if (missing === undefined || value === undefined || Math.abs(missing - fault.difference) > fault.tolerance)
      return []
    const says = `Include ${amount} in ${field}: ${value + missing}`
    return [{ repair: 'include', field, of: 'statement', value, to: value + missing, says }]
  })
}

/**
 * What a product's terms say of a request.
 *
 * @module
 */
import type { Money } from '../../money/index.js'
import { amountText, moneyFromJson } from '../../money/index.js'
import type { Statement } from '../../records/conditions/statement-text.js'
import type { ProductTerms } from './types.js'

/** Statements on `currency`, `amount`, `tenorMonths` and `repayment`, each where the terms have it. */
export function termStatements({ amount, tenorMonths, repayment }: ProductTerms): readonly Statement[] {
  return [
    ...(amount === undefined
      ? []
      : [
          { fact: 'currency', is: 'one-of', values: [amount.least.currency] } as const,
          { fact: 'amount', is: 'at-least', value: unitsOf(amount.least) } as const,
          { fact: 'amount', is: 'at-most', value: unitsOf(amount.most) } as const,
        ]),
    ...(tenorMonths === undefined
      ? []
      : [
          { fact: 'tenorMonths', is: 'at-least', value: tenorMonths.least } as const,
          { fact: 'tenorMonths', is: 'at-most', value: tenorMonths.most } as const,
        ]),
    ...(repayment === undefined ? [] : [{ fact: 'repayment', is: 'one-of', values: repayment } as const]),
  ]
}

/** In units of the currency, also of an amount that comes from a file. */
function unitsOf(amount: Money): number {
  return Number(amountText(moneyFromJson(amount)))
}

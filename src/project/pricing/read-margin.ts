/**
 * The question of a margin that is there already: of a loan or a line of which something is owed.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import type { CreditLine, ProfitTerms, TermLoan } from '../profitability/types.js'
import type { PriceQuestion } from './read-price.js'
import { readPrice } from './read-price.js'
import { whyNothing } from './solve-price.js'
import type { PricedClient, PriceOptions } from './types.js'

export function readMargin(
  facility: TermLoan | CreditLine,
  client: PricedClient,
  terms: ProfitTerms,
  { annualHurdleRate }: Pick<PriceOptions, 'annualHurdleRate'>,
): PriceQuestion {
  const { kind } = expectObject(facility, 'facility')
  if (kind !== 'term-loan' && kind !== 'credit-line') {
    reject('NOT_APPLICABLE', 'facility.kind', "'term-loan' or 'credit-line', which have a margin", kind)
  }
  const hurdle = annualHurdleRate === undefined ? {} : { annualHurdleRate }
  const question = readPrice(facility, client, terms, { ...hurdle, kind: 'margin' })
  const nothing = whyNothing(question)
  if (nothing !== undefined) {
    reject('NOT_APPLICABLE', 'facility', 'a facility of which something is owed within the terms', facility, nothing)
  }
  return question
}

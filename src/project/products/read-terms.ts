/**
 * The terms of a product, checked.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import { moneyFromJson } from '../../money/index.js'
import { readProductText } from './read-text.js'
import type { ProductTerms } from './types.js'

const REPAYMENTS = ['annuity', 'equal-principal', 'bullet', 'step', 'custom', 'sculpted'] as const
const PRICES = ['margin', 'annual-fee', 'up-front-fee'] as const

export function readTerms(terms: ProductTerms, path: string): void {
  expectKnownKeys(expectObject(terms, path), ['amount', 'tenorMonths', 'repayment', 'security', 'price'], path)
  const { amount, tenorMonths, repayment, security, price } = terms
  if (amount !== undefined) readAmounts(amount, `${path}.amount`)
  if (tenorMonths !== undefined) readTenors(tenorMonths, `${path}.tenorMonths`)
  if (repayment !== undefined) {
    for (const [i, kind] of filled(repayment, `${path}.repayment`).entries()) {
      expectOneOf(kind, REPAYMENTS, `${path}.repayment[${i}]`)
    }
  }
  if (security !== undefined) {
    for (const [i, text] of listed(security, `${path}.security`).entries())
      readProductText(text, `${path}.security[${i}]`)
  }
  for (const [i, guidance] of filled(price, `${path}.price`).entries()) readGuidance(guidance, `${path}.price[${i}]`)
}

function filled<T>(list: readonly T[], path: string): readonly T[] {
  const all = listed(list, path)
  return all.length === 0 ? reject('EMPTY_INPUT', path, 'at least one', list) : all
}

/** Holes of a list come out as undefined, so that none is passed over. */
function listed<T>(list: readonly T[], path: string): readonly T[] {
  expectList(list, path)
  return Array.from(list)
}

function readAmounts(amount: NonNullable<ProductTerms['amount']>, path: string): void {
  expectKnownKeys(expectObject(amount, path), ['least', 'most'], path)
  const least = moneyFromJson(amount.least, `${path}.least`)
  const most = moneyFromJson(amount.most, `${path}.most`)
  if (most.currency !== least.currency) {
    reject('MIXED_CURRENCIES', `${path}.most.currency`, `${least.currency}, as the least`, most.currency)
  }
  expectInteger(least.minorUnits, `${path}.least.minorUnits`)
  expectInteger(most.minorUnits, `${path}.most.minorUnits`, least.minorUnits)
}

function readTenors(tenors: NonNullable<ProductTerms['tenorMonths']>, path: string): void {
  expectKnownKeys(expectObject(tenors, path), ['least', 'most'], path)
  expectInteger(tenors.most, `${path}.most`, expectInteger(tenors.least, `${path}.least`, 1))
}

function readGuidance(guidance: ProductTerms['price'][number], path: string): void {
  expectKnownKeys(expectObject(guidance, path), ['kind', 'least', 'most'], path)
  expectOneOf(guidance.kind, PRICES, `${path}.kind`)
  const least = expectNonNegative(guidance.least, `${path}.least`)
  if (expectNonNegative(guidance.most, `${path}.most`) < least) {
    reject('OUT_OF_RANGE', `${path}.most`, `a number >= ${least}, the least`, guidance.most)
  }
}

/**
 * How documents of bins are sealed, and read by the verbs.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { deepFreeze, inspectable, MADE_BY } from '../../model/index.js'
import { describeBins } from './describe.js'
import type {
  BinnedVariable,
  BinningReport,
  CategoryBins,
  CategoryParams,
  NumericBins,
  NumericParams,
} from './document.js'
import { checkCategoryParams, checkNumericParams } from './params.js'

export const NUMERIC = 'numeric-bins'
export const CATEGORY = 'category-bins'
export const VERSION = 1

/** Documents made here are frozen to the last field: who scores client by client need not check them each time. */
const SEALED: WeakSet<BinnedVariable> = new WeakSet()

/** Freezes the fields into a document that prints as a table in a REPL. */
export function sealNumeric(params: NumericParams, fit: BinningReport, madeBy: string = MADE_BY): NumericBins {
  return seal({ kind: NUMERIC, version: VERSION, madeBy, params, fit })
}

/** The same of categories. */
export function sealCategories(params: CategoryParams, fit: BinningReport, madeBy: string = MADE_BY): CategoryBins {
  return seal({ kind: CATEGORY, version: VERSION, madeBy, params, fit })
}

function seal<B extends BinnedVariable>(plain: B): B {
  SEALED.add(plain)
  return deepFreeze(inspectable(plain, () => describeBins(plain)))
}

/** Whether bins were made here, and so are as they must be to the last field. */
export function isSealed(bins: BinnedVariable): boolean {
  return SEALED.has(bins)
}

/** A document that comes from anywhere, checked as far as scoring needs: JSON that skipped revival is refused here. */
export function expectBins(bins: BinnedVariable): BinnedVariable {
  if (SEALED.has(bins)) return bins
  const { kind, params } = expectObject(bins, 'bins')
  if (kind === NUMERIC) checkNumericParams(params, 'bins.params')
  else if (kind === CATEGORY) checkCategoryParams(params, 'bins.params')
  else reject('INVALID_DOCUMENT', 'bins.kind', `'${NUMERIC}' or '${CATEGORY}'`, kind, 'Read documents with reviveBins')
  return bins
}

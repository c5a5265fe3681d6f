/**
 * The five classes of loans, the best first: pass, special mention, substandard, doubtful, loss. `label('loanClass.pass', 'zh')`
 * has their words.
 *
 * @module
 */
import { expectList, expectOneOf, reject } from '../../errors/index.js'

/** A class of the five-class system (五级分类). */
export type LoanClass = 'pass' | 'special-mention' | 'substandard' | 'doubtful' | 'loss'

/** All classes, the best first: 正常, 关注, 次级, 可疑, 损失. */
export const LOAN_CLASSES: readonly ['pass', 'special-mention', 'substandard', 'doubtful', 'loss'] =
  /* @__PURE__ */ Object.freeze(['pass', 'special-mention', 'substandard', 'doubtful', 'loss'] as const)

/** The place of the first class that is non-performing. */
export const SUBSTANDARD = 2

/**
 * Whether a class counts as non-performing (不良): substandard, doubtful and loss do.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for what is no class.
 * @example
 * import { isNonPerforming } from 'clientele/risk'
 * isNonPerforming('special-mention') // => false
 * isNonPerforming('substandard') // => true
 */
export function isNonPerforming(loanClass: LoanClass): boolean {
  return placeOf(loanClass, 'loanClass') >= SUBSTANDARD
}

/**
 * The worst of several classes, as several rules may speak of one loan.
 *
 * @throws ClienteleError `EMPTY_INPUT` without a class, `OUT_OF_RANGE` naming what is none.
 * @example
 * import { worstClass } from 'clientele/risk'
 * worstClass(['special-mention', 'doubtful', 'substandard']) // => 'doubtful'
 */
export function worstClass(classes: readonly LoanClass[]): LoanClass {
  if (expectList(classes, 'classes').length === 0) reject('EMPTY_INPUT', 'classes', 'at least one class', classes)
  const places = Array.from(classes, (loanClass, i) => placeOf(loanClass, `classes[${i}]`))
  return LOAN_CLASSES[places.reduce((worst, place) => Math.max(worst, place), 0)]!
}

/** The place of a class among the five. */
export function placeOf(loanClass: unknown, path: string): number {
  return LOAN_CLASSES.indexOf(expectOneOf(loanClass, LOAN_CLASSES, path))
}

/**
 * Criteria of a fit: what they ask of a fact, what it is worth, and why.
 *
 * @see Derringer and Suich (1980), Simultaneous Optimization of Several Response Variables, Journal of Quality Technology 12
 * (4), 214-219: one-sided desirability with exponent 1. Criteria are weighed by a mean and not multiplied, so that one bad part is
 * told as such and does not hide the rest.
 * @module
 */

import { fillIn } from '../../labels/fill-in.js'
import { PRODUCT_WORDS } from '../../labels/product-words.js'
import type { Statement, Wording } from '../../records/conditions/statement-text.js'
import { numberText, phrase, reasonText } from '../../records/conditions/statement-text.js'
import type { Fact } from '../../records/core.js'
import type { FitCriterion } from './types.js'

/** Where a criterion is met in full. */
export function bestStatement({ fact, desirability }: FitCriterion): Statement {
  if (desirability.kind === 'words') return { fact, is: 'one-of', values: desirability.best }
  if (desirability.kind === 'yes-no') return { fact, is: 'one-of', values: [desirability.best] }
  const { worst, best } = desirability
  return { fact, is: best > worst ? 'at-least' : 'at-most', value: best }
}

/** What a fact of the right kind is worth, within [0, 1]. */
export function gradeOf({ desirability }: FitCriterion, fact: Fact): number {
  if (desirability.kind === 'linear') return linearGrade(desirability, fact)
  if (desirability.kind === 'yes-no') return fact === desirability.best ? 1 : 0
  const words = typeof fact === 'object' ? fact : [fact]
  return words.some(word => desirability.best.some(best => best === word)) ? 1 : 0
}

function linearGrade({ worst, best }: { readonly worst: number; readonly best: number }, fact: Fact): number {
  if (typeof fact !== 'number') return 0
  // Halves, so that ends at both ends of all numbers have a difference.
  return Math.min(1, Math.max(0, (fact / 2 - worst / 2) / (best / 2 - worst / 2)))
}

/** What is known, and where it lies. */
export function criterionReason(criterion: FitCriterion, fact: Fact | undefined, wording: Wording): string {
  const best = bestStatement(criterion)
  if (fact === undefined) return reasonText(best, fact, false, wording)
  const grade = gradeOf(criterion, fact)
  const { desirability } = criterion
  if (desirability.kind !== 'linear' || grade === 1) return reasonText(best, fact, grade === 1, wording)
  const { fact: name } = criterion
  const isRising = desirability.best > desirability.worst
  if (grade === 0) {
    const worst: Statement = { fact: name, is: isRising ? 'at-most' : 'at-least', value: desirability.worst }
    return reasonText(worst, fact, true, wording)
  }
  return betweenText(desirability, grade, subjectOf(name, fact, wording), wording)
}

function subjectOf(name: string, fact: Fact, { language, nameOf }: Wording): string {
  return typeof fact === 'number'
    ? phrase('number', language, { name: nameOf(name), value: numberText(fact) })
    : nameOf(name)
}

function betweenText(
  { worst, best }: { readonly worst: number; readonly best: number },
  grade: number,
  subject: string,
  { language }: Wording,
): string {
  return fillIn(PRODUCT_WORDS['fit.between'][language], {
    subject,
    share: shareText(grade),
    worst: numberText(worst),
    best: numberText(best),
  })
}

/** Whole percent, and neither none nor all of what is some. */
function shareText(grade: number): string {
  return String(Math.min(99, Math.max(1, Math.round(grade * 100))))
}

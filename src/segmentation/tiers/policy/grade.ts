/**
 * What a fact is worth, why, and what would be worth more.
 *
 * @see Derringer and Suich (1980), Simultaneous Optimization of Several Response Variables, Journal of Quality Technology 12 (4),
 * 214-219: one-sided desirability with exponent 1, for numbers.
 * @module
 */
import { fillIn } from '../../../labels/fill-in.js'
import { PRODUCT_WORDS } from '../../../labels/product-words.js'
import { TIER_WORDS } from '../../../labels/tier-words.js'
import type { Statement, Wording } from '../../../records/conditions/statement-text.js'
import { numberText, phrase, statementText } from '../../../records/conditions/statement-text.js'
import type { Fact } from '../../../records/core.js'
import type { FactGrades, GradedFact } from './types.js'

/** What a fact of the right kind is worth, within [0, 1]. */
export function gradeOf(grades: FactGrades, fact: Fact): number {
  if (grades.kind === 'yes-no') return fact === grades.best ? 1 : 0
  if (grades.kind === 'linear') return typeof fact === 'number' ? linearGrade(grades, fact) : 0
  const words = typeof fact === 'object' ? fact : [String(fact)]
  return words.reduce((best, word) => Math.max(best, wordGrade(grades.grades, word)), 0)
}

function wordGrade(grades: Readonly<Record<string, number>>, word: string): number {
  const { [word]: grade = 0 } = grades
  return Object.hasOwn(grades, word) ? grade : 0
}

function linearGrade({ worst, best }: { readonly worst: number; readonly best: number }, figure: number): number {
  // Halves, so that ends at both ends of all numbers have a difference.
  return Math.min(1, Math.max(0, (figure / 2 - worst / 2) / (best / 2 - worst / 2)))
}

/** What is said where a fact has at least a grade within (0, 1]; undefined where no value of it has. */
export function statementFor({ fact, grades }: GradedFact, grade: number): Statement | undefined {
  if (grades.kind === 'yes-no') return { fact, is: 'one-of', values: [grades.best] }
  if (grades.kind === 'linear') return numberFor(fact, grades, grade)
  const values = Object.keys(grades.grades).filter(word => wordGrade(grades.grades, word) >= grade)
  return values.length === 0 ? undefined : { fact, is: 'one-of', values }
}

function numberFor(
  fact: string,
  { worst, best }: { readonly worst: number; readonly best: number },
  grade: number,
): Statement {
  const value = (1 - grade) * worst + grade * best
  const isRising = best > worst
  const plain = isRising ? Math.min(best, plainAbove(value)) : Math.max(best, -plainAbove(-value))
  return { fact, is: isRising ? 'at-least' : 'at-most', value: plain }
}

/** At most four digits, rounded up: a number that people can read and that is still enough. */
function plainAbove(value: number): number {
  const plain = Number(value.toPrecision(4))
  if (plain >= value - 8 * Number.EPSILON * Math.abs(value)) return plain
  return Number((value + 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3)).toPrecision(4))
}

/** What is known, and what it is worth. */
export function gradeReason(graded: GradedFact, fact: Fact | undefined, wording: Wording): string {
  const { fact: name, grades } = graded
  const { language, nameOf } = wording
  if (fact === undefined) return phrase('unknown', language, { subject: nameOf(name) })
  if (typeof fact === 'boolean') return statementText({ fact: name, is: 'one-of', values: [fact] }, wording)
  const share = shareText(gradeOf(grades, fact))
  if (grades.kind === 'linear' && typeof fact === 'number') {
    const subject = phrase('number', language, { name: nameOf(name), value: numberText(fact) })
    const { worst, best } = grades
    return fillIn(PRODUCT_WORDS['fit.between'][language], {
      subject,
      share,
      worst: numberText(worst),
      best: numberText(best),
    })
  }
  const statement = { fact: name, is: 'one-of', values: typeof fact === 'object' ? fact : [String(fact)] } as const
  return fillIn(TIER_WORDS['tier.worth'][language], { statement: statementText(statement, wording), share })
}

/** Whole percent, and neither none nor all of what is some. */
function shareText(grade: number): string {
  if (grade === 0 || grade === 1) return String(100 * grade)
  return String(Math.min(99, Math.max(1, Math.round(grade * 100))))
}

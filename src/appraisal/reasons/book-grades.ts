/**
 * What clients of the book have on average of every input: what a client is compared with.
 *
 * @module
 */
import type { GradingLearnt, GradingPolicy } from '../grading/index.js'

/** Mean grades of one input, from 0 to 1, 1 the best for the lender. */
export interface BookGrade {
  /** Of the input as a whole. */
  readonly whole: number
  /** Of each part by its name; of risk turned round, as its index is. Empty of inputs that are no facet. */
  readonly parts: Readonly<Record<string, number>>
}

/** By input of the score. */
export type BookGrades = Readonly<Record<string, BookGrade>>

/** The mean grades of a book, as its clients were graded. */
export function bookGrades(policy: GradingPolicy, { inputs }: GradingLearnt): BookGrades {
  const grades = Object.entries(policy.inputs).map(([name, rule]): [string, BookGrade] => {
    const { mean, parts = {} } = inputs[name]!
    const isRisk = rule.of === 'facet' && rule.facet === 'risk'
    const turned = Object.entries(parts).map(([part, grade]) => [part, isRisk ? 1 - grade : grade] as const)
    return [name, { whole: mean / 100, parts: Object.fromEntries(turned) }]
  })
  return Object.fromEntries(grades)
}

/**
 * What clients of the book have on average of every input: what a client is compared with.
 *
 * @module
 */

import { expectObject } from '../../errors/index.js'
import { expectFields } from '../../records/fields/expect-fields.js'
import { expectWithin } from '../grading/expect-parts.js'
import { expectSameInputs } from '../grading/expect-same-inputs.js'
import type { GradingLearnt, GradingPolicy } from '../grading/index.js'
import { readGradingLearnt, readGradingPolicy } from '../grading/index.js'

/** Mean grades of one input, from 0 to 1, 1 the best for the lender. */
export interface BookGrade {
  /** Of the input as a whole. */
  readonly whole: number
  /** Of each part by its name; of risk turned round, as its index is. Empty of inputs that are no facet. */
  readonly parts: Readonly<Record<string, number>>
}

/** By input of the score. */
export type BookGrades = Readonly<Record<string, BookGrade>>

/**
 * The mean grades of a book, as its clients were graded.
 *
 * @throws ClienteleError as `grader` does.
 */
export function bookGrades(policy: GradingPolicy, learnt: GradingLearnt): BookGrades {
  const [rules, book] = [readGradingPolicy(policy), readGradingLearnt(learnt)]
  expectSameInputs(book, rules)
  const { inputs } = book
  const grades = Object.entries(rules.inputs).map(([name, rule]): [string, BookGrade] => {
    const { mean, parts = {} } = inputs[name]!
    const isRisk = rule.of === 'facet' && rule.facet === 'risk'
    const turned = Object.entries(parts).map(([part, grade]) => [part, isRisk ? 1 - grade : grade] as const)
    return [name, { whole: mean / 100, parts: Object.fromEntries(turned) }]
  })
  return Object.fromEntries(grades)
}

/** Throws for what holds no grades from 0 to 1. */
export function expectBookGrades(value: unknown, path: string): void {
  for (const [input, grades] of Object.entries(expectObject(value, path))) {
    const at = `${path}.${input}`
    const { whole, parts } = expectFields(grades, ['whole', 'parts'], at)
    expectWithin(whole, 1, `${at}.whole`)
    const all = Object.entries(expectObject(parts, `${at}.parts`))
    for (const [part, grade] of all) expectWithin(grade, 1, `${at}.parts.${part}`)
  }
}

/**
 * Whether an answer is right.
 *
 * @module
 */
import type { Question } from './questions.js'

/** A number, or what a peer says instead of one: `NaN`, `Infinity`, `none`, `throws`, an error of a spreadsheet. */
export type Answer = number | string

/**
 * `right`; `one of several` rates, without a word of the others; `convention`: the answer to another question of the same name;
 * `wrong`; `missing`: no answer where there is one.
 */
export type Verdict = 'right' | 'one of several' | 'convention' | 'wrong' | 'missing'

/** A sixth digit that differs is wrong: none of the peers promises less. */
const TOLERANCE = 1e-6

/** Words that do not say that there is no answer. */
const NO_REFUSAL = ['Infinity', '-Infinity', 'never ends']

export function judge(
  { truth, exact, convention }: Pick<Question, 'truth' | 'exact' | 'convention'>,
  answer: Answer,
): Verdict {
  if (typeof answer === 'string') {
    if (truth.length > 0) return 'missing'
    return NO_REFUSAL.includes(answer) ? 'wrong' : 'right'
  }
  if (truth.some(value => (exact ? answer === value : isNear(answer, value))))
    return truth.length > 1 ? 'one of several' : 'right'
  return convention !== undefined && isNear(answer, convention.value) ? 'convention' : 'wrong'
}

function isNear(answer: number, truth: number): boolean {
  return Math.abs(answer - truth) <= TOLERANCE * (truth === 0 ? 1 : Math.abs(truth))
}

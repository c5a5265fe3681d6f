import { expectObject, reject } from '../../errors/index.js'
import { readSurvey } from '../answers.js'

/** Products of four beyond it would leave the range of a double. */
const ANY_ANSWER = { lowest: -1e60, highest: 1e60 }

/** Answers to items, checked. */
interface ItemAnswers {
  /** One per item, in the order of the items; NaN where not answered. */
  readonly columns: readonly Float64Array[]
  readonly rows: number
}

/** The answers to these items; other questions are not looked at. */
export function readItemColumns(answers: unknown, items: readonly string[]): ItemAnswers {
  const given = expectObject(answers, 'answers')
  for (const item of items) {
    if (!Object.hasOwn(given, item)) reject('COLUMN_NOT_FOUND', `answers.${item}`, 'answers to this item', undefined)
  }
  const used = Object.fromEntries(items.map(item => [item, given[item]]))
  const { questions, columns, rows } = readSurvey(used, 'answers', ANY_ANSWER)
  // By name: an object has names like '1' before all others, wherever they were put.
  const byName = new Map(questions.map((question, place) => [question, columns[place]!]))
  return { columns: items.map(item => byName.get(item)!), rows }
}

/**
 * The last answers of a client, as shares of the scales they were asked on.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { RunningSum } from '../../numeric/core.js'
import { addTo, compensatedSum, runningSum, totalOf } from '../../numeric/core.js'
import type { ClientCase } from '../case/types.js'

/** What a client answered when it was last asked a question. */
export interface LastAnswer {
  /** 0 at the lowest answer of the scale, 1 at the highest; the mean where several people answered on that day. */
  readonly share: number
  readonly ageDays: number
}

/** Last answers by question. */
export type LastAnswers = ReadonlyMap<string, LastAnswer>

/** Sums of a day, the same in any order of answers. */
interface Tally {
  day: number
  readonly sum: RunningSum
  count: number
}

const NONE: LastAnswers = new Map()

/** Answers to surveys whose scale is known. */
export function lastAnswers(client: ClientCase): LastAnswers {
  const records = client.records('surveyAnswers')
  if (records.length === 0) return NONE
  const tallies = new Map<string, Tally>()
  for (const { survey, question, answer, date } of records) {
    const [asked, day] = [client.survey(survey), parseDay(date)]
    if (asked === undefined || day === undefined || day > client.asOf || !(asked.highest > asked.lowest)) continue
    const share = Math.min(1, Math.max(0, (answer - asked.lowest) / (asked.highest - asked.lowest)))
    const tally = tallies.get(question)
    if (tally === undefined || tally.day < day) tallies.set(question, tallyOf(day, share))
    else if (tally.day === day) {
      addTo(tally.sum, share)
      tally.count++
    }
  }
  return new Map(
    Array.from(tallies, ([question, { day, sum, count }]) => [
      question,
      { share: totalOf(sum) / count, ageDays: client.asOf - day },
    ]),
  )
}

function tallyOf(day: number, share: number): Tally {
  const sum = runningSum()
  addTo(sum, share)
  return { day, sum, count: 1 }
}

/** The mean of several answers; undefined of none. Its age is that of the oldest. */
export function meanAnswer(answers: readonly LastAnswer[]): LastAnswer | undefined {
  const [first] = answers
  if (first === undefined || answers.length === 1) return first
  return {
    share: compensatedSum(answers.map(({ share }) => share)) / answers.length,
    ageDays: Math.max(...answers.map(({ ageDays }) => ageDays)),
  }
}

/** The mean of the last answers to any of some questions. */
export function answerTo(answers: LastAnswers, questions: readonly string[]): LastAnswer | undefined {
  const found: LastAnswer[] = []
  for (const question of questions) {
    const answer = answers.get(question)
    if (answer !== undefined) found.push(answer)
  }
  return meanAnswer(found)
}

/** What clients say when they are asked, and of their own accord. */
import { isoDate } from '../../../../src/money/core.js'
import type { Feedback, Survey, SurveyAnswer } from '../../../../src/records/index.js'
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { dateOf, dayAfter, dayOf } from './dates.js'
import type { Law } from './law.js'
import type { Life } from './life.js'
import { lastMonth } from './life.js'

const QUESTIONS = [
  { question: 'nps', middle: 6.4, slope: 10 },
  { question: 'csat', middle: 6.9, slope: 8 },
  { question: 'service', middle: 7.2, slope: 6 },
  { question: 'stay', middle: 7, slope: 9 },
] as const
const NOISE = 1.1

/** One each year, in its last quarter. */
export function surveysOf({ historyYears }: Law): readonly Survey[] {
  return roundsOf(historyYears).map(end => ({
    id: surveyId(end),
    name: `Survey of ${dateOf(end).slice(0, 4)}`,
    from: dayAfter(end - 3),
    until: dateOf(end),
    lowest: 0,
    highest: 10,
  }))
}

function roundsOf(historyYears: number): readonly number[] {
  const years = Math.floor(historyYears)
  return Array.from({ length: years }, (_, year) => -12 * (years - 1 - year))
}

function surveyId(end: number): string {
  return `S-${dateOf(end).slice(0, 4)}`
}

interface Voice {
  readonly answers: readonly SurveyAnswer[]
  readonly feedback: readonly Feedback[]
}

export function voiceOf(life: Life, law: Law, dice: Dice): Voice {
  const last = lastMonth(life)
  // Another temper of the same law, where answers tell nothing; drawn in either case.
  const other = 0.66 + 0.15 * dice.normal()
  const heard = (month: number): number => {
    const own = Math.min(0.97, Math.max(0.03, other + 0.06 * dice.normal()))
    return law.answersTell ? life.past[month - life.came]!.contentment : own
  }
  const rounds = roundsOf(law.historyYears).filter(end => end - 1 > life.came && end <= last)
  return {
    answers: rounds.flatMap(end => answersOf(life.id, end, heard(end - 1), law, dice)),
    feedback: feedbackOf(life, last, heard, dice),
  }
}

function answersOf(client: string, end: number, contentment: number, law: Law, dice: Dice): readonly SurveyAnswer[] {
  const date = isoDate(dayOf(end) - dice.whole(5, 80))
  const answers = QUESTIONS.map(({ question, middle, slope }) => {
    const meant = Math.round(middle + slope * (contentment - 0.65) + NOISE * dice.normal())
    return { survey: surveyId(end), client, question, answer: Math.min(10, Math.max(0, meant)), date }
  })
  return dice.happens(law.recorded.answers) ? answers : []
}

/** A word every second year, more often a complaint where it is not content. */
function feedbackOf(
  { id, came }: Life,
  last: number,
  heard: (month: number) => number,
  dice: Dice,
): readonly Feedback[] {
  const feedback: Feedback[] = []
  for (let month = came + 1; month <= last; month++) {
    if (!dice.happens(1 / 24)) continue
    const complaint = dice.happens(0.9 - heard(month))
    feedback.push({
      id: `X-${id.slice(2)}-${feedback.length + 1}`,
      client: id,
      date: dateOf(month),
      text: complaint ? 'The answer took too long.' : 'Thank you, all was quick and clear.',
      complaint,
    })
  }
  return feedback
}

/**
 * Surveys and applications.
 *
 * @module
 */
import { referred } from '../context.js'
import { dayIn, dayText, numberIn, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf, rule } from './rule.js'

const scaleUpsideDown = rule('scale-upside-down', 'surveys', ['lowest', 'highest'], ({ record }) => {
  const [lowest, highest] = [numberIn(record, 'lowest'), numberIn(record, 'highest')]
  if (lowest === undefined || highest === undefined) return 'unknown'
  const repairs = [
    { field: 'lowest', to: highest, why: 'ends of the scale in each other’s place' },
    { field: 'highest', to: lowest, why: 'ends of the scale in each other’s place' },
  ]
  return holdsIf(lowest < highest, `above the lowest, ${lowest}`, String(highest), repairs)
})

const answerOffScale = rule('answer-off-scale', 'surveyAnswers', ['answer'], ({ record }, context) => {
  const survey = referred(context, record, 'survey', 'surveys')
  const [answer, lowest, highest] = [
    numberIn(record, 'answer'),
    numberIn(survey, 'lowest'),
    numberIn(survey, 'highest'),
  ]
  if (answer === undefined || lowest === undefined || highest === undefined) return 'unknown'
  return holdsIf(answer >= lowest && answer <= highest, `${lowest} to ${highest}`, String(answer))
})

const answerOutsideSurvey = rule('answer-outside-survey', 'surveyAnswers', ['date'], ({ record }, context) => {
  const survey = referred(context, record, 'survey', 'surveys')
  const [day, from] = [dayIn(record, 'date'), dayIn(survey, 'from')]
  const until = dayIn(survey, 'until')
  if (day === undefined || from === undefined) return 'unknown'
  const end = until === undefined ? '' : ` until ${dayText(until)}`
  return holdsIf(
    day >= from && (until === undefined || day <= until),
    `a day from ${dayText(from)}${end}`,
    dayText(day),
  )
})

const paidOutThoughNotApproved = rule(
  'paid-out-though-not-approved',
  'applications',
  ['decision', 'paidOutOn'],
  ({ record }) => {
    if (record['paidOutOn'] === undefined) return 'not-asked'
    const decision = textIn(record, 'decision')
    return decision === undefined
      ? 'unknown'
      : holdsIf(decision === 'approved', 'approved, as it was paid out', decision)
  },
)

export const DEALING_RULES: readonly Rule[] = [
  scaleUpsideDown,
  answerOffScale,
  answerOutsideSurvey,
  paidOutThoughNotApproved,
]

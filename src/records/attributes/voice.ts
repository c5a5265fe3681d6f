/**
 * What a client says, and how it treats the world around it.
 *
 * @module
 */
import type { ClientView, Definition } from './definition.js'
import { numeric, word } from './definition.js'
import type { Unknown } from './unknown.js'
import { daysSince, known, latest, meanOf, ofLastDay, within } from './within.js'

const LAST_YEAR = 365

/** The last answer to a question: the mean of those of the last day, on which several people may have answered. */
function answerTo(view: ClientView, question: string): number | Unknown {
  const asked = view.records('surveyAnswers').filter(answer => answer.question === question)
  const last = ofLastDay(asked, ({ date }) => date)
  return meanOf(last.map(({ answer }) => answer))
}

/** The last entry on the client itself that says one point; of one day, by whose name comes last. */
const esgOf = (view: ClientView, point: 'environmental' | 'social' | 'governance' | 'controversy') =>
  latest(
    view.records('esg').filter(entry => entry.project === undefined && entry[point] !== undefined),
    ({ date }) => date,
    ({ by = '' }) => by,
  )

const ANSWERS = { surveyAnswers: 'client question answer date' } as const
const complaints = (view: ClientView) => view.records('feedback').filter(({ complaint }) => complaint === true)

export const VOICE: readonly Definition[] = [
  numeric(
    'recommendation',
    {
      unit: 'points',
      meaning: "Last answer to the question 'nps'; the mean where several came that day",
      reads: ANSWERS,
    },
    view => answerTo(view, 'nps'),
  ),
  numeric(
    'satisfaction',
    {
      unit: 'points',
      meaning: "Last answer to the question 'csat'; the mean where several came that day",
      reads: ANSWERS,
    },
    view => answerTo(view, 'csat'),
  ),
  numeric(
    'daysSinceLastAnswer',
    { unit: 'days', meaning: 'Days since it last answered a survey', reads: { surveyAnswers: 'client date' } },
    view =>
      daysSince(
        view,
        view.records('surveyAnswers').map(({ date }) => date),
      ),
  ),
  numeric(
    'complaintsLastYear',
    { unit: 'number', meaning: 'Complaints within the last 365 days', reads: { feedback: 'client date complaint' } },
    view => within(view, complaints(view), ({ date }) => date, LAST_YEAR).length,
  ),
  numeric(
    'openComplaints',
    { unit: 'number', meaning: 'Complaints that are not settled', reads: { feedback: 'client complaint resolvedOn' } },
    view => complaints(view).filter(({ resolvedOn }) => resolvedOn === undefined).length,
  ),
  numeric(
    'environmental',
    { unit: 'points', meaning: 'Last environmental score', reads: { esg: 'client project date by environmental' } },
    view => known(esgOf(view, 'environmental')?.environmental),
  ),
  numeric(
    'social',
    { unit: 'points', meaning: 'Last social score', reads: { esg: 'client project date by social' } },
    view => known(esgOf(view, 'social')?.social),
  ),
  numeric(
    'governance',
    { unit: 'points', meaning: 'Last governance score', reads: { esg: 'client project date by governance' } },
    view => known(esgOf(view, 'governance')?.governance),
  ),
  word(
    'controversy',
    { meaning: 'What the press holds against it', reads: { esg: 'client project date by controversy' } },
    view => known(esgOf(view, 'controversy')?.controversy),
  ),
]

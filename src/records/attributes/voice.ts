/**
 * What a client says, and how it treats the world around it.
 *
 * @module
 */
import type { ClientView, Definition } from './definition.js'
import { numeric, word } from './definition.js'
import { daysSince, known, latest, within } from './within.js'

const LAST_YEAR = 365

const answerTo = (view: ClientView, question: string) =>
  latest(
    view.records('surveyAnswers').filter(answer => answer.question === question),
    ({ date }) => date,
  )
const esgOf = (view: ClientView) =>
  latest(
    view.records('esg').filter(({ project }) => project === undefined),
    ({ date }) => date,
  )
const ANSWERS = { surveyAnswers: 'client question answer date' } as const
const complaints = (view: ClientView) => view.records('feedback').filter(({ complaint }) => complaint === true)

export const VOICE: readonly Definition[] = [
  numeric('recommendation', { unit: 'points', meaning: "Last answer to the question 'nps'", reads: ANSWERS }, view =>
    known(answerTo(view, 'nps')?.answer),
  ),
  numeric('satisfaction', { unit: 'points', meaning: "Last answer to the question 'csat'", reads: ANSWERS }, view =>
    known(answerTo(view, 'csat')?.answer),
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
    { unit: 'points', meaning: 'Last environmental score', reads: { esg: 'client project date environmental' } },
    view => known(esgOf(view)?.environmental),
  ),
  numeric(
    'social',
    { unit: 'points', meaning: 'Last social score', reads: { esg: 'client project date social' } },
    view => known(esgOf(view)?.social),
  ),
  numeric(
    'governance',
    { unit: 'points', meaning: 'Last governance score', reads: { esg: 'client project date governance' } },
    view => known(esgOf(view)?.governance),
  ),
  word(
    'controversy',
    { meaning: 'What the press holds against it', reads: { esg: 'client project date controversy' } },
    view => known(esgOf(view)?.controversy),
  ),
]

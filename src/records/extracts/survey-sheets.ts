/**
 * The answers to one survey as sheets: a row per client and contact, a column per question.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/core.js'
import { expectTable } from '../as-of/expect-table.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import { recordsOf } from '../portfolio/rows.js'

/** A survey as `clientele/satisfaction` reads it. */
export interface SurveySheets {
  /** Per question its answers, one per sheet; null where it was not answered. */
  readonly answers: Readonly<Record<string, readonly (number | null)[]>>
  /** Per sheet the client it is from. */
  readonly clients: readonly string[]
  /** Per sheet the person; undefined where it is not said. */
  readonly contacts: readonly (string | undefined)[]
  readonly scale: { readonly lowest: number; readonly highest: number }
}

/**
 * The sheets of a survey, in the order of their first answers. Where a sheet answers a question twice, the later day counts, and of one
 * day the later record.
 *
 * @param survey its id.
 * @throws ClienteleError `INVALID_TYPE` for what is no portfolio; `MISSING_VALUE` without surveys or answers; `UNKNOWN_REFERENCE` for a
 * survey that is not there; `NO_DATA` where nobody answered it.
 * @example
 * import { surveySheets } from 'clientele/records'
 * const surveys = [{ id: 'S', name: 'Spring', from: '2024-05-01', lowest: 0, highest: 10 }]
 * const surveyAnswers = [
 *   { survey: 'S', client: 'A', question: 'nps', answer: 9, date: '2024-05-02' },
 *   { survey: 'S', client: 'B', question: 'nps', answer: 4, date: '2024-05-02' },
 *   { survey: 'S', client: 'B', question: 'csat', answer: 6, date: '2024-05-02' },
 * ]
 * surveySheets({ surveys, surveyAnswers }, 'S').answers // => { nps: [9, 4], csat: [null, 6] }
 */
export function surveySheets(portfolio: Portfolio, survey: string): SurveySheets {
  expectObject(portfolio, 'portfolio')
  const { surveys, surveyAnswers } = portfolio
  if (surveys === undefined) return reject('MISSING_VALUE', 'portfolio.surveys', 'the surveys', surveys)
  if (surveyAnswers === undefined)
    return reject('MISSING_VALUE', 'portfolio.surveyAnswers', 'the answers', surveyAnswers)
  expectTable('surveys', surveys)
  expectTable('surveyAnswers', surveyAnswers)
  const found = surveys.find(({ id }) => id === survey)
  if (found === undefined) return reject('UNKNOWN_REFERENCE', 'survey', 'the id of one of the surveys', survey)
  const sheets = new Map<string, Sheet>()
  const questions = new Set<string>()
  for (const record of recordsOf('surveyAnswers', surveyAnswers)) {
    if (record.survey !== survey) continue
    const key = JSON.stringify([record.client, record.contact])
    const sheet = sheets.get(key) ?? { client: record.client, contact: record.contact, given: new Map() }
    sheets.set(key, sheet)
    questions.add(record.question)
    const before = sheet.given.get(record.question)
    const day = dayNumber(record.date)
    if (before === undefined || day >= before.day) sheet.given.set(record.question, { answer: record.answer, day })
  }
  if (sheets.size === 0) return reject('NO_DATA', 'portfolio.surveyAnswers', `an answer to survey ${survey}`, 'none')
  const rows = [...sheets.values()]
  const columnOf = (question: string): (number | null)[] => rows.map(({ given }) => given.get(question)?.answer ?? null)
  return {
    answers: Object.fromEntries(Array.from(questions, question => [question, columnOf(question)])),
    clients: rows.map(({ client }) => client),
    contacts: rows.map(({ contact }) => contact),
    scale: { lowest: found.lowest, highest: found.highest },
  }
}

interface Sheet {
  readonly client: string
  readonly contact: string | undefined
  readonly given: Map<string, { readonly answer: number; readonly day: number }>
}

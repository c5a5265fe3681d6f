/**
 * What a client says: answers to surveys, words of its own, how it treats the world around it.
 *
 * @module
 */
import type { EsgEntry, Feedback } from '../../portfolio/types/index.js'
import type { Case } from '../case.js'
import type { Dice } from '../dice.js'
import { numbered } from '../firm.js'
import type { Made, Part } from '../part.js'
import { contactIds } from '../relations/contacts-part.js'
import { eventDays } from '../vigour.js'
import { firstDay, iso, lastDay, yearOf } from '../window.js'
import { isInvited, surveyDays, surveyId } from './surveys.js'
import { wordsOf } from './words.js'

export function voicePart(about: Case): Part {
  return {
    surveyAnswers: answersOf(about, about.diceFor('survey')),
    feedback: feedbackOf(about, about.diceFor('feedback')),
    esg: about.firm.role === 'person' ? [] : esgOf(about, about.diceFor('esg')),
  }
}

/** Questions, and how far each follows satisfaction from its own middle. */
const QUESTIONS = [
  { question: 'nps', middle: 6.4, slope: 10 },
  { question: 'csat', middle: 6.9, slope: 8 },
  { question: 'service', middle: 7.2, slope: 6 },
  { question: 'price', middle: 5.6, slope: 5 },
  { question: 'stay', middle: 7, slope: 9 },
] as const
const NOISE = 1.1

function answersOf(about: Case, dice: Dice): readonly Made<'surveyAnswers'>[] {
  const { firm, traits, history, window, trouble } = about
  const head = { client: firm.id }
  const [first, second = first] = contactIds(about)
  return Array.from({ length: window.years }, (_, year) => year).flatMap(year => {
    const contradicts = trouble === 'contradictory-answers' && year >= window.years - 2
    const answers = contradicts || dice.happens(0.3 + 0.5 * traits.discipline)
    if (!answers || !isInvited(history, window, year)) return []
    const { from, until } = surveyDays(window, year)
    const date = dice.whole(from, until)
    const said = QUESTIONS.map(({ question, middle, slope }) => {
      const answer = within(Math.round(middle + slope * (traits.satisfaction[year]! - 0.65) + NOISE * dice.normal()))
      return { ...head, survey: surveyId(window, year), contact: first, question, answer, date }
    })
    if (!contradicts) return said
    // One person praises, another complains, and neither agrees with itself.
    const turned = (top: string) => (one: (typeof said)[number]) => ({ ...one, answer: one.question === top ? 10 : 1 })
    return [...said.map(turned('nps')), ...said.map(turned('csat')).map(one => ({ ...one, contact: second }))]
  })
}

function within(answer: number): number {
  return Math.min(10, Math.max(0, answer))
}

function feedbackOf(about: Case, dice: Dice): readonly Feedback[] {
  const { firm, traits, history, window } = about
  if (history.since === undefined) return []
  const from = Math.max(firstDay(window, 0), history.since)
  return eventDays(0.7, from, history.last, dice, () => 1).map((day, i): Feedback => {
    const isComplaint = dice.happens(0.9 - traits.satisfaction[yearOf(window, day)]!)
    const resolved = day + Math.ceil(dice.wait(14))
    return {
      id: `X-${numbered(firm.index, 4)}-${i + 1}`,
      client: firm.id,
      contact: contactIds(about)[0],
      date: iso(day),
      channel: dice.pick(['e-mail', 'call', 'portal']),
      text: wordsOf(firm.place.country === 'CN' ? 'zh' : 'en', isComplaint, dice),
      complaint: isComplaint,
      ...(isComplaint && resolved <= window.until && { resolvedOn: iso(resolved), reopened: dice.happens(0.1) }),
      source: 'crm',
    }
  })
}

function esgOf({ firm, traits, history, window, plan }: Case, dice: Dice): readonly EsgEntry[] {
  const [environmental, social, governance] = [dice.normal(), dice.normal(), dice.normal() + 0.5 * traits.quality[0]!]
  const score = (level: number): number => Math.round(Math.min(98, Math.max(3, 55 + 13 * level + 3 * dice.normal())))
  const since = history.since ?? window.until - 200
  return Array.from({ length: window.years }, (_, year) => year).flatMap((year): readonly EsgEntry[] => {
    const day = lastDay(window, year) - dice.whole(20, 200)
    const tonnes = (perMillion: number): number =>
      Math.round(((perMillion * traits.sales) / 1e6) * Math.exp(0.3 * dice.normal()))
    if (day < since || day > history.last || !dice.happens(0.7)) return []
    return [
      {
        client: firm.id,
        ...(plan !== undefined && { project: plan.id }),
        date: iso(day),
        environmental: score(environmental),
        social: score(social),
        governance: score(governance),
        emissionsScope1: tonnes(18),
        emissionsScope2: tonnes(9),
        emissionsScope3: tonnes(60),
        renewableShare: Math.round(100 * Math.min(1, Math.max(0, 0.3 + 0.15 * environmental))) / 100,
        accidents: Math.round(100 * dice.wait(1.5)) / 100,
        fines: dice.happens(0.05) ? Math.round(dice.wait(2e5)) : 0,
        controversy: dice.happens(0.04) ? 'minor' : 'none',
        by: 'Rater One',
        source: 'esg-rater',
      },
    ]
  })
}

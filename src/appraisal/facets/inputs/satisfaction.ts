/**
 * What tells whether a client is content: what it answers, says of its own accord, and how it is served.
 *
 * @module
 */
import { parseDay } from '../../../money/core.js'
import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import type { LastAnswer } from '../answers.js'
import { answerTo, meanAnswer } from '../answers.js'
import type { FacetInput } from '../input.js'
import { answered, attribute, input } from '../input.js'
import type { Reading } from '../reading.js'
import { daysSince } from '../reading.js'
import type { QuestionPolicy } from '../types.js'

/** Comments and decisions count for two years. */
const WATCHED_DAYS = 731

export const SATISFACTION_INPUTS: readonly FacetInput[] = [
  answered('recommendation', 'Whether it would recommend the lender', ({ answers, policy }) =>
    answerTo(answers, policy.questions.recommendation),
  ),
  answered('satisfaction', 'How content it says it is', ({ answers, policy }) =>
    answerTo(answers, policy.questions.satisfaction),
  ),
  answered('otherAnswers', 'Mean of what else it was asked of the service', otherAnswers),
  attribute('complaintsLastYear'),
  attribute('openComplaints'),
  input(
    'feedbackTone',
    {
      unit: 'tone',
      meaning: 'Mean tone of its comments of two years, from -1 to 1',
      reads: { feedback: 'client date text' },
    },
    feedbackTone,
  ),
  attribute('answerHours'),
  input(
    'decisionDays',
    {
      unit: 'days',
      meaning: 'Mean days from an application of the last two years to its decision',
      reads: { applications: 'client submittedOn decidedOn' },
    },
    decisionDays,
  ),
]

/** Answers to questions that no other input asks for; complaints have their own inputs. */
function otherAnswers({ answers, policy: { questions } }: Reading): LastAnswer | undefined {
  if (answers.size === 0) return undefined
  const { expected } = questions
  const taken = namedQuestions(questions)
  const others: LastAnswer[] = []
  for (const [question, answer] of answers) {
    const isGap = question.endsWith(expected) || answers.has(`${question}${expected}`)
    if (!taken.has(question) && !isGap) others.push(answer)
  }
  return meanAnswer(others)
}

/** Questions that other inputs ask for, by policy: they are gathered once for all clients. */
const NAMED = /* @__PURE__ */ new WeakMap<QuestionPolicy, ReadonlySet<string>>()

function namedQuestions(questions: QuestionPolicy): ReadonlySet<string> {
  const known = NAMED.get(questions)
  if (known !== undefined) return known
  const { expected: _, ...named } = questions
  const found = new Set(Object.values(named).flat())
  NAMED.set(questions, found)
  return found
}

function feedbackTone({ client, toneOf }: Reading): number | undefined {
  const sum = runningSum()
  let count = 0
  for (const comment of client.records('feedback')) {
    const age = daysSince(client, comment.date)
    const tone = age === undefined || age > WATCHED_DAYS ? undefined : toneOf(comment)
    if (tone === undefined) continue
    addTo(sum, tone)
    count++
  }
  return count === 0 ? undefined : totalOf(sum) / count
}

function decisionDays({ client }: Reading): number | undefined {
  let [sum, count] = [0, 0]
  for (const { submittedOn, decidedOn } of client.records('applications')) {
    const [age, submitted, decided] = [daysSince(client, decidedOn), parseDay(submittedOn), parseDay(decidedOn)]
    if (age === undefined || age > WATCHED_DAYS || submitted === undefined || decided === undefined) continue
    sum += decided - submitted
    count++
  }
  return count === 0 ? undefined : sum / count
}

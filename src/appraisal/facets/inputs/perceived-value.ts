/**
 * What tells what a client gets for what it gives: whether it says so, and what it got beside what it had looked for.
 *
 * @module
 */
import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import type { LastAnswer } from '../answers.js'
import { answerTo } from '../answers.js'
import type { FacetInput } from '../input.js'
import { answered, input } from '../input.js'
import type { Reading } from '../reading.js'

export const PERCEIVED_VALUE_INPUTS: readonly FacetInput[] = [
  answered('valueForMoney', 'Whether it gets its money’s worth', ({ answers, policy }) =>
    answerTo(answers, policy.questions.value),
  ),
  input(
    'benefitGap',
    {
      unit: 'share',
      meaning: 'What it got less what it had looked for, as a part of the scale, over all that it was asked both ways',
      reads: { surveys: 'lowest highest', surveyAnswers: 'client survey question answer date' },
      ageDays: reading => benefitGap(reading)?.ageDays,
    },
    reading => benefitGap(reading)?.share,
  ),
]

function benefitGap({ answers, policy }: Reading): LastAnswer | undefined {
  const sum = runningSum()
  let [count, oldest] = [0, 0]
  for (const [question, benefit] of answers) {
    const looked = answers.get(`${question}${policy.questions.expected}`)
    if (looked === undefined) continue
    addTo(sum, benefit.share - looked.share)
    oldest = Math.max(oldest, benefit.ageDays, looked.ageDays)
    count++
  }
  return count === 0 ? undefined : { share: totalOf(sum) / count, ageDays: oldest }
}

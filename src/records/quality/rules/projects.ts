/**
 * Projects: their stage, who takes part, what they cost.
 *
 * @module
 */
import { referred } from '../context.js'
import { dayIn, dayText, numberIn, textIn } from '../records-of-table.js'
import type { Rule } from './rule.js'
import { holdsIf, isAtMost, rule } from './rule.js'

const stageAgainstCompletion = rule(
  'stage-against-completion',
  'projects',
  ['stage', 'completedOn'],
  ({ record }, { asOf }) => {
    const [stage, completed] = [textIn(record, 'stage'), dayIn(record, 'completedOn')]
    if (stage === undefined) return 'unknown'
    if (stage === 'ended') return 'not-asked'
    const isCompleted = completed !== undefined && completed <= asOf
    const day = completed === undefined ? 'none' : dayText(completed)
    if (stage === 'operation') return holdsIf(isCompleted, 'a day of completion that is past', day)
    const repairs = [{ field: 'stage', to: 'operation', why: 'construction was completed' }]
    return holdsIf(!isCompleted, `no completion yet, as it is in ${stage}`, day, repairs)
  },
)

const roleAfterEnd = rule('role-after-end', 'partyRoles', ['project', 'until'], ({ record }, context) => {
  const stage = textIn(referred(context, record, 'project', 'projects'), 'stage')
  if (stage === undefined) return 'unknown'
  if (stage !== 'ended') return 'not-asked'
  const until = dayIn(record, 'until')
  const isOver = until !== undefined && until <= context.asOf
  return holdsIf(
    isOver,
    'a last day that is past, as the project has ended',
    until === undefined ? 'none' : dayText(until),
  )
})

const paidBeyondCost = rule(
  'paid-beyond-cost',
  'constructionProgress',
  ['paidToDate', 'costAtCompletion'],
  ({ record }, { policy }) => {
    const [paid, cost] = [numberIn(record, 'paidToDate'), numberIn(record, 'costAtCompletion')]
    if (paid === undefined || cost === undefined) return 'unknown'
    return holdsIf(isAtMost(paid, cost, policy.tolerance), `at most the cost at completion, ${cost}`, String(paid))
  },
)

export const PROJECT_RULES: readonly Rule[] = [stageAgainstCompletion, roleAfterEnd, paidBeyondCost]

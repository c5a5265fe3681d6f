import { expectKnownKeys, reject } from '../../errors/index.js'

/** One condition of a list. */
export interface Condition<Id extends string = string> {
  readonly id: Id
  /** Where it stands. */
  readonly point: string
  /** In short. */
  readonly text: string
}

/** Whether each condition is met; what is left out has not been looked at. */
export type ConditionAnswers<Id extends string> = Readonly<Partial<Record<Id, boolean>>>

/** What came of a list of conditions. */
export interface Checklist<Id extends string = string> {
  /** Whether all conditions are met; one that nobody looked at is not. */
  readonly isMet: boolean
  readonly failed: readonly Condition<Id>[]
  readonly unanswered: readonly Condition<Id>[]
}

export function checklist<Id extends string>(
  conditions: readonly Condition<Id>[],
  answers: ConditionAnswers<Id>,
  path: string,
): Checklist<Id> {
  expectKnownKeys(
    answers,
    conditions.map(({ id }) => id),
    path,
  )
  for (const { id } of conditions) {
    const answer: unknown = answers[id]
    if (answer !== undefined && typeof answer !== 'boolean') {
      reject('INVALID_TYPE', `${path}.${id}`, 'true or false', answer)
    }
  }
  const failed = conditions.filter(({ id }) => answers[id] === false)
  const unanswered = conditions.filter(({ id }) => answers[id] === undefined)
  return { isMet: failed.length + unanswered.length === 0, failed, unanswered }
}

/**
 * The grades of one date beside what became of the clients.
 *
 * @module
 */
import { expectFinite, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { AucEstimate } from '../../statistics/discrimination/index.js'
import { aucInterval } from '../../statistics/discrimination/index.js'
import { giniOfValue } from '../../statistics/gini.js'
import type { BacktestDate, GradedClient, GradeOutcome } from './backtest-types.js'
import type { Outcomes } from './outcomes-after.js'
import { GRADES } from './policy.js'

/** What a client earned; undefined where it is not known. */
type Earned = (id: string) => number | undefined

/** Grades that a caller's own code gave, checked: each client once. */
export function expectGraded(graded: readonly unknown[], path: string): void {
  const ids = new Set<string>()
  for (const [i, one] of graded.entries()) {
    const { id, grade, score } = expectObject(one, `${path}[${i}]`)
    const name = expectText(id, `${path}[${i}].id`)
    if (ids.has(name)) reject('DUPLICATE_CLIENT', `${path}[${i}].id`, 'each client once', name)
    ids.add(name)
    expectOneOf(grade, GRADES, `${path}[${i}].grade`)
    expectFinite(score, `${path}[${i}].score`)
  }
}

/** How the grades of a date did. */
export function dateResult(
  graded: readonly GradedClient[],
  outcomes: Outcomes,
  earned: Earned | undefined,
): Pick<BacktestDate, 'clients' | 'byGrade' | 'defaults' | 'leaving' | 'earnedGini'> {
  const mayDefault = graded.filter(({ id }) => !outcomes.inDefault.has(id))
  const mayLeave = graded.filter(({ id }) => outcomes.related.has(id))
  const [defaults, leaving] = [areaOf(mayDefault, outcomes.defaulted), areaOf(mayLeave, outcomes.left)]
  const earnedGini = earned === undefined ? undefined : giniOfEarned(graded, earned)
  return {
    clients: graded.length,
    byGrade: GRADES.map((grade): GradeOutcome => {
      const those = graded.filter(client => client.grade === grade)
      return outcomeOf(grade, those, outcomes, earned)
    }),
    ...(defaults === undefined ? {} : { defaults }),
    ...(leaving === undefined ? {} : { leaving }),
    ...(earnedGini === undefined ? {} : { earnedGini }),
  }
}

function outcomeOf(
  grade: GradeOutcome['grade'],
  those: readonly GradedClient[],
  { inDefault, defaulted, related, left }: Outcomes,
  earned: Earned | undefined,
): GradeOutcome {
  const count = (isOne: (id: string) => boolean): number => those.filter(({ id }) => isOne(id)).length
  return {
    grade,
    clients: those.length,
    mayDefault: count(id => !inDefault.has(id)),
    defaults: count(id => defaulted.has(id)),
    mayLeave: count(id => related.has(id)),
    left: count(id => left.has(id)),
    ...(earned === undefined ? {} : { earned: compensatedSum(amountsOf(those, earned).map(({ amount }) => amount)) }),
  }
}

/** Low scores ought to tell who is among those; undefined where nobody or everybody is. */
function areaOf(clients: readonly GradedClient[], those: ReadonlySet<string>): AucEstimate | undefined {
  const outcomes = clients.map(({ id }) => (those.has(id) ? 1 : 0))
  if (new Set(outcomes).size < 2) return undefined
  return aucInterval(
    clients.map(({ score }) => -score),
    outcomes,
  )
}

function giniOfEarned(clients: readonly GradedClient[], earned: Earned): number | undefined {
  const found = amountsOf(clients, earned)
  const amounts = found.map(({ amount }) => amount)
  if (new Set(amounts).size < 2) return undefined
  return giniOfValue(
    found.map(({ score }) => score),
    amounts,
  )
}

function amountsOf(
  clients: readonly GradedClient[],
  earned: Earned,
): readonly { readonly score: number; readonly amount: number }[] {
  return clients.flatMap(({ id, score }) => {
    const amount = earned(id)
    return amount === undefined ? [] : [{ score, amount: expectFinite(amount, 'options.earned') }]
  })
}

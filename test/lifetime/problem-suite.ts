/** What every model tells a search of a base, apart from where it begins. */
import { expect, it } from 'vitest'
import type { ParameterTable, ParamsOf } from '../../src/model/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromPatterns } from '../../src/records/index.js'
import type { LikelihoodProblem } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { expectProblem } from './expect-likelihood.js'

type ProblemOf<T extends ParameterTable> = (base: CustomerBase) => LikelihoodProblem<T>
type LogLikelihoodOf<T extends ParameterTable> = (params: ParamsOf<T>, base: CustomerBase) => number

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

/** Eight clients and a half, in continuous time or in opportunities, the longest of them watched for 40. */
export const weighted: CustomerBase = {
  ...customerBaseFromPatterns(
    { frequency: [0, 0, 2, 7], recency: [0, 0, 30, 30], age: [12, 40, 38, 31], weight: [0.5, 5, 2, 1] },
    DATES,
  ),
  dropped: [{ reason: 'same-day', count: 3 }],
}

/** Two clients who bought once. */
const silent: CustomerBase = customerBaseFromPatterns(
  { frequency: [0, 0], recency: [0, 0], age: [3, 4], weight: [1, 1] },
  DATES,
)

/** Of purchases: the likelihood of the verb, what the base holds, and `unlearned` where nobody came back. */
export function testProblem<T extends ParameterTable>(
  problemOf: ProblemOf<T>,
  logLikelihoodOf: LogLikelihoodOf<T>,
  unlearned: string,
): void {
  it('is the likelihood of the verb', () => {
    expectProblem(problemOf(weighted), params => logLikelihoodOf(params, weighted))
  })

  it('counts clients, however many are alike, and hands on what was left out', () => {
    expect(problemOf(weighted)).toMatchObject({ observations: 8.5, dropped: [{ reason: 'same-day', count: 3 }] })
  })

  it('says what cannot be learned where nobody bought twice', () => {
    const message = `Nobody bought twice, so ${unlearned}. Observe for longer`
    expect(problemOf(silent).warnings).toEqual([{ code: 'NO_REPEAT_PURCHASES', message }])
  })

  it('refuses what is no base', () => expectOnlyBases(problemOf))
}

/** Of spending: the likelihood of the verb, and what a base of these clients holds, `without` of whom have no spend. */
export function testSpendProblem<T extends ParameterTable>(
  problemOf: ProblemOf<T>,
  logLikelihoodOf: LogLikelihoodOf<T>,
  { base, observations, without }: { base: CustomerBase; observations: number; without: number },
): void {
  it('is the likelihood of the verb', () => {
    expectProblem(problemOf(base), params => logLikelihoodOf(params, base))
  })

  it('counts clients with spend, and those without among what was left out', () => {
    const dropped = [{ reason: 'refund', count: 2 }] as const
    expect(problemOf({ ...base, dropped })).toMatchObject({
      observations,
      dropped: [...dropped, { reason: 'without-spend', count: without }],
      warnings: [],
    })
  })

  it('refuses what is no base', () => expectOnlyBases(problemOf))
}

function expectOnlyBases(problemOf: (base: CustomerBase) => unknown): void {
  expect(thrown(() => problemOf(JSON.parse('{}')))).toMatchObject({ code: 'INVALID_TYPE', path: 'base.kind' })
}

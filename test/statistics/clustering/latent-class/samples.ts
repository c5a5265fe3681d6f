/** Answers that several tests read. */
import type { LatentClassModel, LatentClassReport } from '../../../../src/statistics/clustering/latent-class/index.js'
import { fromParams } from '../../../../src/statistics/clustering/latent-class/index.js'
import type { Answer, AnswerColumns } from '../../../../src/statistics/clustering/latent-class/types.js'

/** Columns of rows that come several times. */
export function repeated<T extends Answer | null>(
  names: readonly string[],
  rows: readonly (readonly [answers: readonly T[], times: number])[],
): Readonly<Record<string, readonly T[]>> {
  const all = rows.flatMap(([answers, times]) => Array.from({ length: times }, () => answers))
  return Object.fromEntries(names.map((name, j) => [name, all.map(answers => answers[j]!)]))
}

/** Role conflict: 216 students on four situations (Stouffer & Toby 1951, as in Goodman 1974), universalistic first. */
export const ROLES: Readonly<Record<string, readonly string[]>> = repeated(
  ['car', 'drama', 'insurance', 'board'],
  [42, 23, 6, 25, 6, 24, 7, 38, 1, 4, 1, 6, 2, 9, 2, 20].map((times, i) => [
    [8, 4, 2, 1].map(bit => ((i & bit) === 0 ? '+' : '-')),
    times,
  ]),
)

/** Two questions of two and three answers, two classes. */
export const GIVEN: LatentClassModel = fromParams({
  classNames: ['digital', 'branch'],
  shares: [0.6, 0.4],
  items: {
    alerts: {
      answers: [false, true],
      probabilities: [
        [0.3, 0.7],
        [0.8, 0.2],
      ],
    },
    channel: {
      answers: ['app', 'branch', 'phone'],
      probabilities: [
        [0.9, 0.1, 0],
        [0.2, 0.7, 0.1],
      ],
    },
  },
})

/** The same classes, made likelier by a covariate. */
export const WITH_AGE: LatentClassModel = fromParams({
  ...GIVEN.params,
  membership: { intercepts: [0, -2], effects: { age: [0, 0.05] } },
})

/** The report of a model that was searched for. */
export function reportOf({ fit }: LatentClassModel): LatentClassReport {
  if (fit.source === 'given') throw new Error('no report')
  return fit
}

/** The same rows in another order. */
export function shuffled(columns: AnswerColumns, order: readonly number[]): AnswerColumns {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, order.map(row => column[row])]))
}

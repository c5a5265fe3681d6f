/**
 * Scores of a base whose patterns are known: expected purchases and the probability to be alive of every client.
 *
 * @module
 */
import { bgNbd } from 'clientele/lifetime'
import type { CustomerBase } from 'clientele/records'
import { CDNOW } from '../simulated.js'
import { readColumns } from './columns.js'
import type { Runnable } from './contest.js'
import { contest } from './contest.js'

const HORIZON = 39

export function scoreContests(name: string, label: string, base: CustomerBase): readonly Runnable[] {
  const model = bgNbd.fromParams(CDNOW, { timeUnit: 'week' })
  const shared = {
    calls: 5,
    ours: () => [bgNbd.expectedPurchases(model, base, { horizon: HORIZON }), bgNbd.probabilityAlive(model, base)],
    compare: (ours: readonly Float64Array[], _: unknown, file: string) => {
      const theirs = readColumns(file, 2)
      return ['expected purchases', 'P(alive)'].map((quantity, i) => ({
        name: quantity,
        ours: ours[i]!,
        theirs: theirs[i]!,
        tolerance: 1e-6,
      }))
    },
  }
  const args = { data: name, params: CDNOW, horizon: HORIZON }
  return [
    contest({ ...shared, task: `scores of ${label}, patterns given`, theirs: { task: 'score', args }, goal: 10 }),
    contest({ ...shared, task: 'same, peer scores its patterns too', theirs: { task: 'score_patterns', args } }),
  ]
}

/** How often a change of shares is called one where there is none, by counting all that may come. */
import { complaintChange } from '../../src/satisfaction/closed-loop/complaint-change.js'
import type { DatedComment } from '../../src/satisfaction/closed-loop/read-loop.js'

const SLOW = { verdict: 'negative', aspects: { speed: { verdict: 'negative' } } } as const
const GOOD = { verdict: 'positive', aspects: {} } as const

/** The largest probability over true shares from 0.02 to 0.98 that the 95 % interval leaves out 0. */
export function shareIntervalsSize(before: number, after: number): number {
  const found: (readonly [x: number, y: number])[] = []
  for (let x = 0; x <= before; x++) {
    for (let y = 0; y <= after; y++) if (isFound(comments(x, before, 0), comments(y, after, before))) found.push([x, y])
  }
  let most = 0
  for (let share = 0.02; share < 0.99; share += 0.02) {
    const size = found.reduce((sum, [x, y]) => sum + binomial(x, before, share) * binomial(y, after, share), 0)
    most = Math.max(most, size)
  }
  return most
}

function isFound(before: readonly DatedComment[], after: readonly DatedComment[]): boolean {
  const { lower, upper } = complaintChange('speed', before, after, 0.95).change.interval
  return lower > 0 || upper < 0
}

function comments(complaints: number, all: number, first: number): readonly DatedComment[] {
  return Array.from({ length: all }, (_, row) => ({
    judgement: row < complaints ? SLOW : GOOD,
    day: 0,
    client: first + row,
  }))
}

function binomial(successes: number, trials: number, share: number): number {
  let probability = 1
  for (let i = 1; i <= successes; i++) probability *= ((trials - successes + i) / i) * share
  return probability * (1 - share) ** (trials - successes)
}

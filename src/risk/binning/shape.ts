import type { FoundTrend } from './document.js'

/** How rates run: the narrowest of the words that is true of them. */
export function shapeOf(rates: readonly number[]): FoundTrend {
  const steps = rates.slice(1).map((rate, i) => Math.sign(rate - rates[i]!))
  const moves = steps.filter(step => step !== 0)
  const turns = moves.filter((step, i) => i > 0 && step !== moves[i - 1]).length
  if (moves.length === 0) return 'flat'
  if (turns > 1) return 'free'
  if (turns === 1) return moves[0] === 1 ? 'peak' : 'valley'
  return moves[0] === 1 ? 'increasing' : 'decreasing'
}

/** Simulated borrowers: a score, the default probability it stands for, how long they borrow, and what became of them. */
import { randomStream } from '../../src/model/index.js'

const uniform = randomStream(20_261_122)
const SIZE = 1200

/** In months; of every fortieth nobody knows. */
export const duration: readonly (number | null)[] = Array.from({ length: SIZE }, (_, row) =>
  row % 40 === 0 ? null : Math.round(6 + 50 * uniform() ** 1.5),
)
const logits = duration.map(months => -2.6 + 0.05 * ((months ?? 24) - 20) + 1.2 * (uniform() + uniform() - 1))
export const forecasts: readonly number[] = logits.map(logit => 1 / (1 + Math.exp(-logit)))
export const points: readonly number[] = logits.map(logit => Math.round(600 - 40 * logit))
export const outcomes: readonly number[] = forecasts.map(forecast => (uniform() < forecast ? 1 : 0))
export const defaultRate: number = outcomes.reduce((sum, outcome) => sum + outcome, 0) / SIZE

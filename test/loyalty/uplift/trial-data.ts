/** A trial that is made up: 400 clients, of whom 160 were called; calls keep those who were late. */
import { randomStream } from '../../../src/model/index.js'

const uniform = randomStream(20_261_123)
const drawn = Array.from({ length: 400 }, () => ({
  late: Math.floor(5 * uniform()),
  size: Math.round(100 * uniform()) / 10,
  called: uniform() < 0.4 ? 1 : 0,
  luck: uniform(),
  noise: uniform() + uniform() + uniform() - 1.5,
}))

export const COLUMNS = { late: drawn.map(each => each.late), size: drawn.map(each => each.size) }
export const CALLED: readonly number[] = drawn.map(each => each.called)
/** Of those with `late` L: 0.9 − 0.15 L stay, and with a call 0.8 − 0.02 L. */
export const STAYED: readonly number[] = drawn.map(({ late, called, luck }) =>
  luck < (called === 1 ? 0.8 - 0.02 * late : 0.9 - 0.15 * late) ? 1 : 0,
)
/** Margin: 10 + size, and with a call 2 late − 3 more. */
export const MARGIN: readonly number[] = drawn.map(
  ({ late, size, called, noise }) => 10 + size + called * (2 * late - 3) + noise,
)
/** Out of nothing but `late`, with ties. */
export const SCORES: readonly number[] = COLUMNS.late

/** Answers of a made-up survey: two drivers that go together, one that does not matter, and what clients think as a whole. */
import { randomStream } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'

export const SCALE = { lowest: 1, highest: 10 }

export function surveyOf(size: number, seed = 4) {
  const uniform = randomStream(seed)
  const normal = (): number => normalQuantile(uniform())
  const answer = (value: number): number => Math.min(10, Math.max(1, Math.round(value)))
  const rows = Array.from({ length: size }, () => {
    const mood = normal()
    const [speed, clarity, parking] = [4 + 1.5 * mood + normal(), 8 + mood + normal(), 6 + 2 * normal()]
    return { speed, clarity, parking, overall: 6 + 1.2 * (speed - 4) + 0.4 * (clarity - 8) + 0.8 * normal() }
  })
  const column = (of: 'speed' | 'clarity' | 'parking' | 'overall', shift = 0): (number | null)[] =>
    rows.map(row => answer(row[of] + shift))
  return {
    speed1: column('speed'),
    speed2: column('speed', 0.6),
    clarity: column('clarity'),
    parking: column('parking'),
    overall: column('overall'),
  }
}

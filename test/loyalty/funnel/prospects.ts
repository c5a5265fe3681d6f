import type { Prospect, StageEntry } from '../../../src/loyalty/funnel/types.js'
import { randomStream } from '../../../src/model/index.js'
import { dayNumber, isoDate } from '../../../src/money/core.js'

export const STAGES = ['lead', 'qualified', 'proposal', 'signed']
export const UNTIL = '2025-12-31'

export function on(stage: string, date: string): StageEntry {
  return { stage, date }
}

/** A book of prospects that come over a year and go on with these chances, each step after up to 60 days. */
export function simulatedProspects(
  count: number,
  seed: number,
  chances: Readonly<Record<string, number>>,
): readonly Prospect[] {
  const uniform = randomStream(seed)
  const channels = Object.entries(chances)
  const first = dayNumber('2025-01-01')
  return Array.from({ length: count }, (_, i): Prospect => {
    const [channel, chance] = channels[Math.floor(uniform() * channels.length)]!
    let day = first + Math.floor(uniform() * 360)
    const entered = [on('lead', isoDate(day))]
    const own = { id: `p${i}`, channel, amount: 100_000 * (1 + Math.floor(uniform() * 9)) }
    for (const stage of STAGES.slice(1)) {
      day += Math.floor(uniform() * 60)
      if (uniform() > chance) return { ...own, entered, lost: { date: isoDate(day) } }
      entered.push(on(stage, isoDate(day)))
    }
    return { ...own, entered }
  })
}

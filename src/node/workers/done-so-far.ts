import type { Progress } from '../../model/index.js'
import type { WorkPart } from './work-parts.js'

/** How far all parts have come, from what each says of itself: in replicates, chains or draws, and parts of them. */
export interface DoneSoFar {
  /** Takes in what part k says, and returns the sum over all parts. */
  report(part: number, progress: Progress): Progress
  /** The sum once part k is done. */
  finish(part: number): Progress
}

export function doneSoFar(parts: readonly Pick<WorkPart, 'units'>[]): DoneSoFar {
  const done = new Float64Array(parts.length)
  const total = parts.reduce((sum, { units }) => sum + units, 0)
  let phase = 'working'
  const sum = (): Progress => ({ phase, done: done.reduce((all, units) => all + units, 0), total })
  return {
    report(part, progress) {
      phase = progress.phase
      if (progress.total !== undefined) done[part] = (parts[part]!.units * progress.done) / progress.total
      return sum()
    },
    finish(part) {
      done[part] = parts[part]!.units
      return sum()
    },
  }
}

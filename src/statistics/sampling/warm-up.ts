/**
 * The draws that tune a chain and are not kept: the step size at each of them; scale and shape at the ends of windows,
 * each twice as long as the one before.
 *
 * @see Stan Reference Manual, section "Automatic parameter tuning".
 * @module
 */
import { clear, observe, scatter, whitenAgain } from './rewhiten.js'
import type { SamplingSettings } from './sampling-settings.js'
import { firstSize, restart, stepTuning, tune, tunedSize } from './step-size.js'
import type { Trajectory } from './trajectory.js'
import { breath, draw, place } from './trajectory.js'

/** Chains start this many standard deviations of the first guess about the mode, so that they can disagree. */
const SPREAD = 1.5
const HALVINGS = 50
/** Draws of the first window: fewer say too little of a covariance, and more learn too late. */
const FIRST_WINDOW = { least: 20, most: 50 }

/** Tunes a chain, yielding the draws done from time to time; returns the step size to sample with. */
export function* warmUp(path: Trajectory, settings: SamplingSettings): Generator<number, number, void> {
  const { warmup, targetAcceptance } = settings
  const { begin, ends } = windowsOf(warmup)
  const seen = scatter(path.density.size)
  const tuning = stepTuning(targetAcceptance)
  const isDue = breath(path)
  start(path)
  restart(tuning, firstSize(path, 1, targetAcceptance))
  for (let done = 1; done <= warmup; done++) {
    draw(path, tuning.size)
    tune(tuning, path.accepted / path.steps)
    if (done > begin) observe(seen, path.here.position)
    if (ends.includes(done)) {
      if (whitenAgain(path.density, seen, path.here.position)) {
        place(path, path.here.position)
        restart(tuning, firstSize(path, tuning.size, targetAcceptance))
      }
      clear(seen)
    }
    if (isDue()) yield done
  }
  return tunedSize(tuning)
}

/** A random place about the mode; nearer to it where the density has no value. */
function start(path: Trajectory): void {
  const away = path.here.position.map(() => SPREAD * path.normal())
  for (let halving = 0; halving < HALVINGS; halving++) {
    if (place(path, away)) return
    for (let i = 0; i < away.length; i++) away[i]! /= 2
  }
  place(path, away.fill(0))
}

/** After how many draws windows begin, and end: from 15 % of the warm-up to 80 %. None if there is no room for one. */
export function windowsOf(warmup: number): { readonly begin: number; readonly ends: readonly number[] } {
  const begin = Math.floor(0.15 * warmup)
  const last = Math.floor(0.8 * warmup)
  const ends: number[] = []
  let width = Math.min(FIRST_WINDOW.most, Math.max(FIRST_WINDOW.least, Math.floor(0.1 * warmup)))
  for (let end = begin + width; end <= last; end += width) {
    width *= 2
    if (end + width > last) end = last
    ends.push(end)
  }
  return { begin, ends }
}

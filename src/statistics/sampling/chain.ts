/**
 * One chain: a start near the mode, a warm-up that tunes step and scale, and the draws that are kept.
 *
 * @module
 */
import { randomNormal } from 'd3-random'
import { randomStream } from '../../model/index.js'
import type { FirstGuess } from './first-guess.js'
import type { PosteriorTarget } from './log-density.js'
import type { ChainReport } from './posterior-sample.js'
import type { SamplingSettings } from './sampling-settings.js'
import type { Phase } from './stretch.js'
import { breath, draw, trajectory } from './trajectory.js'
import { warmUp } from './warm-up.js'
import { whitened } from './whitened.js'

/** Takes a kept draw of a chain; what it is given is overwritten by the next one. */
export type KeepDraw = (index: number, point: Float64Array, at: Phase) => void

/**
 * Runs a chain, yielding from time to time how many draws are done, warm-up included. Its numbers depend on the target,
 * the seed and the number of the chain alone.
 */
export function* runChain(
  target: PosteriorTarget,
  guess: FirstGuess,
  chain: number,
  settings: SamplingSettings,
  keep: KeepDraw,
): Generator<number, ChainReport, void> {
  const { seed, warmup, draws, maxTreeDepth } = settings
  const uniform = randomStream(seed, chain)
  const density = whitened(target, guess)
  const path = trajectory(density, uniform, randomNormal.source(uniform)(), maxTreeDepth)
  const stepSize = yield* warmUp(path, settings)
  const before = path.evaluations
  const isDue = breath(path)
  const point = new Float64Array(density.size)
  let [acceptance, divergences, depths, cut] = [0, 0, 0, 0]
  for (let i = 0; i < draws; i++) {
    draw(path, stepSize)
    acceptance += path.accepted / path.steps / draws
    depths += path.depth
    if (path.hasDiverged) divergences++
    if (path.wasCut) cut++
    density.pointAt(path.here.position, point)
    keep(i, point, path.here)
    if (isDue()) yield warmup + i + 1
  }
  return {
    chain,
    stepSize,
    acceptance,
    divergences,
    treeDepth: depths / draws,
    cutTrajectories: cut,
    evaluations: path.evaluations,
    samplingEvaluations: path.evaluations - before,
  }
}

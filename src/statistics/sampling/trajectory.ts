/**
 * One draw of the No-U-Turn sampler: a trajectory of constant energy through the density, doubled forward or backward
 * until it would turn back, from which a point is taken with the probability that it has.
 *
 * The point is taken by multinomial sampling, biased at each doubling towards the newer half; a trajectory turns back
 * where the momentum at an end has no part along the sum of all momenta, in the whole or in any of its halves, or from
 * either half to the first point of the other.
 *
 * @see Hoffman & Gelman (2014), The No-U-Turn Sampler, Journal of Machine Learning Research 15.
 * @see Betancourt (2017), A Conceptual Introduction to Hamiltonian Monte Carlo, appendix A, arXiv:1701.02434.
 * @module
 */
import type { RandomStream } from '../../model/index.js'
import type { Phase, Stretch } from './stretch.js'
import { copyPhase, join, kinetic, logAdd, phase, single, stretch, turnRound } from './stretch.js'
import type { Whitened } from './whitened.js'

/** The room of a trajectory, allocated once per chain, and what is known of the latest. */
export interface Trajectory {
  readonly density: Whitened
  /** Where the chain is. */
  readonly here: Phase
  readonly uniform: RandomStream
  readonly normal: () => number
  readonly whole: Stretch
  /** The newer half of each doubling. */
  readonly newer: readonly Stretch[]
  readonly front: Phase
  readonly back: Phase
  /** Doublings that were kept. */
  depth: number
  /** Steps, each an evaluation of the gradient. */
  steps: number
  /** Sum over the steps of the probability to accept their point. */
  accepted: number
  hasDiverged: boolean
  /** It would have gone on beyond the greatest depth. */
  wasCut: boolean
  /** Evaluations of the gradient since the chain began. */
  evaluations: number
}

/** An energy that grows by more than this has left the surface of constant energy. */
const DIVERGENCE = 1000

/** Room for trajectories of up to 2^maxDepth steps. */
export function trajectory(
  density: Whitened,
  uniform: RandomStream,
  normal: () => number,
  maxDepth: number,
): Trajectory {
  const { size } = density
  return {
    density,
    here: phase(size),
    uniform,
    normal,
    whole: stretch(size),
    newer: Array.from({ length: maxDepth }, () => stretch(size)),
    front: phase(size),
    back: phase(size),
    depth: 0,
    steps: 0,
    accepted: 0,
    hasDiverged: false,
    wasCut: false,
    evaluations: 0,
  }
}

/** Evaluations between two signs of progress. */
const BREATH = 500

/** Whether enough work is done since it was last asked and said yes. */
export function breath(path: Trajectory): () => boolean {
  let last = path.evaluations
  return () => {
    if (path.evaluations - last < BREATH) return false
    last = path.evaluations
    return true
  }
}

/** Puts the chain at a position; false where the density has no value. */
export function place(path: Trajectory, position: ArrayLike<number>): boolean {
  path.here.position.set(position)
  path.density.evaluate(path.here.position, path.here)
  path.evaluations++
  return path.here.value > Number.NEGATIVE_INFINITY
}

/** Moves the chain along one trajectory with a new momentum. */
export function draw(path: Trajectory, stepSize: number): void {
  const { here, whole, newer, uniform } = path
  giveMomentum(here, path.normal)
  copyPhase(here, path.front)
  copyPhase(here, path.back)
  single(whole, here, 0)
  path.depth = 0
  path.steps = 0
  path.accepted = 0
  path.hasDiverged = false
  path.wasCut = false
  let isForward = true
  for (let goesOn = true; goesOn; ) {
    path.wasCut = path.depth === newer.length
    if (path.wasCut) break
    const half = newer[path.depth]!
    const goesForward = uniform() < 0.5
    if (goesForward !== isForward) turnRound(whole)
    isForward = goesForward
    const edge = isForward ? path.front : path.back
    if (!extend(path, edge, isForward ? stepSize : -stepSize, path.depth, half)) break
    path.depth++
    goesOn = join(uniform, whole, half, half.logWeight - whole.logWeight)
  }
  copyPhase(whole.proposal, here)
}

/** The energy that one step from here would lose, with a new momentum; infinite where it leaves the density. */
export function lossOfStep(path: Trajectory, stepSize: number): number {
  giveMomentum(path.here, path.normal)
  copyPhase(path.here, path.front)
  step(path, path.front, stepSize, path.whole)
  return path.front.energy - path.here.energy
}

/** Adds 2^depth steps beyond an edge; false where they turn back within, diverge or leave the density. */
function extend(path: Trajectory, edge: Phase, stepSize: number, depth: number, out: Stretch): boolean {
  if (depth === 0) return step(path, edge, stepSize, out)
  if (!extend(path, edge, stepSize, depth - 1, out)) return false
  const half = path.newer[depth - 1]!
  if (!extend(path, edge, stepSize, depth - 1, half)) return false
  return join(path.uniform, out, half, half.logWeight - logAdd(out.logWeight, half.logWeight))
}

/** One step of the leapfrog beyond an edge, which moves there; false where it diverges or leaves the density. */
function step(path: Trajectory, edge: Phase, stepSize: number, out: Stretch): boolean {
  const { position, momentum, gradient } = edge
  const n = position.length
  for (let i = 0; i < n; i++) {
    momentum[i]! += (stepSize / 2) * gradient[i]!
    position[i]! += stepSize * momentum[i]!
  }
  const isInside = path.density.evaluate(position, edge)
  for (let i = 0; i < n; i++) momentum[i]! += (stepSize / 2) * gradient[i]!
  path.steps++
  path.evaluations++
  edge.energy = kinetic(momentum) - edge.value
  const loss = edge.energy - path.here.energy
  if (!(loss <= DIVERGENCE)) {
    path.hasDiverged ||= isInside
    return false
  }
  path.accepted += Math.min(1, Math.exp(-loss))
  single(out, edge, -loss)
  return true
}

function giveMomentum(here: Phase, normal: () => number): void {
  for (let i = 0; i < here.momentum.length; i++) here.momentum[i] = normal()
  here.energy = kinetic(here.momentum) - here.value
}

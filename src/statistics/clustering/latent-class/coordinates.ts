/**
 * Which numbers of the classes are free: the coordinates of their information.
 *
 * @module
 */
import type { ClassEstimate } from './estimate.js'
import type { Patterns } from './patterns.js'

/** An answer whose probability is free. */
export interface FreeAnswer {
  /** Its coordinate. */
  readonly at: number
  /** Its place in the list of all answers. */
  readonly cell: number
  readonly question: number
}

/** The free answers to one question in one class: coordinates from `first` to `last`, exclusive. */
export interface FreeQuestion {
  readonly classAt: number
  readonly question: number
  readonly first: number
  readonly last: number
  /** Their places in the list of all answers. */
  readonly cells: readonly number[]
  /** The most probable answer, with which they are compared. */
  readonly base: number
}

/** All of them: coefficients first, then answers by class and question. */
export interface Coordinates {
  readonly size: number
  /** How many coefficients: an intercept and effects for every class but the first. */
  readonly membership: number
  readonly all: readonly number[]
  readonly ofClass: readonly (readonly FreeAnswer[])[]
  readonly ofQuestion: readonly FreeQuestion[]
  /** By class: the coordinates that its part of the likelihood depends on. */
  readonly active: readonly (readonly number[])[]
}

/** A probability closer than this to 0 is at the edge. */
export const EDGE = 1e-6

/** The coordinates of classes. */
export function coordinatesOf({ questions, starts, width }: Patterns, estimate: ClassEstimate): Coordinates {
  const { classes, probabilities } = estimate
  const answers = starts[questions]!
  const membership = (classes - 1) * (width + 1)
  const ofQuestion: FreeQuestion[] = []
  let size = membership
  for (let k = 0; k < classes; k++) {
    for (let j = 0; j < questions; j++) {
      const own = probabilities.subarray(k * answers + starts[j]!, k * answers + starts[j + 1]!)
      const base = own.indexOf(own.reduce((one, other) => Math.max(one, other)))
      const places = Array.from(own.keys()).filter(c => c !== base && own[c]! > EDGE)
      const cells = places.map(c => starts[j]! + c)
      ofQuestion.push({
        classAt: k,
        question: j,
        first: size,
        last: size + cells.length,
        cells,
        base: starts[j]! + base,
      })
      size += cells.length
    }
  }
  const ofClass = Array.from({ length: classes }, (_, k) =>
    ofQuestion
      .filter(({ classAt }) => classAt === k)
      .flatMap(({ cells, first, question }) => cells.map((cell, i) => ({ at: first + i, cell, question }))),
  )
  const coefficients = Array.from({ length: membership }, (_, i) => i)
  const active = ofClass.map(free => [...coefficients, ...free.map(({ at }) => at)])
  return { size, membership, all: Array.from({ length: size }, (_, i) => i), ofClass, ofQuestion, active }
}

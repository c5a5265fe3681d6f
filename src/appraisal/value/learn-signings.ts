/**
 * On which terms facilities are signed, as the book has signed them.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Facility } from '../../records/index.js'
import { shapeOf, YEAR } from './balances.js'
import { mayBeDrawn } from './facility-facts.js'
import { sumOf } from './samples.js'
import type { FacilityKind, LearntFigure, LearntSigning, RunOffShape, ValuePrior } from './types.js'

/** What the signings of a book come to. */
export interface SigningsLearnt {
  readonly signings: readonly LearntSigning[]
  readonly volumeVariation: number
}

/** Gathers facilities that were signed, by kind and shape. */
export interface SigningsSeen {
  readonly add: (facility: Facility) => void
  readonly finish: (prior: ValuePrior, utilisations: Readonly<Record<FacilityKind, LearntFigure>>) => SigningsLearnt
}

/** Facilities that differ in nothing but their size and their years. */
interface SigningClass {
  readonly example: Facility
  readonly lives: number[]
  readonly fees: number[]
}

/** None yet. */
export function signingsSeen(): SigningsSeen {
  const classes = new Map<string, SigningClass>()
  const classOf = (name: string, example: Facility): SigningClass => {
    const own = classes.get(name) ?? { example, lives: [], fees: [] }
    classes.set(name, own)
    return own
  }
  return {
    add: facility => {
      const [signed, ends] = [parseDay(facility.signedOn), parseDay(facility.maturity)]
      if (signed === undefined || ends === undefined || ends <= signed) return
      const name = `${facility.kind} ${shapeOf(facility)}`
      const { lives, fees } = classOf(name, facility)
      lives.push((ends - signed) / YEAR)
      const { commitmentFee } = facility
      if (commitmentFee !== undefined) fees.push(commitmentFee)
    },
    finish: (prior, utilisations) => learntOf(classes, prior, utilisations),
  }
}

function learntOf(
  classes: ReadonlyMap<string, SigningClass>,
  { worth, life, remainingYears, remainingDeviation }: ValuePrior,
  utilisations: Readonly<Record<FacilityKind, LearntFigure>>,
): SigningsLearnt {
  const named = [...classes].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
  const all = worth + named.reduce((sum, { lives }) => sum + lives.length, 0)
  // What is common where the book says little: repaid in equal parts over some years.
  const usual: LearntSigning = { share: worth / all, shape: 'equal-principal', years: life, drawn: 1, standingFee: 0 }
  const signings = [usual]
  const volumes: number[] = []
  const squares: number[] = []
  for (const { example, lives, fees } of named) {
    const { mean, deviation } = utilisations[example.kind]
    const isLine = mayBeDrawn(example)
    const drawn = isLine ? Math.min(1, mean) : 1
    const shape = shapeOf(example)
    signings.push({
      share: lives.length / all,
      shape,
      years: sumOf(lives) / lives.length,
      drawn,
      standingFee: isLine ? sumOf(fees) / lives.length : 0,
    })
    const lasting = drawn * lastingPart(shape)
    const wider = isLine ? 1 + (deviation / mean) ** 2 : 1
    for (const own of lives) {
      volumes.push(lasting * own)
      squares.push((lasting * own) ** 2 * wider)
    }
  }
  const n = volumes.length
  const volume = n === 0 ? 1 : sumOf(volumes) / n
  const seen = n === 0 ? 0 : Math.max(0, sumOf(squares) / n / volume ** 2 - 1)
  const thought = (remainingDeviation / remainingYears) ** 2
  return { signings, volumeVariation: Math.sqrt((n * seen + worth * thought) / (n + worth)) }
}

/** Owed on average over a life, of what was owed at first. */
function lastingPart(shape: RunOffShape): number {
  return shape === 'bullet' ? 1 : 0.5
}

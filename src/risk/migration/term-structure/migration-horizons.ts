/**
 * Migration from now to several horizons: one matrix each, whatever it was computed from.
 *
 * @module
 */
import { expectObject, expectPositive, reject } from '../../../errors/index.js'
import type { TimeUnit } from '../../../money/core.js'
import { expectTimeUnit, LONGEST_TIME } from '../../../money/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { expectSome, sameStates } from '../states.js'

/** Where the ratings of today are at increasing horizons. */
export interface MigrationHorizons {
  readonly unit: TimeUnit
  /** Names of the states, the same in every matrix. */
  readonly states: readonly string[]
  /** Strictly increasing, > 0, in `unit`. */
  readonly horizons: readonly number[]
  /** One per horizon: probabilities of going from one state to another between now and then. */
  readonly matrices: readonly TransitionMatrix[]
}

/** Migrations that need no second check. */
const CHECKED = /* @__PURE__ */ new WeakSet<MigrationHorizons>()

/** A frozen migration of parts that are known to be right. */
export function sealMigration(
  unit: TimeUnit,
  horizons: readonly number[],
  matrices: readonly TransitionMatrix[],
): MigrationHorizons {
  const { states } = matrices[0]!
  const sealed = Object.freeze({
    unit,
    states,
    horizons: Object.freeze([...horizons]),
    matrices: Object.freeze([...matrices]),
  })
  CHECKED.add(sealed)
  return sealed
}

/** A migration as it is, or checked where it comes from anywhere. */
export function readMigration(given: MigrationHorizons, path: string): MigrationHorizons {
  if (CHECKED.has(given)) return given
  expectObject(given, path)
  const unit = expectTimeUnit(given.unit, `${path}.unit`)
  expectSome(given.matrices, `${path}.matrices`, 'at least one matrix')
  const horizons = readHorizons(given.horizons, `${path}.horizons`)
  if (horizons.length !== given.matrices.length) {
    reject('LENGTH_MISMATCH', `${path}.matrices`, `${horizons.length} matrices, one per horizon`, given.matrices)
  }
  const matrices = given.matrices.map((matrix, i) => readMatrix(matrix, `${path}.matrices[${i}]`))
  return sealMigration(
    unit,
    horizons,
    sameStates(matrices, i => `${path}.matrices[${i}]`),
  )
}

/** Horizons > 0 that increase; at least one. */
export function readHorizons(given: readonly number[], path: string): readonly number[] {
  const horizons = expectSome(given, path, 'at least one horizon').map((horizon, i) => {
    return expectPositive(horizon, `${path}[${i}]`)
  })
  expectIncreasing(horizons, i => `${path}[${i}]`)
  return horizons
}

/** Rates per unit of time over shorter ones would have no number. */
const SHORTEST_TIME = 1 / LONGEST_TIME

/** Refuses horizons that do not increase or are beyond all time. */
export function expectIncreasing(horizons: readonly number[], pathOf: (i: number) => string): void {
  for (const [i, horizon] of horizons.entries()) {
    const earlier = i === 0 ? 0 : horizons[i - 1]!
    if (horizon <= earlier) reject('OUT_OF_RANGE', pathOf(i), `a horizon > ${earlier}`, horizon)
    if (horizon < SHORTEST_TIME) reject('OUT_OF_RANGE', pathOf(i), `a horizon of at least ${SHORTEST_TIME}`, horizon)
    if (horizon > LONGEST_TIME) reject('OUT_OF_RANGE', pathOf(i), `a horizon of at most ${LONGEST_TIME}`, horizon)
  }
}

/** How long a period is and in which unit: years by default. */
export interface PeriodOptions {
  /** The time of one matrix, in `unit`; > 0, 1 by default. */
  readonly period?: number
  /** `'year'` by default. */
  readonly unit?: TimeUnit
}

/** The length of a period, checked. */
export function readPeriod({ period, unit }: PeriodOptions): { readonly period: number; readonly unit: TimeUnit } {
  return {
    period: period === undefined ? 1 : expectPositive(period, 'options.period'),
    unit: unit === undefined ? 'year' : expectTimeUnit(unit, 'options.unit'),
  }
}

/**
 * Several pieces of collateral, several facilities: which part of which piece stands for which facility?
 *
 * @module
 */
import {
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectText,
  reject,
} from '../../../errors/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import { proRata } from './allocation.js'

/** A facility to be secured. */
export interface SecuredFacility {
  readonly name: string
  /** Currency units, >= 0. */
  readonly exposure: number
}

/** A piece of collateral and what it secures. */
export interface CollateralPiece {
  readonly name: string
  /** After haircuts; currency units, >= 0. */
  readonly value: number
  /** Names of facilities; all by default. */
  readonly secures?: readonly string[]
}

/** Which part stands for which facility. */
export interface CollateralAllocation {
  /** One row per piece, in the order given; each adds up to what is used of the piece. */
  readonly pieces: readonly {
    readonly name: string
    /** By facility; those that get something. */
    readonly allocated: Readonly<Record<string, number>>
    /** What no facility needs. */
    readonly surplus: number
  }[]
  /** One row per facility, in the order given. */
  readonly facilities: readonly { readonly name: string; readonly secured: number; readonly unsecured: number }[]
}

/**
 * Collateral shared out over facilities: pieces that secure the fewest facilities first, each in proportion to what is still
 * open of those it secures. No facility gets more than its exposure; allocated parts and surplus of a piece add up to its
 * value.
 *
 * Where the sets of facilities are nested (a mortgage on one loan, a pledge for all) as much as can be is secured.
 *
 * @throws ClienteleError `OUT_OF_RANGE` naming an amount, or a facility that nobody named; `CONFLICTING_OPTIONS` for a name
 * that comes twice; `EMPTY_INPUT` without a facility.
 * @see EBA/GL/2020/05, section 5: collateral of several exposures, without counting any of it twice.
 * @example
 * import { allocateCollateral } from 'clientele/risk'
 * const { pieces, facilities } = allocateCollateral(
 *   [{ name: 'mortgage loan', exposure: 300 }, { name: 'credit line', exposure: 100 }],
 *   [{ name: 'pledge', value: 100 }, { name: 'house', value: 250, secures: ['mortgage loan'] }],
 * )
 * facilities.map(({ secured }) => secured.toFixed(2)) // => ['283.33', '66.67']
 * pieces[0]?.allocated['credit line'].toFixed(2) // => '66.67'
 */
export function allocateCollateral(
  facilities: readonly SecuredFacility[],
  collateral: readonly CollateralPiece[],
): CollateralAllocation {
  const names = expectFacilities(facilities)
  const open = facilities.map(({ exposure }) => exposure)
  const pieces = expectPieces(collateral, names)
  const results = pieces.map(({ name, value }) => ({ name, allocated: {}, surplus: value }))
  const narrowestFirst = [...pieces.entries()].toSorted(([, one], [, other]) => one.at.length - other.at.length)
  for (const [piece, { name, value, at }] of narrowestFirst) {
    const parts = proRata(
      value,
      at.map(facility => open[facility]!),
    )
    for (const [i, facility] of at.entries()) open[facility] = Math.max(0, open[facility]! - parts[i]!)
    const given = at.flatMap((facility, i) => (parts[i]! > 0 ? [[names[facility]!, parts[i]!] as const] : []))
    const surplus = Math.max(0, value - compensatedSum(parts))
    results[piece] = { name, allocated: Object.fromEntries(given), surplus }
  }
  return {
    pieces: results,
    facilities: facilities.map(({ name, exposure }, i) => ({
      name,
      secured: exposure - open[i]!,
      unsecured: open[i]!,
    })),
  }
}

interface Piece {
  readonly name: string
  readonly value: number
  /** Places of the facilities it secures. */
  readonly at: readonly number[]
}

function expectFacilities(facilities: readonly SecuredFacility[]): readonly string[] {
  const list = expectList(facilities, 'facilities')
  if (list.length === 0) reject('EMPTY_INPUT', 'facilities', 'at least one facility', facilities)
  return distinct(
    // Array.from reads the holes of a sparse array too, which map leaves out.
    Array.from(facilities, (facility, i) => {
      expectKnownKeys(expectObject(facility, `facilities[${i}]`), ['name', 'exposure'], `facilities[${i}]`)
      expectNonNegative(facility.exposure, `facilities[${i}].exposure`)
      return expectText(facility.name, `facilities[${i}].name`)
    }),
    'facilities',
  )
}

function expectPieces(collateral: readonly CollateralPiece[], names: readonly string[]): readonly Piece[] {
  expectList(collateral, 'collateral')
  const places = new Map(names.map((name, place) => [name, place]))
  const pieces = Array.from(collateral, (piece, i) => {
    const path = `collateral[${i}]`
    expectKnownKeys(expectObject(piece, path), ['name', 'value', 'secures'], path)
    const secures = piece.secures === undefined ? names : expectList(piece.secures, `${path}.secures`)
    const at = Array.from(secures, (name, j) => {
      const facility = places.get(expectText(name, `${path}.secures[${j}]`))
      if (facility !== undefined) return facility
      return reject('OUT_OF_RANGE', `${path}.secures[${j}]`, `one of ${names.join(', ')}`, name)
    })
    const value = expectNonNegative(piece.value, `${path}.value`)
    return { name: expectText(piece.name, `${path}.name`), value, at: [...new Set(at)] }
  })
  distinct(
    pieces.map(({ name }) => name),
    'collateral',
  )
  return pieces
}

function distinct(names: readonly string[], path: string): readonly string[] {
  const seen = new Set<string>()
  const twice = names.findIndex(name => seen.size === seen.add(name).size)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}].name`, 'each name once', names[twice])
  return names
}

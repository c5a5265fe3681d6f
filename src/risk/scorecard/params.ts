/**
 * The parameters of a scorecard, whoever gives them, checked.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { BinnedVariable } from '../binning/index.js'
import { reviveBins } from '../binning/index.js'
import { renamed } from '../binning/renamed.js'
import type { Characteristic, ScorecardParams } from './document.js'
import { checkScale, SCALE_FIELDS } from './points-options.js'

const FIELDS = ['name', 'bins', 'coefficient', 'points', 'unseenPoints', 'neutralPoints', 'averagePoints'] as const
const NUMBERS = ['coefficient', 'unseenPoints', 'neutralPoints', 'averagePoints'] as const

export function checkParams(given: unknown, path: string): ScorecardParams {
  const params = expectObject(given, path)
  expectKnownKeys(params, ['scale', 'basePoints', 'intercept', 'characteristics'], path)
  const { score, goodToBadOdds, pointsToDouble, ...more } = expectObject(params['scale'], `${path}.scale`)
  expectKnownKeys(more, SCALE_FIELDS, `${path}.scale`)
  const { intercept } = params
  return {
    scale: checkScale({ score, goodToBadOdds, pointsToDouble }, `${path}.scale`),
    basePoints: number(params['basePoints'], `${path}.basePoints`),
    ...(intercept !== undefined && { intercept: number(intercept, `${path}.intercept`) }),
    characteristics: checkCharacteristics(params['characteristics'], `${path}.characteristics`),
  }
}

function checkCharacteristics(given: unknown, path: string): readonly Characteristic[] {
  const list = expectList(given, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one characteristic', list)
  const seen = new Set<string>()
  return Array.from(list, (value, i) => {
    const one = checkCharacteristic(value, `${path}[${i}]`)
    if (seen.has(one.name)) reject('OUT_OF_RANGE', `${path}[${i}].name`, 'a name of one characteristic only', one.name)
    seen.add(one.name)
    return one
  })
}

function checkCharacteristic(value: unknown, path: string): Characteristic {
  const given = expectObject(value, path)
  expectKnownKeys(given, FIELDS, path)
  const bins = readBins(given['bins'], `${path}.bins`)
  const points = expectList(given['points'], `${path}.points`)
  const { weights, unseen } = bins.params
  if (points.length !== weights.length) {
    reject(
      'LENGTH_MISMATCH',
      `${path}.points`,
      `${weights.length} points: one per bin, special bin, and missing`,
      points,
    )
  }
  if (bins.kind === 'category-bins' && typeof unseen === 'number' && given['unseenPoints'] === undefined) {
    reject('MISSING_VALUE', `${path}.unseenPoints`, 'points of categories that are in no group', undefined)
  }
  const numbers = NUMBERS.filter(name => given[name] !== undefined)
  return {
    name: readName(given['name'], `${path}.name`),
    bins,
    points: Array.from(points, (worth, i) => (worth === null ? null : number(worth, `${path}.points[${i}]`))),
    ...Object.fromEntries(numbers.map(name => [name, number(given[name], `${path}.${name}`)])),
  }
}

export function readName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('OUT_OF_RANGE', path, 'a name that is not empty', name) : name
}

/** Bins as a document of their own, checked. */
export function readBins(value: unknown, path: string): BinnedVariable {
  return renamed('document', path, () => reviveBins(expectObject(value, path)))
}

/** JSON has no -0: adding 0 makes it 0 before a document differs from its copy. */
function number(value: unknown, path: string): number {
  return expectFinite(value, path) + 0
}

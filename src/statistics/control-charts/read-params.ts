/**
 * Parameters of limits that come from anywhere, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { ControlParams } from './types.js'

/** Every kind of chart. */
export const CHARTS = [
  'individuals',
  'moving-range',
  'mean',
  'range',
  'deviation',
  'p',
  'np',
  'c',
  'u',
  'laney-p',
  'laney-u',
  'laney-mean',
  'ewma',
  'cusum',
] as const

/** Parameters, checked and complete. */
export function readParams(params: unknown, path: string): ControlParams {
  const given = expectObject(params, path)
  const chart = expectOneOf(given['chart'], CHARTS, `${path}.chart`)
  const known = (...names: readonly string[]): void => expectKnownKeys(given, ['chart', 'centre', ...names], path)
  // No limit leaves the range of a double, whatever readings come.
  const atMost = (name: string, most: number): number => expectAtMost(given[name], `${path}.${name}`, most)
  switch (chart) {
    case 'individuals':
    case 'moving-range':
    case 'mean':
    case 'range':
    case 'deviation':
      known('standardDeviation', 'sigmas')
      return {
        chart,
        centre: centreOf(given, path),
        standardDeviation: expectSpread(given, path),
        sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`),
      }
    case 'p':
    case 'np':
      known('sigmas')
      return { chart, centre: shareOf(given, path), sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`) }
    case 'c':
    case 'u':
      known('sigmas')
      return { chart, centre: rateOf(given, path), sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`) }
    case 'laney-p':
      known('scale', 'sigmas')
      return {
        chart,
        centre: shareOf(given, path),
        scale: atMost('scale', 1e150),
        sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`),
      }
    case 'laney-u':
      known('scale', 'sigmas')
      return {
        chart,
        centre: rateOf(given, path),
        scale: atMost('scale', 1e150),
        sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`),
      }
    case 'laney-mean':
      known('scale', 'sigmas')
      return {
        chart,
        centre: centreOf(given, path),
        scale: atMost('scale', 1e201),
        sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`),
      }
    case 'ewma':
      known('standardDeviation', 'sigmas', 'lambda')
      return {
        chart,
        centre: centreOf(given, path),
        standardDeviation: expectSpread(given, path),
        sigmas: expectSigmas(given['sigmas'], `${path}.sigmas`),
        lambda: expectLambda(given['lambda'], `${path}.lambda`),
      }
    case 'cusum':
      known('standardDeviation', 'reference', 'decision', 'headStart')
      return {
        chart,
        centre: centreOf(given, path),
        standardDeviation: expectSpread(given, path),
        ...expectSums(given, path),
      }
  }
}

type Given = Readonly<Record<string, unknown>>

/** How many standard deviations limits are from the centre. */
export function expectSigmas(value: unknown, path: string): number {
  return expectAtMost(value, path, 1e6)
}

/** What the newest reading counts. */
export function expectLambda(value: unknown, path: string): number {
  const lambda = expectPositive(value, path)
  return lambda <= 1 ? lambda : reject('OUT_OF_RANGE', path, 'a number from above 0 to 1', value)
}

/** What a CUSUM takes off, where it signals and where it begins. */
export function expectSums(
  { reference, decision, headStart }: Given,
  path: string,
): { readonly reference: number; readonly decision: number; readonly headStart: number } {
  const limit = expectPositive(decision, `${path}.decision`)
  const start = expectNonNegative(headStart, `${path}.headStart`)
  if (start > limit) reject('OUT_OF_RANGE', `${path}.headStart`, `a number from 0 to ${limit}`, headStart)
  return { reference: expectNonNegative(reference, `${path}.reference`), decision: limit, headStart: start }
}

function centreOf({ centre }: Given, path: string): number {
  const value = expectFinite(centre, `${path}.centre`)
  if (Math.abs(value) > 1e100) reject('OUT_OF_RANGE', `${path}.centre`, 'a number within ±1e100', centre)
  // Adding 0 makes 0 of −0, which JSON does not know.
  return value + 0
}

function shareOf({ centre }: Given, path: string): number {
  const share = expectFinite(centre, `${path}.centre`)
  return share > 0 && share < 1 ? share : reject('OUT_OF_RANGE', `${path}.centre`, 'a number between 0 and 1', centre)
}

function rateOf({ centre }: Given, path: string): number {
  return expectAtMost(centre, `${path}.centre`, 1e150)
}

function expectAtMost(value: unknown, path: string, most: number): number {
  const number = expectPositive(value, path)
  return number <= most ? number : reject('OUT_OF_RANGE', path, `a number from above 0 to ${most}`, value)
}

function expectSpread({ standardDeviation }: Given, path: string): number {
  const spread = expectPositive(standardDeviation, `${path}.standardDeviation`)
  if (spread >= 1e-100 && spread <= 1e101) return spread
  return reject('OUT_OF_RANGE', `${path}.standardDeviation`, 'a number from 1e-100 to 1e101', standardDeviation)
}

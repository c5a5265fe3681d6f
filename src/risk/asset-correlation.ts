import { expectFinite, reject } from '../errors/index.js'

/** How strongly the returns of assets go together: a number within [0, 1). */
export function expectAssetCorrelation(value: unknown, path: string): number {
  const correlation = expectFinite(value, path)
  if (correlation >= 0 && correlation < 1) return correlation
  return reject('OUT_OF_RANGE', path, 'a number from 0 to below 1', value, 'Write 12 % as 0.12')
}

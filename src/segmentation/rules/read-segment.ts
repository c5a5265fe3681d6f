/**
 * A segment and its treatment, checked.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { readText } from './read-text.js'
import type { SchemeSegment, Treatment } from './types.js'

export function readSegment(segment: unknown, path: string): SchemeSegment {
  const fields = expectObject(segment, path)
  expectKnownKeys(fields, ['name', 'meaning', 'treatment'], path)
  const { name, meaning, treatment } = fields
  return {
    name: readText(name, `${path}.name`),
    ...(meaning !== undefined && { meaning: readText(meaning, `${path}.meaning`) }),
    ...(treatment !== undefined && { treatment: readTreatment(treatment, `${path}.treatment`) }),
  }
}

export function readTreatment(treatment: unknown, path: string): Treatment {
  const fields = expectObject(treatment, path)
  const known = ['price', 'marginBasisPoints', 'limit', 'collateral', 'service', 'reviewMonths', 'note']
  expectKnownKeys(fields, known, path)
  const { price, marginBasisPoints: margin, limit, collateral, service, reviewMonths: months, note } = fields
  const level = expectOneOf(price, ['below-standard', 'standard', 'above-standard', 'not-offered'], `${path}.price`)
  return {
    price: level,
    ...(margin !== undefined && { marginBasisPoints: readMargin(margin, level, `${path}.marginBasisPoints`) }),
    limit: expectOneOf(limit, ['raise', 'keep', 'lower', 'close'], `${path}.limit`),
    collateral: expectOneOf(collateral, ['none', 'standard', 'more', 'full'], `${path}.collateral`),
    service: expectOneOf(service, ['dedicated', 'standard', 'automated', 'intensive-care'], `${path}.service`),
    ...(months !== undefined && { reviewMonths: expectInteger(months, `${path}.reviewMonths`, 1) }),
    ...(note !== undefined && { note: readText(note, `${path}.note`) }),
  }
}

/** A price below standard adds no margin, and one above it takes none off. */
function readMargin(margin: unknown, price: Treatment['price'], path: string): number {
  const points = expectFinite(margin, path)
  if (price === 'below-standard' && points > 0)
    reject('CONFLICTING_OPTIONS', path, "at most 0, as the price is 'below-standard'", points)
  if (price === 'above-standard' && points < 0)
    reject('CONFLICTING_OPTIONS', path, "at least 0, as the price is 'above-standard'", points)
  return points
}

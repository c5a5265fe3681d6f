/**
 * Parts of an index from another program, checked as far as arithmetic, words and lineage read them.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../../errors/index.js'

/** Throws for what is no list of parts. */
export function expectParts(value: unknown, path: string): void {
  for (const [i, part] of Array.from(expectList(value, path)).entries()) expectPart(part, `${path}[${i}]`)
}

function expectPart(value: unknown, path: string): void {
  const { name, weight, grade, points, isKnown, figure, reads } = expectObject(value, path)
  expectText(name, `${path}.name`)
  expectWithin(weight, 1, `${path}.weight`)
  expectWithin(grade, 1, `${path}.grade`)
  expectFinite(points, `${path}.points`)
  if (typeof isKnown !== 'boolean') reject('INVALID_TYPE', `${path}.isKnown`, 'true or false', isKnown)
  if (figure !== undefined) expectFinite(figure, `${path}.figure`)
  for (const [i, read] of Array.from(expectList(reads, `${path}.reads`)).entries())
    expectRead(read, `${path}.reads[${i}]`)
}

function expectRead(value: unknown, path: string): void {
  const { table, fields } = expectObject(value, path)
  expectText(table, `${path}.table`)
  for (const [i, field] of Array.from(expectList(fields, `${path}.fields`)).entries())
    expectText(field, `${path}.fields[${i}]`)
}

/** As much may rounding add to a share or an index at its end. */
const HAIR = 1e-9

/** A number from 0 to the most. */
export function expectWithin(value: unknown, most: number, path: string): number {
  const number = expectFinite(value, path)
  return number >= -HAIR && number <= most * (1 + HAIR)
    ? number
    : reject('OUT_OF_RANGE', path, `a number from 0 to ${most}`, value)
}

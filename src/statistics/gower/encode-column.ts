import { binaryReader, levelReader, logReader, numberReader, wordReader } from './code-readers.js'
import { compareAsymmetric, compareLevels, compareNumbers, compareWords } from './compare-codes.js'
import { encodeSets } from './encode-sets.js'
import type { CellDoor, EncodedColumn } from './encoded-column.js'
import { encodeCodes } from './encoded-column.js'
import { levelDistances } from './level-distances.js'
import type { GowerAttribute, NumberAttribute } from './types.js'

/** A column as its attribute says; the attribute is complete, and weighs `weight`. */
export function encodeColumn(
  column: ArrayLike<unknown>,
  attribute: GowerAttribute,
  weight: number,
  door: CellDoor,
): EncodedColumn {
  switch (attribute.kind) {
    case 'number': {
      const reader = attribute.scale === 'log' ? logReader : numberReader
      return encodeCodes(column, reader, compareNumbers(weight, rangeOf(attribute)), door)
    }
    case 'ordinal':
      return encodeCodes(column, levelReader(attribute.levels), compareLevels(weight, levelDistances(attribute)), door)
    case 'nominal':
      return encodeCodes(column, wordReader(), compareWords(weight), door)
    case 'symmetric-binary':
      return encodeCodes(column, binaryReader, compareWords(weight), door)
    case 'asymmetric-binary':
      return encodeCodes(column, binaryReader, compareAsymmetric(weight), door)
    case 'set':
      return encodeSets(column, weight, door)
  }
}

function rangeOf({ scale, range: [least, most] = [0, 0] }: NumberAttribute): number {
  return scale === 'log' ? Math.log(most) - Math.log(least) : most - least
}

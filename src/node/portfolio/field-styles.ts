/**
 * What a mapping says of the cells of a field.
 *
 * @module
 */
import type { CellStyle } from '../../records/cells/index.js'
import { MISSING_CELLS } from '../../records/cells/index.js'
import type { FileStyle, TableMapping } from './mapping.js'

/** The stated part of a field's style: the field's own words and unit, then the file's style, then that of the whole folder. */
export function statedStyle(name: string, mapping: TableMapping | undefined, ofFolder: FileStyle): Partial<CellStyle> {
  const style = { ...ofFolder, ...mapping?.style }
  const unit = mapping?.units?.[name]
  const words = Object.entries(mapping?.words?.[name] ?? {})
  const { missing = MISSING_CELLS } = style
  const silent = words.filter(([, ours]) => ours === '').map(([cell]) => cell)
  return {
    ...style,
    ...(unit !== undefined && { unit }),
    ...(words.length > 0 && { words: Object.fromEntries(words.filter(([, ours]) => ours !== '')) }),
    ...(silent.length > 0 && { missing: [...missing, ...silent] }),
  }
}

/**
 * Which files of a folder hold which tables.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import type { TableName } from '../../records/index.js'
import { TABLE_NAMES } from '../../records/index.js'
import { tableFileName } from '../../records/tables/file-name.js'
import { refuse } from '../refuse.js'
import { reasonOf } from '../system-error.js'
import type { PortfolioMapping, TableMapping } from './mapping.js'

/** A file that is read as a table. */
export interface TableFile {
  /** Its name in the folder. */
  readonly name: string
  readonly table: TableName
  readonly mapping?: TableMapping
}

/** What a folder holds. */
export interface FolderFiles {
  /** In the order in which they are read: tables that others refer to first, then by name. */
  readonly files: readonly TableFile[]
  /** Names of what is no table's file. */
  readonly unused: readonly string[]
  /** Entries of the mapping for which there is no file. */
  readonly unmet: readonly TableMapping[]
}

/**
 * The files of a folder: those that a mapping names, then those that are called like a table (`project-cash-flows.csv`); capitals make
 * no difference.
 *
 * @throws ClienteleError `FILE_NOT_READABLE` for a folder that cannot be read.
 */
export function findFiles(folder: string, mapping: PortfolioMapping | undefined): FolderFiles {
  const names = namesIn(folder)
  const { tables = [] } = mapping ?? {}
  const entries = tables.map(entry => ({ entry, pattern: patternOf(entry.file) }))
  const mapped = names.flatMap(name =>
    entries
      .filter(({ pattern }) => pattern.test(name))
      .map(({ entry }) => ({ name, table: entry.table, mapping: entry })),
  )
  const met = new Set(mapped.map(({ name }) => name))
  const named = names.flatMap(name => {
    const table = met.has(name) ? undefined : tableCalled(name)
    return table === undefined ? [] : [{ name, table }]
  })
  const files: readonly TableFile[] = [...mapped, ...named]
  const used = new Set(files.map(({ name }) => name))
  return {
    files: TABLE_NAMES.flatMap(table => files.filter(file => file.table === table)),
    unused: names.filter(name => !used.has(name)),
    unmet: tables.filter(entry => !mapped.some(file => file.mapping === entry)),
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch (error) {
    return refuse('FILE_NOT_READABLE', folder, 'a folder that can be read', reasonOf(error))
  }
}

const TABLE_OF: ReadonlyMap<string, TableName> = new Map(TABLE_NAMES.map(table => [tableFileName(table), table]))

function tableCalled(name: string): TableName | undefined {
  const [, stem] = /^(.+)\.(?:csv|tsv|txt|ndjson|jsonl|json)$/i.exec(name) ?? []
  return stem === undefined ? undefined : TABLE_OF.get(stem.toLowerCase())
}

/** A name in which `*` stands for any characters. */
function patternOf(file: string): RegExp {
  const parts = file.split('*').map(part => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 'iu')
}

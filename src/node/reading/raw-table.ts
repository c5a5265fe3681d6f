/**
 * A file of a table before its cells are values: rows of texts, or records of JSON, block by block.
 *
 * @module
 */
import type { Progress } from '../../model/index.js'
import type { TableName } from '../../records/index.js'
import type { IssueLog } from './reading-issue.js'

/** How the records of a file are written. */
export type FileFormat = 'csv' | 'ndjson' | 'json'

/** How the characters of a file are written as bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/** How a file is read; what is not said is found from the file itself. */
export interface OpenTableOptions {
  /** The file as issues name it; by default the last part of its place. */
  readonly name?: string
  /** By default as the ending of the name says: `.csv` (also `.tsv`, `.txt`), `.ndjson` (also `.jsonl`), `.json`. */
  readonly format?: FileFormat
  /** By default found from the bytes. */
  readonly encoding?: Encoding
  /** What separates cells of a CSV; by default what the header has most of. */
  readonly delimiter?: ',' | ';' | '\t' | '|'
  /** The table that the records are of; issues carry it. */
  readonly table?: TableName
  /** Where issues go; by default a log of the file's own. */
  readonly issues?: IssueLog
}

/** What was found out about a file, and how much of it has been read so far. */
export interface RawReport {
  readonly file: string
  readonly format: FileFormat
  /** Absent until something tells it: a file of plain letters and digits is the same in most. */
  readonly encoding?: Encoding
  /** What told the encoding, in words. */
  readonly encodingReason?: string
  /** What separates the cells of a CSV. */
  readonly delimiter?: string
  /** How many rows or records there are below the header; blank lines are none. */
  readonly rows: number
  /** Of these, how many were left out, each with an issue. */
  readonly rowsLeftOut: number
}

/** A value of JSON. Objects are as `JSON.parse` makes them: a key `__proto__` is a field like any other, never a prototype. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Rows of a CSV; also how far reading has come, in bytes. */
export interface CellBlock extends Progress {
  readonly kind: 'cells'
  /** As many cells in each as the header has; an empty cell holds no value. */
  readonly rows: readonly (readonly string[])[]
  /** The line on which each row begins, from 1. */
  readonly lines: readonly number[]
}

/** Records of NDJSON or JSON; also how far reading has come, in bytes. */
export interface RecordBlock extends Progress {
  readonly kind: 'records'
  /** Fields by name, whatever the names: maps have no prototype to be taken for a field. */
  readonly records: readonly ReadonlyMap<string, JsonValue>[]
  /** The line on which each record begins, from 1. */
  readonly lines: readonly number[]
}

/** Some rows of a file. */
export type RawBlock = CellBlock | RecordBlock

/** A file that is open; its last block closes it, and so does leaving the loop over its blocks. */
export interface RawTable {
  /** As issues name it. */
  readonly file: string
  readonly format: FileFormat
  /** The names of a CSV's columns, without blanks around them; empty for JSON and for a file that cannot be read as a table. */
  readonly header: readonly string[]
  /** The line of the header, from 1; 0 where there is none. */
  readonly headerLine: number
  /** Rows as they are asked for; they can be asked for once. */
  readonly blocks: Generator<RawBlock, void, void>
  readonly issues: IssueLog
  /** What is known by now. */
  report(): RawReport
  /** Closes a file whose blocks are not wanted. */
  close(): void
}

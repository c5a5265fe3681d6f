/**
 * Issues of a folder as a whole: files that are missing, twice there or called wrongly.
 *
 * @module
 */
import { nearName } from '../../records/fields/near-name.js'
import { TABLE_NAMES } from '../../records/index.js'
import type { IssueCount, IssueLog } from '../reading/reading-issue.js'
import type { FolderFiles, TableFile } from './find-files.js'
import { rowIssue } from './row-issues.js'

/** Tells what is wrong with the files of a folder before any of them is read. */
export function tellFolder(folder: string, { files, unused, unmet }: FolderFiles, issues: IssueLog): void {
  for (const { file, table } of unmet) issues.add(rowIssue({ file, table }, NO_FILE, 'file-left-out'))
  if (files.length === 0) issues.add(rowIssue({ file: folder }, NO_TABLES, 'kept'))
  tellUnused(unused, issues)
  tellTwins(files, issues)
}

/** Several files that bear the name of one table. */
function tellTwins(files: readonly TableFile[], issues: IssueLog): void {
  for (const { name, table, mapping } of files) {
    const first = files.find(file => file.table === table)
    if (mapping !== undefined || first === undefined || first.name === name) continue
    const fault = {
      code: 'DUPLICATE_KEY',
      expected: `one file of ${table}`,
      received: `${name} besides ${first.name}`,
    } as const
    issues.add(rowIssue({ file: name, table }, { ...fault, hint: 'The rows of all are read' }, 'kept'))
  }
}

/** Files of data that nothing names, perhaps by a slip. */
function tellUnused(unused: readonly string[], issues: IssueLog): void {
  for (const name of unused) {
    const packed = PACKED.find(({ ending }) => ending.test(name))
    if (packed !== undefined) {
      const fault = {
        code: 'UNKNOWN_DOCUMENT',
        expected: 'CSV, NDJSON or JSON',
        received: name,
        hint: packed.hint,
      } as const
      issues.add(rowIssue({ file: name }, fault, 'file-left-out'))
    }
    const [, stem, ending] = /^(.+)\.(csv|tsv|txt|ndjson|jsonl|json)$/i.exec(name) ?? []
    if (stem === undefined || ending === undefined) continue
    const near = nearName(stem, TABLE_NAMES)
    if (near === undefined && /^(?:txt|json)$/i.test(ending)) continue
    const hint = near === undefined ? 'A mapping file says which table it is' : `Perhaps '${near}'`
    const fault = {
      code: 'UNKNOWN_DOCUMENT',
      expected: 'a file that is called like a table',
      received: name,
      hint,
    } as const
    issues.add(rowIssue({ file: name }, fault, 'file-left-out'))
  }
}

/** What may hold tables and is not opened. */
const PACKED = [
  { ending: /\.(?:xlsx?|xlsm|xlsb|ods|numbers)$/i, hint: 'Save each sheet as CSV in UTF-8' },
  { ending: /\.(?:gz|zip|bz2|xz|zst|7z|rar|tar|tgz)$/i, hint: 'Unpack it' },
] as const

const NO_FILE = { code: 'NO_DATA', expected: 'a file of this name, as the mapping says', received: 'none' } as const
const NO_TABLES = {
  code: 'EMPTY_INPUT',
  expected: 'files that are called like tables, such as clients.csv',
  received: 'none',
} as const

/** Counts of which several may be of one kind, as one each. */
export function joinedCounts(counts: readonly IssueCount[]): readonly IssueCount[] {
  const joined = new Map<string, IssueCount>()
  for (const one of counts) {
    const kind = `${one.code} ${one.consequence}`
    const known = joined.get(kind)
    joined.set(kind, known === undefined ? one : { ...one, count: known.count + one.count })
  }
  return [...joined.values()]
}

/**
 * What the gates share: which files there are, whether a script is the one that was called, how it says what it found.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** All files below a folder with an ending, sorted; paths with `/`, relative to the working directory. */
export function sourceFiles(folder: string, ending = '.ts'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith(ending))
    .map(file => join(folder, file).replaceAll('\\', '/'))
    .sort()
}

/** Whether the module at this URL is what `node` was asked to run, not something it imports. */
export function isMain(url: string): boolean {
  return process.argv[1] === fileURLToPath(url)
}

/** Ends a gate: every fault on a line of its own and exit code 1, or one line that says all is well. */
export function finish(gate: string, faults: readonly string[], well: string): void {
  for (const fault of faults) console.error(`  ${fault}`)
  if (faults.length === 0) console.log(`${gate}: ${well}`)
  else {
    console.error(`${gate}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`)
    process.exitCode = 1
  }
}

/** Rows as aligned columns for a terminal. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
